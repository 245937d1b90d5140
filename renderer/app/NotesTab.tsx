import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import type { NoteSummary } from '#shared/model/note.ts';
import { useCommand } from '../bridge/commands.tsx';
import { NoteList } from '../documents/NoteList.tsx';
import { NOTE_ORDERS, readSorting } from '../documents/sorting.ts';
import { SortMenu } from '../documents/SortMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useRemembered } from '../ui/remembered.ts';
import type { Opened } from './use-opened.ts';
import type { Trash } from './use-trash.ts';

const LABELS = { changed: 'Last changed', title: 'Title', created: 'Date created' } as const;
const read = readSorting(NOTE_ORDERS, 'changed');

interface Props {
  readonly notes: readonly NoteSummary[];
  readonly opened: Opened;
  readonly trash: Trash;
  readonly inUse: boolean;
}

export function NotesTab({ notes, opened, trash, inUse }: Props) {
  const [sorting, setSorting] = useRemembered('notes-sorting', read);
  const [active, setActive] = useState<NoteSummary | null>(null);
  useCommand('trash', inUse && active ? () => trash.trashNote(active.id) : null);
  if (notes.length === 0) {
    return (
      <EmptyState
        title="No notes yet"
        icon={NotebookPen}
        actions={<Button onClick={opened.createNote}>New note</Button>}
      >
        <p>Write your own, or select words in a document and quote them.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="library__sort">
        <SortMenu labels={LABELS} orders={NOTE_ORDERS} sorting={sorting} onSort={setSorting} />
      </div>
      <NoteList
        notes={notes}
        sorting={sorting}
        openId={opened.noteId}
        onOpen={opened.openNote}
        onTrash={trash.trashNote}
        onActive={setActive}
      />
    </>
  );
}
