import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Trashed } from '../documents/trashed.ts';
import { TrashList } from '../documents/TrashList.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { Trash } from './use-trash.ts';

export function TrashTab({ trashed, trash }: { trashed: readonly Trashed[]; trash: Trash }) {
  const [active, setActive] = useState<Trashed | null>(null);
  if (trashed.length === 0) {
    return (
      <EmptyState title="The trash is empty" icon={Trash2}>
        <p>Documents and notes that you put away wait here. Nothing is ever deleted behind your back.</p>
      </EmptyState>
    );
  }
  const restore = (row: Trashed) => {
    setActive(null);
    if (row.kind === 'document') trash.restoreDocument(row.id);
    else trash.restoreNote(row.id);
  };
  return <TrashList rows={trashed} active={active} onActive={setActive} onRestore={restore} />;
}
