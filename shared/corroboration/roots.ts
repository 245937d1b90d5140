import { circlesOf, isCircle } from './circles.ts';
import {
  outsideRoots,
  ownRoot,
  parentsOf,
  type Provenance,
  type Root,
  statementParents,
  type Statements,
} from './provenance.ts';

/** By `rootKey`, so that two of the same are one. */
export type Roots = ReadonlyMap<string, Root>;

/**
 * Where each statement comes from in the end: its speaker when first-hand; the roots of all that it was taken from when
 * hearsay or derived; an unknown root of its own otherwise. Statements that have it from each other and from nobody else
 * share one unknown root.
 */
export function rootsOf(statements: Statements): ReadonlyMap<string, Roots> {
  const roots = new Map<string, Roots>();
  const next = nextIn(statements);
  for (const circle of circlesOf(statements.keys(), next)) {
    const shared = rootsOfCircle(circle, statements, roots, next);
    for (const id of circle) roots.set(id, shared);
  }
  return roots;
}

/** Statements that have it from each other, each loop in the order of the ids. */
export function loopsIn(statements: Statements): readonly (readonly string[])[] {
  const next = nextIn(statements);
  return circlesOf(statements.keys(), next)
    .filter((circle) => isCircle(circle, next))
    .map((circle) => circle.toSorted())
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
}

function nextIn(statements: Statements): (id: string) => readonly string[] {
  return (id) => {
    const statement = statements.get(id);
    return statement ? statementParents(statement, statements) : [];
  };
}

function rootsOfCircle(
  circle: readonly string[],
  statements: Statements,
  roots: ReadonlyMap<string, Roots>,
  next: (id: string) => readonly string[],
): Roots {
  const members = new Set(circle);
  const parts: Roots[] = [];
  const own = new Map<string, Root>();
  for (const id of circle) {
    const statement = statements.get(id);
    if (!statement) continue;
    const outward = next(id).filter((parent) => !members.has(parent));
    for (const parent of outward) parts.push(roots.get(parent) ?? new Map());
    for (const root of outsideRoots(statement, statements)) own.set(rootKey(root), root);
    if (parentsOf(statement).length > 0) continue;
    const root = ownRoot(statement);
    own.set(rootKey(root), root);
  }
  const distinct = [...new Set(parts)];
  // Most statements are taken from one other: its roots are shared, not copied.
  if (own.size === 0 && distinct.length === 1 && distinct[0]) return distinct[0];
  for (const part of distinct) for (const [key, root] of part) own.set(key, root);
  if (own.size > 0) return own;
  const root: Root = { kind: 'unknown', id: circle.toSorted()[0] ?? '' };
  return new Map([[rootKey(root), root]]);
}

/** Tells roots apart: ids repeat between kinds. */
export function rootKey({ kind, id }: Root): string {
  return `${kind} ${id}`;
}

/** What is reached from some statements, themselves first. */
export function reachableFrom(ids: Iterable<string>, statements: Statements): Statements {
  const reached = new Map<string, Provenance>();
  const waiting = [...ids];
  // The list grows while it is walked.
  for (const id of waiting) {
    const statement = statements.get(id);
    if (!statement || reached.has(id)) continue;
    reached.set(id, statement);
    waiting.push(...statementParents(statement, statements));
  }
  return reached;
}
