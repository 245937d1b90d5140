import { createState, type StateConfig } from 'lexical';
import { ID_PATTERN } from '#shared/model/ids.ts';

/** Kept as it stands in the file, even when it is no id: what cannot be read is shown as missing and saved unchanged. */
export function createIdState<Key extends string>(key: Key): StateConfig<Key, string> {
  return createState(key, { parse: (value) => (typeof value === 'string' ? value : '') });
}

/**
 * The person's own words. Lexical leaves a flat state out of the file while it holds its default; that is null, so that
 * no words at all are still written as such.
 */
export function createWordsState<Key extends string>(key: Key): StateConfig<Key, string | null> {
  return createState(key, { parse: (value) => (typeof value === 'string' ? value : null) });
}

/** The id, by a function that makes it one; null for what is none. */
export function asId<Id extends string>(value: string, toId: (value: string) => Id): Id | null {
  return ID_PATTERN.test(value) ? toId(value) : null;
}
