import type { Basis } from '../model/case.ts';

/**
 * A statement as far as it matters where it comes from. `speaker` is one id for one person, however many names they go
 * by; null where nobody says who speaks.
 */
export interface Provenance {
  readonly id: string;
  readonly speaker: string | null;
  readonly basis: Basis;
  readonly from: readonly Parent[];
}

/** A statement; or something outside, of which the case holds no statement: where that has it from, nobody knows. */
export type Parent =
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'outside'; readonly id: string };

/**
 * Where something comes from in the end: a person who was there; a statement of which nobody knows where it comes from; or
 * something outside. Only the first is known.
 */
export interface Root {
  readonly kind: 'person' | 'unknown' | 'outside';
  readonly id: string;
}

export function isKnown({ kind }: Root): boolean {
  return kind === 'person';
}

const NONE: readonly Parent[] = [];

/**
 * What a statement is followed to. One made first-hand is followed no further, and neither is one whose provenance is not
 * known, whatever is said of it beside that.
 */
export function parentsOf({ basis, from }: Provenance): readonly Parent[] {
  return basis === 'hearsay' || basis === 'derived' ? from : NONE;
}

/** The root that a statement without parents is or ends at. */
export function ownRoot({ id, speaker, basis }: Provenance): Root {
  return basis === 'first-hand' && speaker !== null
    ? { kind: 'person', id: speaker }
    : { kind: 'unknown', id };
}

export type Statements = ReadonlyMap<string, Provenance>;

export function byId(statements: readonly Provenance[]): Statements {
  return new Map(statements.map((statement) => [statement.id, statement]));
}

/** The statements among the parents. One that is not there is outside. */
export function statementParents(statement: Provenance, all: Statements): readonly string[] {
  const parents: string[] = [];
  for (const parent of parentsOf(statement)) {
    if (parent.kind === 'statement' && all.has(parent.id)) parents.push(parent.id);
  }
  return parents;
}

/** The unknown roots that its parents outside of the case are. */
export function outsideRoots(statement: Provenance, all: Statements): readonly Root[] {
  const roots: Root[] = [];
  for (const parent of parentsOf(statement)) {
    if (parent.kind === 'outside' || !all.has(parent.id)) roots.push({ kind: 'outside', id: parent.id });
  }
  return roots;
}
