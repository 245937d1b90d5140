import type { GraphEdge, GraphNode } from '#shared/model/source-graph.ts';
import { placeInWords, relationInWords, stateInWords } from './graph-words.ts';
import { keyOfEdge, linksOf } from './links.ts';
import type { ShownGraph } from './shown-graph.ts';

/** An edge between two nodes; or a node that nothing leads to or from. */
export interface GraphRow {
  readonly key: string;
  readonly from: GraphNode;
  readonly edge: GraphEdge | null;
  readonly to: GraphNode | null;
  readonly relation: string;
  readonly state: string;
}

export const COLUMNS = ['from', 'relation', 'to', 'where', 'state'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Order {
  readonly by: Column;
  readonly isDescending: boolean;
}

export function graphRows(shown: ShownGraph): readonly GraphRow[] {
  const byKey = new Map(shown.nodes.map((node) => [node.key, node]));
  const links = linksOf(shown);
  const edges = shown.edges.flatMap((edge): readonly GraphRow[] => {
    const [from, to] = [byKey.get(edge.from), byKey.get(edge.to)];
    if (!from || !to) return [];
    const relation = relationInWords(edge, 'from');
    return [{ key: keyOfEdge(edge), from, edge, to, relation, state: stateInWords(edge, shown.loops) }];
  });
  const alone = shown.nodes.filter(({ key }) => {
    const { leaving = [], arriving = [] } = links.get(key) ?? {};
    return leaving.length + arriving.length === 0;
  });
  return [
    ...edges,
    ...alone.map((from) => ({ key: from.key, from, edge: null, to: null, relation: '', state: '' })),
  ];
}

/** What is the same in the column stays in its order. */
export function sortedRows(rows: readonly GraphRow[], { by, isDescending }: Order): readonly GraphRow[] {
  const turn = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => turn * COLLATOR.compare(wordsIn(a, by), wordsIn(b, by)));
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

function wordsIn({ from, relation, to, edge, state }: GraphRow, column: Column): string {
  if (column === 'from') return from.called;
  if (column === 'relation') return relation;
  if (column === 'to') return to?.called ?? '';
  return column === 'state' ? state : (edge?.places ?? []).map(placeInWords).join(', ');
}
