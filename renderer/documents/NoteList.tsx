import { NotebookPen, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import { NoteRow } from './NoteRow.tsx';
import { RowList } from './RowList.tsx';
import { type NoteOrder, sortNotes, type Sorting } from './sorting.ts';

interface Props {
  readonly notes: readonly NoteSummary[];
  readonly sorting: Sorting<NoteOrder>;
  readonly openId: NoteId | null;
  readonly onOpen: (id: NoteId) => void;
  readonly onTrash: (id: NoteId) => void;
  readonly onActive: (note: NoteSummary | null) => void;
}

const keyOf = ({ id }: NoteSummary) => id;

export function NoteList({ notes, sorting, openId, onOpen, onTrash, onActive }: Props) {
  const rows = useMemo(() => sortNotes(notes, sorting), [notes, sorting]);
  return (
    <RowList
      label="Notes"
      rows={rows}
      keyOf={keyOf}
      openKey={openId}
      Draw={NoteRow}
      onOpen={({ id }) => onOpen(id)}
      onDelete={({ id }) => onTrash(id)}
      onActive={onActive}
      menuFor={({ id }) => [
        { kind: 'action', label: 'Open', icon: NotebookPen, shortcut: 'Enter', onSelect: () => onOpen(id) },
        { kind: 'separator' },
        {
          kind: 'action',
          label: 'Move to Trash',
          icon: Trash2,
          shortcut: 'Del',
          danger: true,
          onSelect: () => onTrash(id),
        },
      ]}
    />
  );
}
