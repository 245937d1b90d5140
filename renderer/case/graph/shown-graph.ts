import { fold } from '#shared/fold/fold.ts';
import type { GraphEdge, GraphNode, GraphNodeKind, SourceGraph } from '#shared/model/source-graph.ts';
import { EDGE_KINDS, type EdgeKind, KINDS } from './graph-words.ts';
import { linksOf } from './links.ts';
import { loopEdges } from './loops.ts';
import { restsOn } from './rests-on.ts';

export const EDGE_STATES = ['all', 'confirmed', 'suggested', 'loop'] as const;
export type EdgeState = (typeof EDGE_STATES)[number];

export interface GraphFilter {
  readonly kinds: ReadonlySet<GraphNodeKind>;
  readonly edges: ReadonlySet<EdgeKind>;
  readonly state: EdgeState;
  /** Key of a claim: only what it rests on. */
  readonly claim: string | null;
  /** In any spelling. What holds them is shown, with what it is linked to. */
  readonly words: string;
}

export const EVERYTHING: GraphFilter = {
  kinds: new Set(KINDS),
  edges: new Set(EDGE_KINDS),
  state: 'all',
  claim: null,
  words: '',
};

/** Whether a filter leaves anything out. */
export function isNarrow({ kinds, edges, state, claim, words }: GraphFilter): boolean {
  const isWhole = kinds.size === KINDS.length && edges.size === EDGE_KINDS.length;
  return !isWhole || state !== 'all' || claim !== null || words !== '';
}

/** A graph as far as a filter shows it. */
export interface ShownGraph extends SourceGraph {
  /** Of the whole graph, whatever is shown. */
  readonly loops: ReadonlySet<GraphEdge>;
  /** Keys of the nodes that hold the words of the filter; empty where it has none. */
  readonly found: ReadonlySet<string>;
}

/** Shows a graph through one filter after the other. */
export function graphShower(graph: SourceGraph): (filter: GraphFilter) => ShownGraph {
  const links = linksOf(graph);
  const loops = loopEdges(graph);
  const words = new Map(graph.nodes.map((node) => [node.key, fold(`${node.called} ${node.by ?? ''}`).text]));
  return (filter) => {
    // A claim that was deleted since narrows nothing.
    const within = filter.claim === null || !links.has(filter.claim) ? null : restsOn(filter.claim, links);
    const kept = new Map(
      graph.nodes
        .filter(({ key, kind }) => filter.kinds.has(kind) && (within === null || within.has(key)))
        .map((node) => [node.key, node]),
    );
    const wanted = fold(filter.words).text.split(/\s+/u).filter(Boolean);
    const found = new Set(
      wanted.length === 0
        ? []
        : [...kept.keys()].filter((key) => wanted.every((word) => words.get(key)?.includes(word))),
    );
    const edges = graph.edges.filter(
      (edge) =>
        filter.edges.has(edge.kind) &&
        kept.has(edge.from) &&
        kept.has(edge.to) &&
        hasState(edge, filter.state, loops) &&
        (wanted.length === 0 || found.has(edge.from) || found.has(edge.to)),
    );
    return { nodes: nodesOf(kept, edges, filter, found, wanted.length > 0), edges, loops, found };
  };
}

function hasState(edge: GraphEdge, state: EdgeState, loops: ReadonlySet<GraphEdge>): boolean {
  if (state === 'all') return true;
  return state === 'loop' ? loops.has(edge) : edge.state === state;
}

function nodesOf(
  kept: ReadonlyMap<string, GraphNode>,
  edges: readonly GraphEdge[],
  { state }: GraphFilter,
  found: ReadonlySet<string>,
  isSearched: boolean,
): readonly GraphNode[] {
  if (state === 'all' && !isSearched) return [...kept.values()];
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [...kept.values()].filter(({ key }) => linked.has(key) || (state === 'all' && found.has(key)));
}
