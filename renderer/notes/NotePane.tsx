import { NotebookPen } from 'lucide-react';
import type { NoteId } from '#shared/model/ids.ts';
import { useCommandAvailable, useCommandBoard } from '../bridge/commands.tsx';
import type { AskedPassage, OpenTarget } from '../bridge/targets.ts';
import { QuotationSourceProvider } from '../editor/extensions/quotation/passages.tsx';
import { LibraryListsProvider } from '../editor/library-lists/library-lists.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { later } from '../ui/later.tsx';
import { NoteExport } from './export/NoteExport.tsx';
import { HidePeople } from './hiding/HidePeople.tsx';
import { Templates } from './templates/Templates.tsx';
import { useNoteSessions } from './use-note-sessions.ts';
import { VerifyExport } from './verifying/VerifyExport.tsx';
import './note-pane.css';

/** The editor is a third of the program. */
const ChosenNote = later(async () => (await import('./ChosenNote.tsx')).ChosenNote);

interface Props {
  readonly noteId: NoteId | null;
  /** A passage to put into the note; a new object asks again. */
  readonly quotation: AskedPassage | null;
  readonly onOpenNote: (id: NoteId) => void;
  readonly onOpenPassage: OpenTarget;
}

/** The right pane: one note, to be written in. */
export function NotePane({ noteId, quotation, onOpenNote, onOpenPassage }: Props) {
  const sessions = useNoteSessions();
  return (
    <section className="note-pane" aria-label="Note">
      <LibraryListsProvider onOpenDocument={onOpenPassage} onOpenNote={onOpenNote}>
        <QuotationSourceProvider onOpen={onOpenPassage}>
          {noteId === null ? (
            <NoNote />
          ) : (
            <ChosenNote
              key={noteId}
              noteId={noteId}
              quotation={quotation}
              sessions={sessions}
              onOpenNote={onOpenNote}
            />
          )}
        </QuotationSourceProvider>
      </LibraryListsProvider>
      <Templates onOpenNote={onOpenNote} />
      <NoteExport noteId={noteId} sessions={sessions} />
      <HidePeople />
      <VerifyExport onOpenPassage={onOpenPassage} onOpenNote={onOpenNote} />
    </section>
  );
}

function NoNote() {
  const board = useCommandBoard();
  const canCreate = useCommandAvailable('new-note');
  return (
    <div className="note-pane__waiting">
      <EmptyState
        title="No note open"
        icon={NotebookPen}
        actions={canCreate && <Button onClick={() => board.run('new-note')}>New note</Button>}
      >
        <p>Choose a note in the library, or start one. Words you select in the reader can be quoted in it.</p>
      </EmptyState>
    </div>
  );
}
