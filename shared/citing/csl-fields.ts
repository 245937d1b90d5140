import type { CslItem } from '../model/citation.ts';

type Field = readonly (keyof CslItem)[];

/** Fields of an item that hold names. https://docs.citationstyles.org/en/stable/specification.html#name-variables */
export const NAME_FIELDS = ['author', 'editor', 'translator', 'interviewer'] as const satisfies Field;

/** Fields of an item that hold dates. https://docs.citationstyles.org/en/stable/specification.html#date-variables */
export const DATE_FIELDS = ['issued', 'accessed'] as const satisfies Field;

/** Those of words that every style and every record may have, beside titles, addresses and where an archive keeps it. */
export const WORD_FIELDS = [
  'container-title',
  'publisher',
  'publisher-place',
  'edition',
  'volume',
  'issue',
  'page',
  'section',
  'number',
  'genre',
  'authority',
  'archive',
  'archive_location',
  'archive-place',
  'language',
] as const satisfies Field;
