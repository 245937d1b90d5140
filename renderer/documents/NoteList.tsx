import { FileDown, NotebookPen } from 'lucide-react';
import { useMemo } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import { orderingEntries, trashEntry } from './document-menu.ts';
import { NoteRow } from './NoteRow.tsx';
import type { RowActs } from './row-acts.ts';
import { RowList } from './RowList.tsx';
import type { Selection } from './selection.ts';
import { type NoteOrder, sortNotes, type Sorting } from './sorting.ts';

export interface NoteActs extends RowActs<NoteSummary> {
  readonly onOpen: (id: NoteId) => void;
  readonly onExport: (notes: readonly NoteSummary[]) => void;
}

interface Props {
  readonly notes: readonly NoteSummary[];
  readonly sorting: Sorting<NoteOrder>;
  readonly openId: NoteId | null;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly acts: NoteActs;
  readonly onActive: (note: NoteSummary | null) => void;
}

const keyOf = ({ id }: NoteSummary) => id;
const carried = ({ id, title }: NoteSummary) => ({ member: { kind: 'note', id }, title }) as const;

export function NoteList({ notes, sorting, openId, acts, ...choosing }: Props) {
  const rows = useMemo(() => sortNotes(notes, sorting), [notes, sorting]);
  return (
    <RowList
      label="Notes"
      rows={rows}
      keyOf={keyOf}
      openKey={openId}
      {...choosing}
      Draw={NoteRow}
      onOpen={({ id }) => acts.onOpen(id)}
      onDelete={acts.onTrash}
      menuFor={(chosen) => [
        ...chosen.slice(0, chosen.length === 1 ? 1 : 0).flatMap(({ id }) => [
          {
            kind: 'action' as const,
            label: 'Open',
            icon: NotebookPen,
            shortcut: 'Enter',
            onSelect: () => acts.onOpen(id),
          },
          { kind: 'separator' as const },
        ]),
        ...orderingEntries(chosen, acts),
        { kind: 'action', label: 'Export…', icon: FileDown, onSelect: () => acts.onExport(chosen) },
        { kind: 'separator' },
        trashEntry(chosen, acts),
      ]}
      carried={carried}
    />
  );
}
