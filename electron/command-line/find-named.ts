import { Failed } from '#shared/ipc/result.ts';
import { foldedWords } from '../library/folded-words.ts';
import { shown } from './shown.ts';

interface Named {
  readonly id: string;
  readonly title: string;
  readonly trashedAt: string | null;
}

/**
 * What goes by the name: the one of this id; else those of this title, as it is or folded; else those whose ids begin
 * so. What lies in the trash answers to its full id alone.
 */
export function listNamed<Kind extends Named>(all: readonly Kind[], name: string): readonly Kind[] {
  const kept = all.filter(({ trashedAt }) => trashedAt === null);
  const found = [
    all.filter(({ id }) => id === name),
    kept.filter(({ title }) => title === name),
    listTitled(kept, name),
    kept.filter(({ id }) => id.startsWith(name)),
  ];
  return found.find((some) => some.length > 0) ?? [];
}

/** Those outside the trash whose titles read the same. */
export function listTitled<Kind extends Named>(all: readonly Kind[], title: string): readonly Kind[] {
  const wanted = titleKey(title);
  return all.filter((one) => one.trashedAt === null && titleKey(one.title) === wanted);
}

/** A title of nothing but signs that fold away is known by the signs. */
function titleKey(title: string): string {
  return foldedWords(title).text.trim() || title;
}

/** Fails with `not-found` when nothing goes by the name, or more than one. */
export function getNamed<Kind extends Named>(
  all: readonly Kind[],
  name: string,
  kind: 'document' | 'note',
): Kind {
  return only(listNamed(all, name), name, kind);
}

/** Fails with `not-found` unless there is one. */
export function only<Kind extends Named>(
  found: readonly Kind[],
  name: string,
  kind: 'document' | 'note',
): Kind {
  const [one, ...others] = found;
  if (!one) {
    const command = kind === 'document' ? 'list' : 'notes';
    throw new Failed('not-found', `No ${kind} goes by “${shown(name)}”. \`ibid ${command}\` names them all.`);
  }
  if (others.length === 0) return one;
  const ids = found.map(({ id }) => id).join(', ');
  throw new Failed(
    'not-found',
    `“${shown(name)}” may be any of ${found.length} ${kind}s: ${ids}. Please give an id.`,
  );
}
