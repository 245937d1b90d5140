import { Failed } from '#shared/ipc/result.ts';
import type { Case, From } from '#shared/model/case.ts';
import type { Writer } from '../../storage/database.ts';

/** Does to the case what can be undone as a whole, and tells of it: of these claims, or of any. */
export type CaseAct = <T>(
  words: string,
  work: (tx: Writer) => Promise<T>,
  claims?: readonly string[],
) => Promise<T>;

/** Fails with `not-found`. */
export function find<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  what: 'source' | 'document' | 'statement' | 'claim',
): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Failed('not-found', `The case has no ${what} “${id}”.`);
  return found;
}

/** `s12`: the letter of its kind, and a number above all that are there, so that an id that was deleted names nothing else. */
export function nextId(letter: string, things: readonly { readonly id: string }[]): string {
  const form = new RegExp(`^${letter}(\\d{1,9})$`);
  const highest = things.reduce((most, { id }) => Math.max(most, Number(form.exec(id)?.[1] ?? 0)), 0);
  return `${letter}${highest + 1}`;
}

/** Fails with `not-found` for something that a statement is taken from and that is not there. */
export function requireOrigins({ statements, sources, documents }: Case, from: readonly From[]): void {
  const held = { statement: statements, source: sources, document: documents };
  for (const { kind, id } of from) find<{ readonly id: string }>(held[kind], id, kind);
}
