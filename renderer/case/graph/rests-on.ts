import type { GraphEdge } from '#shared/model/source-graph.ts';
import type { Links } from './links.ts';

const DOWNWARD = new Set<GraphEdge['kind']>(['taken-from', 'stands-in', 'said-by']);

/** A claim with the statements that speak of it, those that they are taken from, and who says them where. */
export function restsOn(claim: string, links: ReadonlyMap<string, Links>): ReadonlySet<string> {
  const spoken = (links.get(claim)?.arriving ?? [])
    .filter(({ kind }) => kind === 'speaks-of')
    .map(({ from }) => from);
  const reached = new Set([claim, ...spoken]);
  // The set grows while it is walked.
  for (const key of reached) {
    if (key === claim) continue;
    for (const { kind, to } of links.get(key)?.leaving ?? []) if (DOWNWARD.has(kind)) reached.add(to);
  }
  return reached;
}
