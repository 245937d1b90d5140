import type { MatrixColumn, MatrixRow } from '#shared/model/claim-matrix.ts';
import type { Place } from '../../ui/cells/move-place.ts';
import type { GridCell } from './grid/cell-grid.ts';
import { cellInWords, columnsOfStatements, conflictsWithOthers, hasConflict } from './matrix-view.ts';
import { MatrixCellContent } from './MatrixCellContent.tsx';

/** What is drawn in the cells of a matrix: each row is worked out when it first comes into view. */
export function matrixCells(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
): (place: Place) => GridCell | null {
  const drawn = new Map<MatrixRow, ReadonlyMap<number, GridCell>>();
  return ({ row: at, column }) => {
    const row = rows[at];
    if (!row) return null;
    const cells = drawn.get(row) ?? cellsOf(row, columns);
    drawn.set(row, cells);
    return cells.get(column) ?? null;
  };
}

function cellsOf(row: MatrixRow, columns: readonly MatrixColumn[]): ReadonlyMap<number, GridCell> {
  const places = columnsOfStatements(row);
  return new Map(
    row.cells.map((cell) => [
      cell.column,
      {
        words: cellInWords(cell, places, columns),
        content: <MatrixCellContent cell={cell} conflicts={conflictsWithOthers(cell, places, columns)} />,
        isConflict: hasConflict(cell),
      },
    ]),
  );
}
