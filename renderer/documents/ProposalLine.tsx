import { type MouseEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import { resemblanceInWords, shareInWords } from '#shared/resemblance/in-words.ts';
import { Button } from '../ui/Button.tsx';
import { askedOf, type Proposal } from './proposals.ts';
import type { Proposals } from './use-proposals.ts';

/** What an imported document resembles, with what the person can make of it. */
export function ProposalLine({ proposal, proposals }: { proposal: Proposal; proposals: Proposals }) {
  const { revisionId: id, document, number, joined, keptFrom } = proposal;
  const { acts, attempt, busy } = proposals;
  const asked = askedOf(proposal);
  const version = asked?.likely === 'version';
  const line = useRef<HTMLDivElement>(null);
  const acted = useRef(false);

  // The button that was pressed is gone, and the focus with it.
  useLayoutEffect(() => {
    if (acted.current && !busy) line.current?.querySelector('button')?.focus();
    if (!busy) acted.current = false;
  }, [busy]);
  const act = (work: () => Promise<unknown>) => (event: MouseEvent) => {
    // The second click of a double click falls on what has come to stand there.
    if (event.detail > 1) return;
    acted.current = true;
    attempt(work);
  };

  if (joined) {
    return (
      <Line
        ref={line}
        says={
          <>
            Now revision {number} of {quoted(document, false)}.
          </>
        }
      >
        <Button size="s" disabled={busy} onClick={act(() => acts.separate(id))}>
          Undo
        </Button>
      </Line>
    );
  }
  if (asked) {
    const other = quoted(asked.document, asked.sameTitle);
    return (
      <Line
        ref={line}
        says={
          version ? (
            <>
              Looks like a new version of {other} ({resemblanceInWords(asked)}).
            </>
          ) : (
            <>
              Shares {shareInWords(asked.similarity)} of its wording with {other}.
            </>
          )
        }
      >
        <Button
          size="s"
          variant={version ? 'plain' : 'quiet'}
          disabled={busy}
          onClick={act(() => acts.join(id, asked.document))}
        >
          Make it a new revision
        </Button>
        <Button size="s" variant="quiet" disabled={busy} onClick={act(() => acts.keepApart(id, asked))}>
          Keep both
        </Button>
      </Line>
    );
  }
  if (!keptFrom) return null;
  return (
    <Line ref={line} says="Kept as two documents.">
      <Button size="s" variant="quiet" disabled={busy} onClick={act(() => acts.join(id, keptFrom))}>
        Make it a new revision
      </Button>
    </Line>
  );
}

interface LineProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly says: ReactNode;
  readonly children: ReactNode;
}

function Line({ ref, says, children }: LineProps) {
  return (
    <div ref={ref} className="proposal">
      <output className="proposal__words">{says}</output>
      <span className="proposal__acts">{children}</span>
    </div>
  );
}

/** With its file where the title alone does not tell it from another. */
function quoted({ title, fileName }: DocumentSummary, withFile: boolean): ReactNode {
  return (
    <>
      “<bdi>{title}</bdi>”
      {withFile && (
        <>
          {' '}
          from <bdi>{fileName}</bdi>
        </>
      )}
    </>
  );
}
