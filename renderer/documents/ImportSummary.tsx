import type { DocumentSummary } from '#shared/model/document.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { footnotesIn, inWords, tally, tallyInWords } from './import-words.ts';
import { useImporting } from './Importing.tsx';
import './import-summary.css';

interface Props {
  readonly onOpen: (document: DocumentSummary) => void;
  readonly onRestore: (document: DocumentSummary) => void;
}

/** A file can hold thousands of records; all of them are in the library's own list. */
const MOST_SHOWN = 500;

/** What became of each file of the last import. Stays until it is closed, and can be asked for again. */
export function ImportSummary({ onOpen, onRestore }: Props) {
  const { outcomes, summaryShown, showSummary, retry } = useImporting();
  if (!outcomes) return null;
  const close = () => showSummary(false);
  const counts = tally(outcomes);
  const failed = outcomes.filter((outcome) => outcome.status === 'failed');
  const held = outcomes.filter((outcome) => outcome.status !== 'failed');
  return (
    <Dialog
      open={summaryShown}
      title={counts.imported > 0 ? 'Import finished' : 'Nothing new was imported'}
      description={`${tallyInWords(counts)}${counts.imported > 0 ? `, with ${inWords(footnotesIn(outcomes), 'footnote')}` : ''}.`}
      onClose={close}
      footer={
        <>
          {retry && (
            <Button
              onClick={() => {
                close();
                retry();
              }}
            >
              Try again
            </Button>
          )}
          <Button variant="primary" onClick={close}>
            Done
          </Button>
        </>
      }
    >
      {failed.length > 0 && (
        <ul className="import-summary" aria-label="Failed">
          {failed.map((outcome, index) => (
            // Two files may have one name, and the list never changes.
            <FailedFile key={index} outcome={outcome} />
          ))}
        </ul>
      )}
      {held.length > 0 && (
        <ul className="import-summary" aria-label="In the library">
          {held.slice(0, MOST_SHOWN).map((outcome, index) => (
            <li key={index} className="import-summary__line">
              <button
                type="button"
                className="import-summary__title"
                dir={outcome.document.direction}
                onClick={() => {
                  close();
                  onOpen(outcome.document);
                }}
              >
                {outcome.document.title}
              </button>
              <span className="import-summary__note">{aboutHeld(outcome)}</span>
              {outcome.document.trashedAt !== null && (
                <Button size="s" onClick={() => onRestore(outcome.document)}>
                  Restore
                </Button>
              )}
            </li>
          ))}
          {held.length > MOST_SHOWN && (
            <li className="import-summary__line">and {inWords(held.length - MOST_SHOWN, 'more document')}</li>
          )}
        </ul>
      )}
    </Dialog>
  );
}

function FailedFile({ outcome }: { outcome: Extract<ImportOutcome, { status: 'failed' }> }) {
  const { name, failure } = outcome;
  return (
    <li className="import-summary__line import-summary__line--failed">
      <bdi className="import-summary__file">{name}</bdi>
      <span>{failure.message}</span>
      <code>{failure.code}</code>
    </li>
  );
}

function aboutHeld({ status, document }: Exclude<ImportOutcome, { status: 'failed' }>): string {
  if (status === 'imported') return inWords(document.footnotes, 'footnote');
  return document.trashedAt === null ? 'already in the library' : 'already in the library, in its trash';
}
