import { type LucideIcon, MessageSquareQuote, UserRound, UsersRound } from 'lucide-react';
import type { CaseView } from '../bridge/case-views.ts';
import { useCase } from './case-context.tsx';
import { OVERVIEWS } from './overviews.ts';

/** What a tab with a page of the case is called. */
export function CaseTabTitle({ view }: { view: CaseView }) {
  if (view.kind === 'claim') return <ClaimTitle id={view.id} />;
  if (view.kind === 'source') return <SourceTitle id={view.id} beside={view.beside} />;
  const { title, icon } = OVERVIEWS[view.kind];
  return <Title icon={icon} title={title} />;
}

function ClaimTitle({ id }: { id: string }) {
  const { claims } = useCase();
  const found = claims.value?.find((claim) => claim.id === id);
  return <Title icon={MessageSquareQuote} title={found?.text ?? id} />;
}

function SourceTitle({ id, beside }: { id: string; beside: string | null }) {
  const { sources } = useCase();
  const called = (source: string) => sources.value?.find((one) => one.id === source)?.called ?? source;
  const title = beside === null ? called(id) : `${called(id)} and ${called(beside)}`;
  return <Title icon={beside === null ? UserRound : UsersRound} title={title} />;
}

function Title({ icon: Icon, title }: { icon: LucideIcon; title: string }) {
  return (
    <>
      <Icon aria-hidden className="document-tab__kind" size={13} />
      <span className="document-tab__title" dir="auto" title={title}>
        {title}
      </span>
    </>
  );
}
