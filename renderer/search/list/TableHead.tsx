import type { Column } from './table-cells.ts';
import { TABLE_SIZES } from './table-sizes.ts';

interface Props {
  readonly columns: readonly Column[];
  /** Place of the first of them among all columns. */
  readonly first: number;
}

/** What the columns are of. Stays in view. */
export function TableHead({ columns, first }: Props) {
  return (
    <div className="list-table__head" role="row" aria-rowindex={1}>
      <div className="list-table__line" role="columnheader" aria-colindex={1}>
        Line
      </div>
      {columns.map((column, offset) => {
        const at = first + offset;
        return (
          <div
            key={column.kind === 'document' ? column.id : column.of}
            className={`list-table__title list-table__title--${column.kind}`}
            role="columnheader"
            aria-colindex={at + 2}
            title={column.title}
            style={{ insetInlineStart: TABLE_SIZES.line + at * TABLE_SIZES.column }}
          >
            <bdi>{column.title}</bdi>
          </div>
        );
      })}
    </div>
  );
}
