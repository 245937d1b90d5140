import { ArrowLeftRight, UserRoundX } from 'lucide-react';
import { keyOfCaseView } from '../../bridge/case-views.ts';
import { hasCode, sentenceFor } from '../../bridge/client.ts';
import { useInUse } from '../../bridge/commands.tsx';
import { opensBy } from '../../bridge/opens-by.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import type { SourceUse } from '#shared/model/case-shown.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageMessage } from '../../ui/page/PageMessage.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useCase } from '../case-context.tsx';
import type { CasePageProps, OpenFromCase } from '../case-page.ts';
import { GradeMark } from '../pieces/GradeMark.tsx';
import { AlignedClaims } from './AlignedClaims.tsx';
import './aligned.css';

interface Props extends CasePageProps {
  readonly one: string;
  readonly other: string;
}

/** What two sources say, side by side, claim by claim. */
export function AlignedPage({ one, other, label, takesFocus, onOpen }: Props) {
  const inUse = useInUse();
  const { open } = useCase();
  const aligned = useAnswer('case.aligned', [one, other], ['case.changed']);
  if (aligned.state === 'loading') {
    return (
      <PageMessage>
        <Spinner label="Putting the testimonies side by side" />
      </PageMessage>
    );
  }
  if (aligned.state === 'failed') {
    return (
      <PageMessage>
        {hasCode(aligned.error, 'not-found') ? (
          <EmptyState title="No longer in the case" icon={UserRoundX}>
            <p>One of these sources was deleted. Undo brings it back.</p>
          </EmptyState>
        ) : (
          <ErrorNote onRetry={aligned.refresh}>{sentenceFor(aligned.error)}</ErrorNote>
        )}
      </PageMessage>
    );
  }
  const { value } = aligned;
  return (
    <Page
      id={keyOfCaseView({ kind: 'source', id: one, beside: other })}
      name={`${value.one.called} beside ${value.other.called}`}
      label={label}
      inUse={inUse}
      takesFocus={takesFocus}
      wide
    >
      <header className="aligned__head">
        <Whose source={value.one} onOpen={onOpen} />
        <IconButton
          label="Change sides"
          icon={ArrowLeftRight}
          size="s"
          onClick={() => open({ kind: 'source', id: other, beside: one })}
        />
        <Whose source={value.other} onOpen={onOpen} />
      </header>
      <AlignedClaims aligned={value} onOpen={onOpen} />
    </Page>
  );
}

function Whose({ source, onOpen }: { source: SourceUse; onOpen: OpenFromCase }) {
  return (
    <div className="aligned__whose">
      <h1 className="page__title">
        <button
          type="button"
          className="aligned__name"
          title="Opens all that this source says"
          {...opensBy((where) =>
            onOpen({ caseView: { kind: 'source', id: source.id, beside: null } }, where),
          )}
        >
          <bdi>{source.called}</bdi>
        </button>
      </h1>
      <p className="aligned__about">
        {source.kind} · <GradeMark reliability={source.reliability} />
      </p>
    </div>
  );
}
