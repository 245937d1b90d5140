import { useId, useState } from 'react';
import { Failed } from '#shared/ipc/result.ts';
import type { ExportOptions, ExportPreview, PreviewedFile } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/counted.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { FLAVOURS } from './flavours.ts';
import { LookOfPage } from './LookOfPage.tsx';
import '../../ui/field.css';
import './look-dialog.css';

interface Props {
  readonly ids: readonly NoteId[];
  readonly options: ExportOptions;
  readonly onBack: () => void;
}

/** What an export would write, while none of it is on any disk. */
export function LookDialog({ ids, options, onBack }: Props) {
  const preview = useAnswer('notes.preview', [ids, options], ['notes.changed', 'redactions.changed']);
  return (
    <Dialog
      open
      width="l"
      title="Preview of the export"
      description={describe(options)}
      onClose={onBack}
      footer={
        <Button variant="primary" onClick={onBack}>
          Back
        </Button>
      }
    >
      {preview.state === 'loading' && <Spinner label="Writing the notes for a look" />}
      {preview.state === 'failed' && (
        <ErrorNote
          onRetry={preview.refresh}
          {...(preview.error instanceof Failed ? { code: preview.error.code } : {})}
        >
          {sentenceFor(preview.error)}
        </ErrorNote>
      )}
      {preview.state === 'ready' && <Files preview={preview.value} />}
    </Dialog>
  );
}

function describe({ flavour, texts }: ExportOptions): string {
  const drawn = flavour === 'pdf' || flavour === 'docx' || flavour === 'odt';
  return [
    'It is shown here alone: nothing is written until you choose a folder.',
    drawn ? `${FLAVOURS[flavour].title}: seen as the web page with the same words.` : '',
    texts ? 'The texts of the sources, which go along, are left out here.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function Files({ preview: { files, left } }: { preview: ExportPreview }) {
  const field = useId();
  const [chosen, setChosen] = useState(0);
  const file = files[chosen] ?? files[0];
  return (
    <div className="look">
      <p className="look__choice">
        <label htmlFor={field}>File</label>
        <select
          id={field}
          className="ui-field look__files"
          value={chosen}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {files.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
        {left > 0 && <span className="look__left">{counted(left, 'more file')} not shown</span>}
      </p>
      {file && <Look key={file.name} file={file} />}
    </div>
  );
}

function Look({ file: { name, shown } }: { file: PreviewedFile }) {
  switch (shown.kind) {
    case 'page':
      return <LookOfPage name={name} page={shown.page} />;
    case 'text':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
        <pre className="look__text" tabIndex={0} role="region" aria-label={`Contents of ${name}`} dir="auto">
          {shown.text}
        </pre>
      );
    case 'size':
      return (
        <p className="look__size">
          A file of {counted(Math.ceil(shown.bytes / 1000), 'kilobyte')}, which is not drawn here.
        </p>
      );
  }
}
