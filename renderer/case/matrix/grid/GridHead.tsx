import { COLUMN_WIDTH, type GridColumn, type GridGroup } from './cell-grid.ts';

interface Props {
  readonly corner: string;
  readonly line: number;
  /** All of them; those that are drawn begin at `first` and end before `end`. */
  readonly columns: readonly GridColumn[];
  /** Empty where columns are not grouped. */
  readonly groups: readonly GridGroup[];
  readonly first: number;
  readonly end: number;
}

/** What the columns are of. Stays in view, and so does the name of a group while one of its columns is. */
export function GridHead({ corner, line, columns, groups, first, end }: Props) {
  const isGrouped = groups.length > 0;
  return (
    <div className="cell-grid__head" role="rowgroup">
      {isGrouped && (
        <div className="cell-grid__groups" role="row" aria-rowindex={1}>
          <Corner corner={corner} line={line} />
          {groups
            .filter((group) => group.first < end && group.first + group.count > first)
            .map((group) => (
              <div
                key={group.key}
                className="cell-grid__group"
                role="columnheader"
                aria-colindex={group.first + 2}
                aria-colspan={group.count}
                style={{
                  insetInlineStart: line + group.first * COLUMN_WIDTH,
                  inlineSize: group.count * COLUMN_WIDTH,
                }}
              >
                {/* Its place goes by the direction of the table, its words by their own. */}
                <span
                  className="cell-grid__group-name"
                  title={group.name}
                  style={{ insetInlineStart: line + 8, maxInlineSize: COLUMN_WIDTH - 16 }}
                >
                  <bdi>{group.name}</bdi>
                </span>
              </div>
            ))}
        </div>
      )}
      <div className="cell-grid__titles" role="row" aria-rowindex={isGrouped ? 2 : 1}>
        {isGrouped ? (
          <div className="cell-grid__line" aria-hidden style={{ inlineSize: line }} />
        ) : (
          <Corner corner={corner} line={line} />
        )}
        {columns.slice(first, end).map((column, offset) => (
          <div
            key={column.key}
            className="cell-grid__title"
            role="columnheader"
            aria-colindex={first + offset + 2}
            title={column.title}
            style={{ insetInlineStart: line + (first + offset) * COLUMN_WIDTH }}
          >
            <bdi>{column.head}</bdi>
          </div>
        ))}
      </div>
    </div>
  );
}

function Corner({ corner, line }: Pick<Props, 'corner' | 'line'>) {
  return (
    <div className="cell-grid__line" role="columnheader" aria-colindex={1} style={{ inlineSize: line }}>
      {corner}
    </div>
  );
}
