import type { GraphEdge, SourceGraph } from '#shared/model/source-graph.ts';

/** What leads from a node and to it. An edge to itself is both. */
export interface Links {
  readonly leaving: readonly GraphEdge[];
  readonly arriving: readonly GraphEdge[];
}

export const NO_LINKS: Links = { leaving: [], arriving: [] };

/** By the key of the node; without edges of which an end is not there. */
export function linksOf({ nodes, edges }: SourceGraph): ReadonlyMap<string, Links> {
  const links = new Map(
    nodes.map(({ key }) => [key, { leaving: [] as GraphEdge[], arriving: [] as GraphEdge[] }]),
  );
  for (const edge of edges) {
    const [from, to] = [links.get(edge.from), links.get(edge.to)];
    if (!from || !to) continue;
    from.leaving.push(edge);
    to.arriving.push(edge);
  }
  return links;
}

/** Tells an edge from the others of its graph. */
export function keyOfEdge({ from, kind, stance, to }: GraphEdge): string {
  return JSON.stringify([from, kind, stance, to]);
}
