import type { OriginPath } from '#shared/model/case-report.ts';
import type { From } from '#shared/model/case.ts';

/** What stands at the end of a trail. */
export type TrailEnd =
  | { readonly kind: 'source'; readonly id: string }
  /** A source or a document of which nobody knows from whom it has it. */
  | { readonly kind: 'outside'; readonly from: From }
  /** Nobody knows. */
  | { readonly kind: 'unknown' };

/** A statement with what it comes from. */
export interface TrailNode {
  readonly statement: string;
  readonly from: readonly TrailNode[];
  readonly ends: readonly TrailEnd[];
}

interface Growing {
  readonly statement: string;
  readonly from: Map<string, Growing>;
  readonly ends: TrailEnd[];
}

/** The paths of statements to their origins as trees, in which what several share is told once. */
export function pathTree(paths: readonly OriginPath[]): readonly TrailNode[] {
  const roots = new Map<string, Growing>();
  for (const { statement, through, origin, end } of paths) {
    let node = grown(roots, statement);
    for (const id of through) node = grown(node.from, id);
    node.ends.push(
      origin !== null
        ? { kind: 'source', id: origin }
        : end !== null
          ? { kind: 'outside', from: end }
          : { kind: 'unknown' },
    );
  }
  return [...roots.values()].map(finished);
}

function grown(nodes: Map<string, Growing>, statement: string): Growing {
  const node = nodes.get(statement) ?? { statement, from: new Map(), ends: [] };
  nodes.set(statement, node);
  return node;
}

function finished({ statement, from, ends }: Growing): TrailNode {
  return { statement, from: [...from.values()].map(finished), ends };
}

/** A line of the trees, set in as far as it is from the statement that speaks for the claim. */
export type TrailRow = { readonly key: string; readonly depth: number } & (
  | { readonly kind: 'statement'; readonly statement: string }
  /** `of`: the statement that leads there. */
  | { readonly kind: 'end'; readonly end: TrailEnd; readonly of: string }
);

/** The trees line by line: a statement, where its trail ends, and what it is taken from. */
export function trailRows(
  nodes: readonly TrailNode[],
  depth = 0,
  before: readonly string[] = [],
): readonly TrailRow[] {
  return nodes.flatMap(({ statement, from, ends }): readonly TrailRow[] => {
    const way = [...before, statement];
    const key = JSON.stringify(way);
    return [
      { key, depth, kind: 'statement', statement },
      ...ends.map((end, index) => ({
        key: `${key} ${index}`,
        depth: depth + 1,
        kind: 'end' as const,
        end,
        of: statement,
      })),
      ...trailRows(from, depth + 1, way),
    ];
  });
}
