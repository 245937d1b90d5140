import { DOCUMENT_FORMATS } from '../model/formats.ts';
import { ADDED_WITHIN, type Filter } from '../model/filter.ts';
import { ID_PATTERN, toCollectionId, toTagId } from '../model/ids.ts';

export const NO_FILTER: Filter = {
  words: '',
  tags: [],
  everyTag: false,
  collection: null,
  formats: [],
  languages: [],
  pinned: false,
  untagged: false,
  added: null,
};

/**
 * Reads a filter that was stored, also by another version of Ibid: what is not known is left out. A part that is known
 * and has nothing readable in it says nothing.
 */
export function readFilter(stored: unknown): Filter {
  const given: object = typeof stored === 'object' && stored !== null ? stored : {};
  const field = (name: keyof Filter): unknown => Reflect.get(given, name);
  const words = field('words');
  const collection = field('collection');
  return {
    words: typeof words === 'string' && words.isWellFormed() ? words : '',
    tags: stringsIn(field('tags')).filter(isId).map(toTagId),
    everyTag: field('everyTag') === true,
    collection: collection === 'none' ? collection : isId(collection) ? toCollectionId(collection) : null,
    formats: DOCUMENT_FORMATS.filter((format) => stringsIn(field('formats')).includes(format)),
    languages: stringsIn(field('languages')).filter((language) => /^(?:[a-z]{2,8})?$/.test(language)),
    pinned: field('pinned') === true,
    untagged: field('untagged') === true,
    added: ADDED_WITHIN.find((span) => span === field('added')) ?? null,
  };
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === 'string'))] : [];
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value);
}
