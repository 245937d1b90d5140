import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { CitingPlace } from '#shared/model/citation-graph.ts';
import type { GraphNode } from '#shared/model/source-graph.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { Button } from '../../ui/Button.tsx';
import { KIND_WORDS, placeInWords } from './graph-words.ts';
import { KindSign } from './KindSign.tsx';
import type { ShownGraph } from './shown-graph.ts';
import { type Column, COLUMNS, type GraphRow, graphRows, type Order, sortedRows } from './table-rows.ts';
import { useWalkedCells } from './use-walked-cells.ts';

interface Props {
  readonly shown: ShownGraph;
  readonly onOpen: (node: GraphNode, where: Where) => void;
  readonly onOpenPlace: (by: GraphNode, place: CitingPlace, where: Where) => void;
}

/** Drawn before a person asks for more. */
const MOST = 200;
const MOST_PLACES = 6;
const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  from: 'From',
  relation: 'Relation',
  to: 'To',
  where: 'Where',
  state: 'State',
};

/** The same as the drawing tells: every edge, and every node that has none. */
export function GraphTable({ shown, onOpen, onOpenPlace }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const cells = useWalkedCells(body);
  const [most, setMost] = useState(MOST);
  const [order, setOrder] = useState<Order | null>(null);
  const all = useMemo(() => {
    const unsorted = graphRows(shown);
    return order ? sortedRows(unsorted, order) : unsorted;
  }, [shown, order]);
  const rows = all.slice(0, most);
  const sortBy = (by: Column) => setOrder({ by, isDescending: order?.by === by && !order.isDescending });
  return (
    <div className="graph-table">
      <table aria-label="Edges of the graph">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Heading key={column} column={column} order={order} onSort={() => sortBy(column)} />
            ))}
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons in it take the keys */}
        <tbody ref={body} onKeyDown={cells.onKeyDown}>
          {rows.map((row, index) => (
            <Row
              key={row.key}
              row={row}
              cell={(column, count) => cells.cell(index, column, rows.length, count)}
              onOpen={onOpen}
              onOpenPlace={onOpenPlace}
            />
          ))}
        </tbody>
      </table>
      {all.length > rows.length && (
        <Button size="s" variant="quiet" className="page__more" onClick={() => setMost(most + MOST)}>
          Show {Math.min(MOST, all.length - rows.length).toLocaleString('en')} more of{' '}
          {all.length.toLocaleString('en')}
        </Button>
      )}
    </div>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly order: Order | null;
  readonly onSort: () => void;
}

function Heading({ column, order, onSort }: HeadingProps) {
  const own = order?.by === column ? order : null;
  const Icon = own?.isDescending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={own === null ? undefined : own.isDescending ? 'descending' : 'ascending'}>
      <button type="button" className="graph-sort" onClick={onSort}>
        {COLUMN_WORDS[column]}
        {own && <Icon aria-hidden size={13} />}
      </button>
    </th>
  );
}

interface RowProps extends Pick<Props, 'onOpen' | 'onOpenPlace'> {
  readonly row: GraphRow;
  readonly cell: (column: number, count: number) => object;
}

function Row({ row: { from, edge, to, relation, state }, cell, onOpen, onOpenPlace }: RowProps) {
  const places = edge?.places.slice(0, MOST_PLACES) ?? [];
  const count = (to ? 2 : 1) + places.length;
  return (
    <tr data-cells>
      <th scope="row">
        <NodeButton node={from} onOpen={onOpen} {...cell(0, count)} />
      </th>
      <td>{edge ? relation : 'nothing leads to it or from it'}</td>
      <td>{to && <NodeButton node={to} onOpen={onOpen} {...cell(1, count)} />}</td>
      <td>
        {places.map((place, index) => (
          <button
            key={index}
            type="button"
            className="graph-place"
            title={place.raw}
            {...cell(2 + index, count)}
            {...opensBy((where) => onOpenPlace(from, place, where))}
          >
            {placeInWords(place)}
          </button>
        ))}
        {edge && edge.places.length > places.length && (
          <span className="page__count">
            and {(edge.places.length - places.length).toLocaleString('en')} more
          </span>
        )}
      </td>
      <td>{state}</td>
    </tr>
  );
}

interface NodeButtonProps {
  readonly node: GraphNode;
  readonly onOpen: Props['onOpen'];
}

function NodeButton({ node, onOpen, ...cell }: NodeButtonProps) {
  return (
    <button
      type="button"
      className="graph-node"
      aria-label={`${node.called}, ${KIND_WORDS[node.kind].one}`}
      {...cell}
      {...opensBy((where) => onOpen(node, where))}
    >
      <KindSign kind={node.kind} />
      <bdi>{node.called}</bdi>
    </button>
  );
}
