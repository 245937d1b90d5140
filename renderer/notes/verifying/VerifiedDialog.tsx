import { SearchCheck } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { isSound, type SealedPlaceInLibrary, VERDICTS, type VerifiedExport } from '#shared/model/seal.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/counted.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { CheckedLine } from './CheckedLine.tsx';
import { VERDICT_WORDS } from './verdicts.ts';
import './verified.css';

export type Verifying =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly sentence: string; readonly code: string | null }
  | { readonly state: 'ready'; readonly verified: VerifiedExport };

interface Props {
  readonly verifying: Verifying;
  readonly onAgain: () => void;
  readonly onOther: () => void;
  readonly onOpenSource: (place: SealedPlaceInLibrary) => void;
  readonly onOpenNote: (id: NoteId) => void;
  readonly onClose: () => void;
}

/** What became of every quotation of a folder with exported notes. */
export function VerifiedDialog(props: Props) {
  const { verifying, onAgain, onOther, onClose } = props;
  return (
    <Dialog
      open
      width="l"
      title={
        verifying.state === 'ready' ? `Quotations in “${verifying.verified.folder}”` : 'Verify exported notes'
      }
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onOther}>
            Another folder…
          </Button>
          <Button disabled={verifying.state === 'reading'} onClick={onAgain}>
            Check again
          </Button>
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      {verifying.state === 'reading' && <Spinner label="Comparing every quotation with its source" />}
      {verifying.state === 'failed' &&
        (verifying.code === 'not-found' ? (
          <EmptyState title="Nothing to compare" icon={SearchCheck}>
            <p>{verifying.sentence} Choose a folder to which notes were exported as Markdown.</p>
          </EmptyState>
        ) : (
          <ErrorNote {...(verifying.code === null ? {} : { code: verifying.code })}>
            {verifying.sentence}
          </ErrorNote>
        ))}
      {verifying.state === 'ready' && <Lines {...props} verified={verifying.verified} />}
    </Dialog>
  );
}

function Lines({
  verified: { checked, notCompared, places, notes },
  onOpenSource,
  onOpenNote,
}: Pick<Props, 'onOpenSource' | 'onOpenNote'> & { readonly verified: VerifiedExport }) {
  const unsound = checked.filter(({ status }) => !isSound(status)).length;
  const [isNarrowed, setNarrowed] = useState(unsound > 0);
  const rows = checked
    .map((one, index) => ({ checked: one, place: places[index] ?? null, note: notes[index] ?? null, index }))
    .filter((row) => !isNarrowed || !isSound(row.checked.status));
  return (
    <>
      <p className="verified__summary" role="status" data-sound={unsound === 0}>
        {unsound === 0
          ? `${counted(checked.length, 'quotation')}: all are what their sources say.`
          : `${counted(checked.length, 'quotation')}: ${unsound.toLocaleString('en')} ${unsound === 1 ? 'is' : 'are'} not sound.`}
      </p>
      <ul className="verified__counts" aria-label="How many of each">
        {VERDICTS.map((verdict) => {
          const count = checked.filter(({ status }) => status === verdict).length;
          const { words, icon: Icon } = VERDICT_WORDS[verdict];
          return count === 0 ? null : (
            <li key={verdict} data-sound={isSound(verdict)}>
              <Icon aria-hidden size={14} /> {count.toLocaleString('en')} {words.toLowerCase()}
            </li>
          );
        })}
      </ul>
      {notCompared.length > 0 && (
        <p className="verified__source">
          Not compared, for a quotation in such a file cannot be told from other words:{' '}
          {notCompared.map((path, index) => (
            <Fragment key={path}>
              {index > 0 && ', '}
              <bdi>{path}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      <label className="verified__filter">
        <input type="checkbox" checked={isNarrowed} onChange={({ target }) => setNarrowed(target.checked)} />
        Only what is not sound
      </label>
      {rows.length === 0 ? (
        <p className="verified__none">Every quotation is sound.</p>
      ) : (
        <ul className="verified__lines" aria-label="Quotations">
          {rows.map((row) => (
            <CheckedLine key={row.index} row={row} onOpenSource={onOpenSource} onOpenNote={onOpenNote} />
          ))}
        </ul>
      )}
    </>
  );
}
