import { readEdges, type Edges } from '../../metadata/edges.ts';
import { drop, type Claims } from '../claims.ts';
import { unitsOf } from '../notes/units.ts';
import type { HtmlNode } from '../tree.ts';

export type EdgeLines = Omit<Edges<unknown>, 'claimed'>;

/** Reads and claims what stands as plain lines before the first paragraph and behind the last. */
export function readEdgeLines(
  page: HtmlNode,
  claims: Claims,
  known: { readonly title: string | null; readonly breadcrumb: readonly string[] },
): EdgeLines {
  const lines = unitsOf(page, claims).flatMap(({ line, nodes }) =>
    line === '' ? [] : [{ text: line, lines: [line], rule: false, nodes }],
  );
  const { claimed, ...edges } = readEdges(lines, { ...known, isTitle: () => false });
  for (const [{ nodes }, fate] of claimed) {
    for (const node of nodes) {
      if (fate !== 'metadata') drop(claims, node, fate.reason);
      else if (!claims.has(node)) claims.set(node, { kind: 'metadata' });
    }
  }
  return edges;
}
