import { useState } from 'react';
import type { ImportedNotes } from '#shared/model/note.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { Button } from '../ui/Button.tsx';
import { counted } from '../ui/counted.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToast } from '../ui/Toast.tsx';
import './archive-dialog.css';

/** Brings exported notes back, and says what could not be carried. */
export function ImportedNotesDialog() {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const [imported, setImported] = useState<ImportedNotes | null>(null);
  const show = (done: ImportedNotes | null) => {
    if (!done) return;
    if (done.remarks.length > 0) setImported(done);
    else toast({ message: `${summaryOf(done)}.` });
  };
  useCommand('import-notes', () => {
    call('notes.importExported').then(show, tellFailure);
  });
  if (!imported) return null;
  const close = () => setImported(null);
  return (
    <Dialog
      open
      title="Notes imported"
      description={`${summaryOf(imported)}. Not everything could be carried:`}
      onClose={close}
      footer={
        <Button variant="primary" onClick={close}>
          Done
        </Button>
      }
    >
      <ul className="archive">
        {imported.remarks.map((remark) => (
          <li key={remark}>
            <bdi>{remark}</bdi>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function summaryOf({ notes, passages, documents }: ImportedNotes): string {
  const brought = documents.length === 0 ? '' : `, and ${counted(documents.length, 'document')} for them`;
  return `${counted(notes.length, 'note')} with ${counted(passages, 'passage')} imported${brought}`;
}
