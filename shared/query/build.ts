import { parseQuery } from './parse-query.ts';
import type { HitPlace } from './query.ts';

/** What the form that builds a query asks for; empty where nothing is asked. */
export interface BuilderFields {
  /** Words that all have to be there, parted by spaces; a word with a star at its end stands for all it begins. */
  readonly allWords: string;
  readonly phrase: string;
  readonly anyWords: string;
  readonly noWords: string;
  /** Words that stand near each other. */
  readonly nearWords: string;
  /** With at most so many words between them. */
  readonly nearWithin: number;
  /** A person, organisation, place or event, by any of its names. */
  readonly name: string;
  readonly saidBy: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly tag: string;
  readonly collection: string;
  /** Beginning of a BCP 47 tag. */
  readonly language: string;
  /** As in `DocumentFormat`. */
  readonly format: string;
  /** EDTF level 0: a year, a month or a day. */
  readonly from: string;
  readonly to: string;
  readonly place: HitPlace | '';
}

export const NOTHING_ASKED: BuilderFields = {
  allWords: '',
  phrase: '',
  anyWords: '',
  noWords: '',
  nearWords: '',
  nearWithin: 5,
  name: '',
  saidBy: '',
  title: '',
  author: '',
  publisher: '',
  tag: '',
  collection: '',
  language: '',
  format: '',
  from: '',
  to: '',
  place: '',
};

/** Each with the field of a query that it stands for. */
export const BUILDER_FIELDS = [
  ['name', 'name'],
  ['saidBy', 'said-by'],
  ['title', 'title'],
  ['author', 'author'],
  ['publisher', 'publisher'],
  ['tag', 'tag'],
  ['collection', 'collection'],
  ['language', 'lang'],
  ['format', 'type'],
  ['place', 'in'],
] as const;

/** What the form asks for, as a person would type it; empty where nothing is asked. */
export function queryFrom(fields: BuilderFields): string {
  const any = piecesOf(fields.anyWords);
  const near = piecesOf(fields.nearWords);
  const parts = [
    ...piecesOf(fields.allWords),
    fields.phrase.trim() === '' ? '' : quoted(fields.phrase),
    any.length > 1 ? `(${any.join(' OR ')})` : (any[0] ?? ''),
    near.length > 1 ? `NEAR/${fields.nearWithin}(${near.join(' ')})` : (near[0] ?? ''),
    ...piecesOf(fields.noWords).map((part) => `-${part}`),
    ...BUILDER_FIELDS.map(([name, field]) => fieldOf(field, fields[name].trim())),
    fieldOf('date', datesOf(fields.from.trim(), fields.to.trim())),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Words, and phrases in quotation marks. What would be a sign of the query language is a phrase. */
function piecesOf(typed: string): readonly string[] {
  return (typed.match(/"[^"]*"?|\S+/g) ?? [])
    .map((piece) => {
      const kind = parseQuery(`${piece} `).query?.kind;
      return kind === 'word' || kind === 'phrase' ? piece : quoted(piece);
    })
    .filter((piece) => parseQuery(piece).query !== null);
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', ' ').trim()}"`;
}

function fieldOf(field: string, text: string): string {
  if (text === '') return '';
  return /^[^\s()"“”„«»]+$/.test(text) ? `${field}:${text}` : `${field}:${quoted(text)}`;
}

function datesOf(from: string, to: string): string {
  if (from === to) return from;
  return `${from}..${to}`;
}
