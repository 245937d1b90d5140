import { MessageSquareX } from 'lucide-react';
import { sentenceFor } from '../../bridge/client.ts';
import { useInUse } from '../../bridge/commands.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageToCome } from '../../ui/page/PageToCome.tsx';
import type { CasePageProps } from '../case-page.ts';
import { ClaimHead } from './ClaimHead.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { LoopsSection } from './LoopsSection.tsx';
import { OriginsPanel } from './OriginsPanel.tsx';
import { PathsSection } from './PathsSection.tsx';
import { RemarksSection } from './RemarksSection.tsx';
import './claim-page.css';

interface Props extends CasePageProps {
  readonly id: string;
}

/** All that is known of a claim: from how many origins it comes, by which ways, and what speaks for it and against it. */
export function ClaimPage({ id, label, takesFocus, onOpen }: Props) {
  const page = useAnswer('case.claim', [id], ['case.changed']);
  const inUse = useInUse();

  if (page.state !== 'ready') {
    return (
      <PageToCome
        doing="Opening the claim"
        problem={page.state === 'failed' ? sentenceFor(page.error) : null}
        onRetry={page.refresh}
      />
    );
  }
  return (
    <Page
      id={`claim ${id}`}
      name={page.value ? `Claim: ${page.value.claim.text}` : 'Claim'}
      label={label}
      inUse={inUse}
      takesFocus={takesFocus}
    >
      {page.value ? (
        <>
          <ClaimHead page={page.value} />
          <OriginsPanel page={page.value} />
          <EvidenceSection page={page.value} onOpen={onOpen} />
          <PathsSection page={page.value} onOpen={onOpen} />
          <LoopsSection page={page.value} onOpen={onOpen} />
          <RemarksSection page={page.value} onOpen={onOpen} />
        </>
      ) : (
        <EmptyState title="No longer in the case" icon={MessageSquareX}>
          <p>This claim was deleted. Undo brings it back.</p>
        </EmptyState>
      )}
    </Page>
  );
}
