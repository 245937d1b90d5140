import type { ExistingFiles } from '#shared/model/export.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  readonly folder: string;
  readonly files: readonly string[];
  readonly onChoose: (existing: ExistingFiles) => void;
  readonly onClose: () => void;
}

/** Nothing is written over without a word. */
export function ExistingFilesDialog({ folder, files, onChoose, onClose }: Props) {
  return (
    <Dialog
      open
      width="s"
      title={files.length === 1 ? 'A file is in the way' : `${files.length} files are in the way`}
      description={`The folder “${folder}” already holds files of ${files.length === 1 ? 'this name' : 'these names'}. Nothing was written yet.`}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="danger" onClick={() => onChoose('replace')}>
            Replace
          </Button>
          <Button variant="primary" onClick={() => onChoose('keep-both')}>
            Keep both
          </Button>
        </>
      }
    >
      <ul className="existing-files">
        {files.map((file) => (
          <li key={file}>
            <bdi>{file}</bdi>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
