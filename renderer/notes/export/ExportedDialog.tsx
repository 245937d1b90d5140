import type { ExportOutcome } from '#shared/model/export.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/counted.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import './export-dialog.css';

interface Props {
  readonly written: Extract<ExportOutcome, { status: 'written' }>;
  readonly onClose: () => void;
}

/** All that an export has written, and what to know before it is passed on. */
export function ExportedDialog({ written: { folder, files, footnotes, remarks }, onClose }: Props) {
  return (
    <Dialog
      open
      title={`Exported to “${folder}”`}
      description={`${counted(files.length, 'file')} with ${counted(footnotes, 'footnote')}. Each note was read again, and came out as it went in.`}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {remarks.length > 0 && (
        <>
          <h3 className="exported__heading">Before you pass it on</h3>
          <ul className="exported__list">
            {remarks.map((remark) => (
              <li key={remark} dir="auto">
                {remark}
              </li>
            ))}
          </ul>
          <h3 className="exported__heading">Files</h3>
        </>
      )}
      <ul className="exported__list">
        {files.map((file) => (
          <li key={file}>
            <bdi>{file}</bdi>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
