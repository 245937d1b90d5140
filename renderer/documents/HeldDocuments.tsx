import type { DocumentSummary } from '#shared/model/document.ts';
import { Button } from '../ui/Button.tsx';
import { inWords } from './import-words.ts';
import { ProposalLine } from './ProposalLine.tsx';
import { type HeldOutcome, questionsFirst } from './proposals.ts';
import type { Proposals } from './use-proposals.ts';
import { shownSigns } from '../ui/shown-signs.tsx';

interface Props {
  readonly held: readonly HeldOutcome[];
  readonly proposals: Proposals;
  readonly onOpen: (document: DocumentSummary) => void;
  readonly onRestore: (document: DocumentSummary) => void;
}

/** A file can hold thousands of records; all of them are in the library's own list. */
const MOST_SHOWN = 500;

/** The documents that an import has brought or found there already. */
export function HeldDocuments({ held, proposals, onOpen, onRestore }: Props) {
  return (
    <ul className="import-summary" aria-label="In the library">
      {questionsFirst(held)
        .slice(0, MOST_SHOWN)
        .map((outcome, index) => {
          const proposal = proposals.all.get(outcome.document.revisionId);
          const document = proposal?.document ?? outcome.document;
          return (
            <li key={index} className="import-summary__line">
              <button type="button" className="import-summary__title" onClick={() => onOpen(document)}>
                <bdi dir={document.direction}>{document.title}</bdi>
              </button>
              <span className="import-summary__note">
                {proposal && (
                  <>
                    <bdi>{shownSigns(outcome.name)}</bdi> ·{' '}
                  </>
                )}
                {aboutHeld(outcome)}
              </span>
              {outcome.document.trashedAt !== null && (
                <Button size="s" onClick={() => onRestore(outcome.document)}>
                  Restore
                </Button>
              )}
              {proposal && <ProposalLine proposal={proposal} proposals={proposals} />}
            </li>
          );
        })}
      {held.length > MOST_SHOWN && (
        <li className="import-summary__line">and {inWords(held.length - MOST_SHOWN, 'more document')}</li>
      )}
    </ul>
  );
}

function aboutHeld({ status, document }: HeldOutcome): string {
  if (status === 'imported') return inWords(document.footnotes, 'footnote');
  return document.trashedAt === null ? 'already in the library' : 'already in the library, in its trash';
}
