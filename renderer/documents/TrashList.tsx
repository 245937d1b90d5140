import { Undo2 } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { RowList } from './RowList.tsx';
import { meant, type Selection } from './selection.ts';
import type { Trashed } from './trashed.ts';
import { TrashRow } from './TrashRow.tsx';
import './trash-list.css';

interface Props {
  readonly rows: readonly Trashed[];
  readonly active: Trashed | null;
  readonly onActive: (row: Trashed | null) => void;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onRestore: (rows: readonly Trashed[]) => void;
}

const keyOf = ({ kind, id }: Trashed) => `${kind} ${id}`;

/** What was put away. Nothing here is lost, and quotations from it still show their words. */
export function TrashList({ rows, active, onActive, selection, onSelection, onRestore }: Props) {
  const chosen = active ? meant(selection, rows, keyOf, active) : [];
  return (
    <>
      <RowList
        label="Trash"
        rows={rows}
        keyOf={keyOf}
        openKey={active ? keyOf(active) : null}
        selection={selection}
        onSelection={onSelection}
        Draw={TrashRow}
        onOpen={onActive}
        onActive={onActive}
        menuFor={(meantRows) => [
          { kind: 'action', label: 'Restore', icon: Undo2, onSelect: () => onRestore(meantRows) },
        ]}
      />
      <div className="trash-list__foot">
        <Button size="s" icon={Undo2} disabled={chosen.length === 0} onClick={() => onRestore(chosen)}>
          {chosen.length > 1 ? `Restore ${chosen.length}` : 'Restore'}
        </Button>
      </div>
    </>
  );
}
