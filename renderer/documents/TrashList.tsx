import { Undo2 } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { RowList } from './RowList.tsx';
import type { Trashed } from './trashed.ts';
import { TrashRow } from './TrashRow.tsx';
import './trash-list.css';

interface Props {
  readonly rows: readonly Trashed[];
  readonly active: Trashed | null;
  readonly onActive: (row: Trashed | null) => void;
  readonly onRestore: (row: Trashed) => void;
}

const keyOf = ({ kind, id }: Trashed) => `${kind} ${id}`;

/** What was put away. Nothing here is lost, and quotations from it still show their words. */
export function TrashList({ rows, active, onActive, onRestore }: Props) {
  return (
    <>
      <RowList
        label="Trash"
        rows={rows}
        keyOf={keyOf}
        openKey={active ? keyOf(active) : null}
        Draw={TrashRow}
        onOpen={onActive}
        onActive={onActive}
        menuFor={(row) => [{ kind: 'action', label: 'Restore', icon: Undo2, onSelect: () => onRestore(row) }]}
      />
      <div className="trash-list__foot">
        <Button size="s" icon={Undo2} disabled={active === null} onClick={() => active && onRestore(active)}>
          Restore
        </Button>
      </div>
    </>
  );
}
