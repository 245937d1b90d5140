import type { Column } from './table-cells.ts';
import { TABLE_SIZES } from './table-sizes.ts';

interface Props {
  readonly columns: readonly Column[];
  /** Place of the first of them among all columns. */
  readonly first: number;
  /** For each of all columns. */
  readonly totals: readonly number[];
  /** How many rows stand above it. */
  readonly lines: number;
}

/** What all lines have together. Stays in view. */
export function TableFoot({ columns, first, totals, lines }: Props) {
  return (
    <div
      className="list-table__foot"
      role="row"
      aria-rowindex={lines + 2}
      style={{ marginBlockStart: lines * TABLE_SIZES.row }}
    >
      <div className="list-table__line" role="rowheader" aria-colindex={1}>
        All lines
      </div>
      {columns.map(({ kind }, offset) => {
        const at = first + offset;
        return (
          <div
            key={at}
            className={`list-table__cell list-table__cell--${kind}`}
            role="gridcell"
            aria-colindex={at + 2}
            style={{ insetInlineStart: TABLE_SIZES.line + at * TABLE_SIZES.column }}
          >
            {totals[at]?.toLocaleString('en')}
          </div>
        );
      })}
    </div>
  );
}
