import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { NOTHING_CHOSEN } from '../documents/selection.ts';
import type { Trashed } from '../documents/trashed.ts';
import { TrashList } from '../documents/TrashList.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { Trash } from './use-trash.ts';

export function TrashTab({ trashed, trash }: { trashed: readonly Trashed[]; trash: Trash }) {
  const [active, setActive] = useState<Trashed | null>(null);
  const [selection, setSelection] = useState(NOTHING_CHOSEN);
  if (trashed.length === 0) {
    return (
      <EmptyState title="The trash is empty" icon={Trash2}>
        <p>Documents and notes that you put away wait here. Nothing is ever deleted behind your back.</p>
      </EmptyState>
    );
  }
  const restore = (rows: readonly Trashed[]) => {
    setActive(null);
    setSelection(NOTHING_CHOSEN);
    const documents = rows.flatMap((row) => (row.kind === 'document' ? [row.id] : []));
    const notes = rows.flatMap((row) => (row.kind === 'note' ? [row.id] : []));
    if (documents.length > 0) trash.restoreDocuments(documents);
    if (notes.length > 0) trash.restoreNotes(notes);
  };
  return (
    <TrashList
      rows={trashed}
      active={active}
      onActive={setActive}
      selection={selection}
      onSelection={setSelection}
      onRestore={restore}
    />
  );
}
