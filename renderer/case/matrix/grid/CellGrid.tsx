import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Modifiers } from '../../../bridge/where-to-open.ts';
import { movePlace, type Place } from '../../../ui/cells/move-place.ts';
import { useScrolledCells } from '../../../ui/cells/use-scrolled-cells.ts';
import {
  COLUMN_WIDTH,
  type GridCell,
  type GridColumn,
  type GridGroup,
  type GridRow,
  GROUP_HEIGHT,
  HEAD_HEIGHT,
  ROW_HEIGHT,
} from './cell-grid.ts';
import { GridHead } from './GridHead.tsx';
import { GridLine } from './GridLine.tsx';
import { useLineWidth } from './use-line-width.ts';
import './cell-grid.css';

interface Props {
  readonly label: string;
  /** What the rows are of. */
  readonly corner: string;
  readonly columns: readonly GridColumn[];
  readonly groups: readonly GridGroup[];
  readonly rows: readonly GridRow[];
  /** Null where nothing is said, which `silence` tells. Another one draws all rows anew, as other rows do. */
  readonly cellAt: (place: Place) => GridCell | null;
  readonly silence: string;
  /** Opens a row, or a cell that says something. */
  readonly onOpen: (place: Place, cell: HTMLElement, keys: Modifiers) => void;
}

/** A table of one stop of the Tab key, walked through with the arrows, that draws only what is in view. */
export function CellGrid({ label, corner, columns, groups, rows, cellAt, silence, onOpen }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: -1 });
  const line = useLineWidth(box);
  const head = HEAD_HEIGHT + (groups.length > 0 ? GROUP_HEIGHT : 0);
  const sizes = useMemo(() => ({ row: ROW_HEIGHT, column: COLUMN_WIDTH, head, line, foot: 0 }), [head, line]);
  const drawn = useScrolledCells(box, sizes, rows.length, columns.length);
  const at: Place = {
    row: Math.min(active.row, rows.length - 1),
    column: Math.min(active.column, columns.length - 1),
  };
  const cellId = (place: Place) => `${id}-${place.row}-${place.column}`;

  const open = (place: Place, keys: Modifiers) => {
    const cell = document.getElementById(cellId(place));
    if (cell && (place.column < 0 || cellAt(place))) onOpen(place, cell, keys);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(at, event);
    else {
      const to = movePlace(event, at, rows.length, columns.length, drawn.page);
      if (!to) return;
      setActive(to);
      drawn.reveal(to.row, to.column);
    }
    event.preventDefault();
  };
  const latest = useRef(open);
  useLayoutEffect(() => {
    latest.current = open;
  });
  const pressed = useCallback((place: Place, event: MouseEvent) => {
    setActive(place);
    latest.current(place, event);
  }, []);
  const headRows = groups.length > 0 ? 2 : 1;

  return (
    <div
      ref={box}
      className="cell-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + headRows}
      aria-colcount={columns.length + 1}
      aria-activedescendant={rows.length > 0 ? cellId(at) : undefined}
      tabIndex={0}
      onKeyDown={press}
    >
      <div
        className="cell-grid__all"
        role="presentation"
        style={{
          blockSize: head + rows.length * ROW_HEIGHT,
          inlineSize: line + columns.length * COLUMN_WIDTH,
        }}
      >
        <GridHead
          corner={corner}
          line={line}
          columns={columns}
          groups={groups}
          first={drawn.columns.first}
          end={drawn.columns.end}
        />
        <div role="rowgroup">
          {rows.slice(drawn.rows.first, drawn.rows.end).map((shown, offset) => {
            const row = drawn.rows.first + offset;
            return (
              <GridLine
                key={shown.key}
                id={id}
                shown={shown}
                row={row}
                top={head + row * ROW_HEIGHT}
                line={line}
                rowIndex={row + headRows + 1}
                columns={columns}
                first={drawn.columns.first}
                end={drawn.columns.end}
                active={row === at.row ? at.column : null}
                cellAt={cellAt}
                silence={silence}
                onPress={pressed}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
