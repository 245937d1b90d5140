import type { GraphEdge, GraphNode, GraphNodeKind, SourceGraph } from '#shared/model/source-graph.ts';
import { toDocumentId } from '#shared/model/ids.ts';

/** A graph of letters: `d:a` is the document a. Each edge reads `d:a cites d:b`, with `?` behind it for a suggested one. */
export function graphOf(nodes: readonly string[], edges: readonly string[]): SourceGraph {
  return { nodes: nodes.map(nodeOf), edges: edges.map(edgeOf) };
}

const KINDS: Readonly<Record<string, GraphNodeKind>> = {
  d: 'document',
  w: 'wanted',
  t: 'statement',
  s: 'source',
  c: 'claim',
};
const STANCES = new Set(['supports', 'contradicts', 'qualifies', 'mentions', 'retracts']);

function nodeOf(key: string): GraphNode {
  const [letter = '', id = ''] = key.split(':');
  const kind = KINDS[letter];
  if (!kind) throw new Error(`${key} is of no kind`);
  return {
    key,
    kind,
    id,
    called: id,
    by: null,
    date: null,
    claims: 0,
    documentId: kind === 'document' ? toDocumentId(id) : null,
  };
}

function edgeOf(words: string): GraphEdge {
  const [from = '', relation = '', last = ''] = words.split(' ');
  const isSuggested = last.endsWith('?');
  const stance = STANCES.has(relation) ? relation : null;
  return {
    from,
    to: isSuggested ? last.slice(0, -1) : last,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written in the test
    kind: (stance === null ? relation : 'speaks-of') as GraphEdge['kind'],
    state: isSuggested ? 'suggested' : 'confirmed',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the set above
    stance: stance as GraphEdge['stance'],
    places: [],
  };
}
