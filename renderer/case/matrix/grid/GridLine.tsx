import { memo, type MouseEvent } from 'react';
import type { Place } from '../../../ui/cells/move-place.ts';
import { COLUMN_WIDTH, type GridCell, type GridColumn, type GridRow } from './cell-grid.ts';

interface Props {
  /** Of the grid: the ids of its cells begin with it. */
  readonly id: string;
  readonly shown: GridRow;
  readonly row: number;
  /** In pixels from the top of the grid. */
  readonly top: number;
  readonly line: number;
  /** Counted from 1, with the heads of the columns. */
  readonly rowIndex: number;
  /** All of them; those that are drawn begin at `first` and end before `end`. */
  readonly columns: readonly GridColumn[];
  readonly first: number;
  readonly end: number;
  /** The column where the keys stand; null where they stand in another row. */
  readonly active: number | null;
  readonly cellAt: (place: Place) => GridCell | null;
  readonly silence: string;
  readonly onPress: (place: Place, event: MouseEvent) => void;
}

/** A row, drawn anew only when something of it changes: scrolling brings others. */
export const GridLine = memo(function GridLine(props: Props) {
  const { id, shown, row, top, line, rowIndex, columns, first, end, active, cellAt, silence, onPress } =
    props;
  const cell = (column: number) => ({
    id: `${id}-${row}-${column}`,
    'aria-colindex': column + 2,
    'data-active': column === active || undefined,
    onClick: (event: MouseEvent) => onPress({ row, column }, event),
  });
  return (
    <div className="cell-grid__row" role="row" aria-rowindex={rowIndex} style={{ insetBlockStart: top }}>
      <div
        {...cell(-1)}
        className="cell-grid__line"
        role="rowheader"
        title={shown.words}
        style={{ inlineSize: line }}
      >
        <bdi className="cell-grid__words" data-about={shown.about === undefined ? undefined : ''}>
          {shown.words}
        </bdi>
        {shown.about !== undefined && <span className="cell-grid__about">{shown.about}</span>}
      </div>
      {columns.slice(first, end).map((column, offset) => {
        const at = first + offset;
        const found = cellAt({ row, column: at });
        return (
          <div
            key={column.key}
            {...cell(at)}
            className="cell-grid__cell"
            role="gridcell"
            aria-label={found?.words ?? `${column.title}: ${silence}`}
            title={found?.words ?? silence}
            data-found={found ? '' : undefined}
            data-conflict={found?.isConflict ? '' : undefined}
            style={{ insetInlineStart: line + at * COLUMN_WIDTH }}
          >
            {found?.content}
          </div>
        );
      })}
    </div>
  );
});
