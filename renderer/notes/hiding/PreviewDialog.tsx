import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { Failed } from '#shared/ipc/result.ts';
import type { ExportOptions } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { Leak, RedactionPreview } from '#shared/model/redaction.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/counted.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import './hiding.css';

interface Props {
  readonly ids: readonly NoteId[];
  readonly options: ExportOptions;
  /** Hides another spelling, with what stands instead. */
  readonly onHide: (leak: Leak & { readonly spelling: string }) => void;
  readonly onExport: () => void;
  readonly onBack: () => void;
}

/** What an export hides and whom it would give away, before anything is written. */
export function PreviewDialog({ ids, options, onHide, onExport, onBack }: Props) {
  const preview = useAnswer('redactions.preview', [ids, options], ['redactions.changed', 'notes.changed']);
  const isSound = preview.state === 'ready' && preview.value.leaks.length === 0;
  return (
    <Dialog
      open
      title="What is hidden"
      onClose={onBack}
      footer={
        <>
          <Button variant="quiet" onClick={onBack}>
            Back
          </Button>
          <Button variant="primary" disabled={!isSound} onClick={onExport}>
            Choose folder…
          </Button>
        </>
      }
    >
      {preview.state === 'loading' && (
        <Spinner label="Writing the notes for a look, and reading every word of them" />
      )}
      {preview.state === 'failed' && (
        <ErrorNote
          onRetry={preview.refresh}
          {...(preview.error instanceof Failed ? { code: preview.error.code } : {})}
        >
          {sentenceFor(preview.error)}
        </ErrorNote>
      )}
      {preview.state === 'ready' && <Found preview={preview.value} onHide={onHide} />}
    </Dialog>
  );
}

function Found({
  preview: { places, leaks },
  onHide,
}: { preview: RedactionPreview } & Pick<Props, 'onHide'>) {
  const all = places.reduce((sum, one) => sum + one.places, 0);
  return (
    <>
      {leaks.length === 0 ? (
        <p className="leaks__verdict leaks__verdict--none" role="status">
          <ShieldCheck aria-hidden size={18} />
          Nothing was found that would give anybody away.
        </p>
      ) : (
        <>
          <p className="leaks__verdict leaks__verdict--some" role="alert">
            <ShieldAlert aria-hidden size={18} />
            {leaks.length === 1
              ? 'In one place somebody would be given away.'
              : `In ${leaks.length.toLocaleString('en')} places somebody would be given away.`}
          </p>
          <ul className="leaks" aria-label="Who would be given away">
            {leaks.map((leak) => (
              <LeakLine key={`${leak.file} ${leak.words}`} leak={leak} onHide={onHide} />
            ))}
          </ul>
        </>
      )}
      <p className="hiding__label">
        {all === 0 ? 'Nobody of the list was met in these notes.' : `Hidden in ${counted(all, 'place')}:`}
      </p>
      <ul className="leaks__places">
        {places.map(({ file, places: count }) => (
          <li key={file}>
            <bdi>{file}</bdi>: {count.toLocaleString('en')}
          </li>
        ))}
      </ul>
    </>
  );
}

function LeakLine({ leak, onHide }: { leak: Leak } & Pick<Props, 'onHide'>) {
  const { file, words, spelling } = leak;
  return (
    <li className="leaks__leak">
      <p className="leaks__words">
        “<bdi>{words}</bdi>”
        <span className="leaks__file">
          in <bdi>{file}</bdi>
          {spelling === null && '. Change it in the note itself: it cannot be hidden as it stands.'}
        </span>
      </p>
      {spelling !== null && (
        <Button size="s" aria-label={`Hide ${spelling} too`} onClick={() => onHide({ ...leak, spelling })}>
          Hide it too
        </Button>
      )}
    </li>
  );
}
