import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { DocumentId } from '#shared/model/ids.ts';
import type { BatchResults } from '#shared/model/search.ts';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';
import { movePlace, type Place } from '../../ui/cells/move-place.ts';
import { useScrolledCells } from '../../ui/cells/use-scrolled-cells.ts';
import { cellOf, columnsOf, rowsShown, totalsOf } from './table-cells.ts';
import { TABLE_SIZES } from './table-sizes.ts';
import './list-table.css';

interface Props {
  readonly results: BatchResults;
  /** Leaves out the lines that stand nowhere. */
  readonly foundAlone: boolean;
  readonly onShow: (line: string, document: DocumentId | null) => void;
}

/** Lines by documents: one stop of the Tab key, walked through with the arrows, that draws only what is in view. */
export function ListTable({ results, foundAlone, onShow }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: -1 });
  const columns = useMemo(() => columnsOf(results), [results]);
  const rows = useMemo(() => rowsShown(results, foundAlone), [results, foundAlone]);
  const totals = useMemo(() => totalsOf(results), [results]);
  const drawn = useScrolledCells(box, TABLE_SIZES, rows.length, columns.length);
  const row = Math.min(active.row, rows.length - 1);
  const shownColumns = columns.slice(drawn.columns.first, drawn.columns.end);
  const cellId = (place: Place) => `${id}-${place.row}-${place.column}`;

  const show = (place: Place) => {
    const line = rows[place.row];
    const column = columns[place.column];
    if (!line || line.problem) return;
    if (column?.kind !== 'document') onShow(line.words, null);
    else if (cellOf(line, column) !== null) onShow(line.words, column.id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') show({ ...active, row });
    else {
      const to = movePlace(event, { ...active, row }, rows.length, columns.length, drawn.page);
      if (!to) return;
      setActive(to);
      drawn.reveal(to.row, to.column);
    }
    event.preventDefault();
  };
  const cell = (place: Place) => ({
    id: cellId(place),
    'aria-colindex': place.column + 2,
    'data-active': place.row === row && place.column === active.column,
    onClick: () => {
      setActive(place);
      show(place);
    },
  });

  if (rows.length === 0) return <p className="list-table__none">None of the lines stands anywhere.</p>;
  return (
    <div
      ref={box}
      className="list-table"
      role="grid"
      aria-label="Lines by documents"
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length + 1}
      aria-activedescendant={cellId({ row, column: active.column })}
      tabIndex={0}
      onKeyDown={press}
    >
      <div
        className="list-table__all"
        role="presentation"
        style={{
          blockSize: TABLE_SIZES.head + (rows.length + 1) * TABLE_SIZES.row,
          inlineSize: TABLE_SIZES.line + columns.length * TABLE_SIZES.column,
        }}
      >
        <TableHead columns={shownColumns} first={drawn.columns.first} />
        {rows.slice(drawn.rows.first, drawn.rows.end).map((line, offset) => {
          const at = drawn.rows.first + offset;
          return (
            <div
              key={line.words}
              className="list-table__row"
              role="row"
              aria-rowindex={at + 2}
              style={{ insetBlockStart: TABLE_SIZES.head + at * TABLE_SIZES.row }}
            >
              <div
                {...cell({ row: at, column: -1 })}
                className="list-table__line"
                role="rowheader"
                title={line.words}
              >
                <bdi>{line.words}</bdi>
              </div>
              {line.problem ? (
                <div className="list-table__problem" role="gridcell" aria-colindex={2}>
                  {line.problem.sentence}
                </div>
              ) : (
                shownColumns.map((column, place) => {
                  const position = { row: at, column: drawn.columns.first + place };
                  const count = cellOf(line, column);
                  return (
                    <div
                      key={position.column}
                      {...cell(position)}
                      className={`list-table__cell list-table__cell--${column.kind}`}
                      role="gridcell"
                      data-found={count === null || count === 0 ? undefined : ''}
                      style={{ insetInlineStart: TABLE_SIZES.line + position.column * TABLE_SIZES.column }}
                    >
                      {count?.toLocaleString('en')}
                    </div>
                  );
                })
              )}
            </div>
          );
        })}
        <TableFoot columns={shownColumns} first={drawn.columns.first} totals={totals} lines={rows.length} />
      </div>
    </div>
  );
}
