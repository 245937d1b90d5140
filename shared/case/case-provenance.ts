import {
  byId,
  type Parent,
  type Provenance,
  statementParents,
  type Statements,
} from '../corroboration/provenance.ts';
import { loopsIn, reachableFrom, rootsOf, type Roots } from '../corroboration/roots.ts';
import { wayRound } from '../corroboration/way-round.ts';
import type { Case, CaseDocument, Claim, From, Statement } from '../model/case.ts';
import type { People } from './people.ts';

/** What the statements of a claim lead to. */
export interface ClaimProvenance {
  readonly reach: Statements;
  readonly roots: ReadonlyMap<string, Roots>;
  readonly loops: readonly (readonly string[])[];
}

/** A document, whatever the case calls it: two that are the same document of the library are one. */
export function documentKey({ id, documentId }: CaseDocument): string {
  return documentId ?? id;
}

/** Answers for each claim where its statements come from. The whole case is walked once. */
export function provenanceIn(
  { statements, documents }: Case,
  people: People,
): (claim: Claim) => ClaimProvenance {
  const keys = new Map(documents.map((document) => [document.id, documentKey(document)]));
  const facts = new Map(statements.map((statement) => [statement.id, statement]));
  const all = byId(statements.map((statement) => provenanceOf(statement, people)));
  const roots = rootsOf(all);
  const loopsOf = loopsByMember(loopsIn(all));
  const fromOutside = new Set(
    [...all.values()].filter(({ from }) => from.some(({ kind }) => kind !== 'statement')).map(({ id }) => id),
  );
  return ({ evidence }) => {
    const own = [...new Set(evidence.map(({ statement }) => statement))];
    const reach = reachableFrom(own, all);
    const ids = [...reach.keys()];
    const same = (): ClaimProvenance => ({
      reach,
      roots,
      loops: [...new Set(ids.map((id) => loopsOf.get(id)).filter((loop) => loop !== undefined))].toSorted(
        byFirst,
      ),
    });
    if (!ids.some((id) => fromOutside.has(id))) return same();
    const resolve = resolverAmong(
      own.flatMap((id) => facts.get(id) ?? []),
      people,
      keys,
    );
    const resolved = new Map([...reach].map(([id, one]) => [id, withParents(one, resolve)]));
    if (ids.every((id) => resolved.get(id) === reach.get(id))) return same();
    return { reach: resolved, roots: rootsOf(resolved), loops: loopsIn(resolved) };
  };
}

type Loop = readonly string[];

/** Of a statement the one loop that it is in. */
function loopsByMember(loops: readonly Loop[]): ReadonlyMap<string, Loop> {
  return new Map(loops.flatMap((loop) => loop.map((id) => [id, loop] as const)));
}

function byFirst([one = '']: Loop, [other = '']: Loop): number {
  return one < other ? -1 : 1;
}

/** Statements of the case that have it from each other: each is taken from the next, and the last from the first. */
export function loopsOfCase({ statements }: Case, people: People): readonly (readonly string[])[] {
  const all = byId(statements.map((statement) => provenanceOf(statement, people)));
  const next = (id: string): readonly string[] => {
    const statement = all.get(id);
    return statement ? statementParents(statement, all) : [];
  };
  return loopsIn(all).map((loop) => wayRound(loop[0] ?? '', next, new Set(loop)));
}

function provenanceOf({ id, speaker, basis, from }: Statement, people: People): Provenance {
  const person = speaker === null ? null : people.personOf(speaker);
  return { id, speaker: person, basis, from: from.map((one) => parentOf(one, id, person, people)) };
}

/** Who has something from themselves has it in a circle. */
function parentOf({ kind, id }: From, statement: string, speaker: string | null, people: People): Parent {
  if (kind === 'statement') return { kind, id };
  if (kind === 'document') return outside(kind, id);
  const person = people.personOf(id);
  return person === speaker ? { kind: 'statement', id: statement } : outside(kind, person);
}

function outside(kind: 'source' | 'document', id: string): Parent {
  return { kind: 'outside', id: `${kind} ${id}` };
}

/** What is outside of the case, as it is told: the kind is one word. */
export function outsideFrom(id: string): From {
  const kind = (['source', 'document'] as const).find((one) => id.startsWith(`${one} `));
  return kind ? { kind, id: id.slice(kind.length + 1) } : { kind: 'statement', id };
}

/**
 * What is taken from a person or from a document without saying from which of their statements is taken from all those of
 * them that say something about the same claim. About other matters they may have it from others.
 */
function resolverAmong(
  evidence: readonly Statement[],
  people: People,
  keys: ReadonlyMap<string, string>,
): (parent: Parent) => readonly Parent[] {
  const held = new Map<string, Parent[]>();
  const add = (key: string, id: string): void => {
    held.set(key, [...(held.get(key) ?? []), { kind: 'statement', id }]);
  };
  for (const { id, speaker, document } of evidence) {
    if (speaker !== null) add(`source ${people.personOf(speaker)}`, id);
    if (document !== null) add(`document ${keys.get(document) ?? document}`, id);
  }
  return (parent) => {
    if (parent.kind === 'statement') return [parent];
    const { kind, id } = outsideFrom(parent.id);
    return held.get(`${kind} ${kind === 'document' ? (keys.get(id) ?? id) : id}`) ?? [parent];
  };
}

function withParents(statement: Provenance, resolve: (parent: Parent) => readonly Parent[]): Provenance {
  if (statement.from.every(({ kind }) => kind === 'statement')) return statement;
  const from = statement.from.flatMap((parent) => resolve(parent));
  return from.length === statement.from.length && from.every((one, index) => one === statement.from[index])
    ? statement
    : { ...statement, from };
}
