import { FileDown, NotebookPen } from 'lucide-react';
import type { Filter } from '#shared/model/filter.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import { useNoteExporting } from '../bridge/note-exporting.tsx';
import { NoteList } from '../documents/NoteList.tsx';
import { NOTHING_CHOSEN } from '../documents/selection.ts';
import { NOTE_ORDERS, readSorting } from '../documents/sorting.ts';
import { SortMenu } from '../documents/SortMenu.tsx';
import { NothingFound } from '../organise/NothingFound.tsx';
import { SelectionBar } from '../organise/SelectionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useRemembered } from '../ui/remembered.ts';
import type { Opened } from './use-opened.ts';
import { useOrganisedList } from './use-organised-list.ts';
import type { Trash } from './use-trash.ts';

const LABELS = { changed: 'Last changed', title: 'Title', created: 'Date created' } as const;
const read = readSorting(NOTE_ORDERS, 'changed');
const memberOf = ({ id }: NoteSummary) => ({ kind: 'note', id }) as const;

interface Props {
  /** What of the library's notes meets the filter. */
  readonly notes: readonly NoteSummary[];
  readonly isEmpty: boolean;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly opened: Opened;
  readonly trash: Trash;
  readonly inUse: boolean;
}

export function NotesTab({ notes, isEmpty, filter, onFilter, opened, trash, inUse }: Props) {
  const { exportNotes: askExport } = useNoteExporting();
  const [sorting, setSorting] = useRemembered('notes-sorting', read);
  const { selection, setSelection, setActive, chosen, acts, bar } = useOrganisedList({
    rows: notes,
    memberOf,
    filter,
    onTrash: (gone) => trash.trashNotes(gone.map(({ id }) => id)),
    inUse,
  });
  const exportNotes = (of: readonly NoteSummary[]) => askExport(of.map(({ id }) => id));
  if (isEmpty) {
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
      {notes.length === 0 ? (
        <NothingFound what="note" onFilter={onFilter} />
      ) : (
        <NoteList
          notes={notes}
          sorting={sorting}
          openId={opened.noteId}
          selection={selection}
          onSelection={setSelection}
          acts={{ ...acts, onOpen: opened.openNote, onExport: exportNotes }}
          onActive={setActive}
        />
      )}
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          acts={[
            ...bar.slice(0, -1),
            { label: 'Export…', icon: FileDown, onAct: () => exportNotes(chosen) },
            ...bar.slice(-1),
          ]}
          onClear={() => setSelection(NOTHING_CHOSEN)}
        />
      )}
    </>
  );
}
