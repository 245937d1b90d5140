import { circlesOf } from '#shared/corroboration/circles.ts';
import type { GraphEdge, SourceGraph } from '#shared/model/source-graph.ts';
import { linksOf } from './links.ts';

const LEADING = new Set<GraphEdge['kind']>(['cites', 'taken-from']);

/** The edges along which something leads back to where it came from. */
export function loopEdges({ nodes, edges }: SourceGraph): ReadonlySet<GraphEdge> {
  const leading = edges.filter(({ kind }) => LEADING.has(kind));
  const links = linksOf({ nodes, edges: leading });
  const circles = circlesOf(
    nodes.map(({ key }) => key),
    (key) => (links.get(key)?.leaving ?? []).map(({ to }) => to),
  );
  const circleOf = new Map(circles.flatMap((circle, index) => circle.map((key) => [key, index] as const)));
  return new Set(
    leading.filter(({ from, to }) => circleOf.has(from) && circleOf.get(from) === circleOf.get(to)),
  );
}
