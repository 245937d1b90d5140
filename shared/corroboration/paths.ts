import {
  outsideRoots,
  ownRoot,
  parentsOf,
  type Root,
  statementParents,
  type Statements,
} from './provenance.ts';
import { rootKey, type Roots } from './roots.ts';

/** From a statement to one of its roots, by way of other statements. */
export interface Path {
  readonly statement: string;
  readonly through: readonly string[];
  readonly root: Root;
}

/** A shortest path to each root of a statement, the shortest first. */
export function pathsOf(id: string, statements: Statements, roots: Roots): readonly Path[] {
  const wanted = new Map(roots);
  const paths: Path[] = [];
  const before = new Map<string, string | null>([[id, null]]);
  // The map grows while it is walked: what is nearer comes first.
  for (const [at] of before) {
    const statement = statements.get(at);
    if (!statement) continue;
    const outside = outsideRoots(statement, statements);
    // The root that a circle shares is named after one of its members.
    const ends =
      parentsOf(statement).length > 0
        ? [...outside, { kind: 'unknown', id: at } as const]
        : [ownRoot(statement)];
    for (const root of ends) {
      if (!wanted.delete(rootKey(root))) continue;
      paths.push({ statement: id, through: trail(at, before), root });
    }
    if (wanted.size === 0) break;
    for (const parent of statementParents(statement, statements)) {
      if (!before.has(parent)) before.set(parent, at);
    }
  }
  return paths;
}

/** Without the statement that it began from. */
function trail(end: string, before: ReadonlyMap<string, string | null>): readonly string[] {
  const backwards: string[] = [];
  for (let at = end, from = before.get(at); from; at = from, from = before.get(at)) backwards.push(at);
  return backwards.toReversed();
}
