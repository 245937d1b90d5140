import { fold } from '../fold/fold.ts';
import { DOCUMENT_FORMATS, EXTENSIONS } from '../model/formats.ts';
import { type FieldQuery, HIT_PLACES, type NameQuery, type QuerySpan } from './query.ts';
import { QueryMistake } from './query-mistake.ts';
import { readDates } from './read-dates.ts';

export const FIELD_NAMES = [
  'title',
  'author',
  'publisher',
  'in',
  'lang',
  'date',
  'tag',
  'collection',
  'said-by',
  'type',
  'name',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** For what is no document. */
export const NOTE_TYPE = 'note';
export const TYPES: readonly string[] = [...DOCUMENT_FORMATS, NOTE_TYPE];

/** What a field asks for, by what was written behind its colon. Throws `QueryMistake`. */
export function readField(field: FieldName, written: string, span: QuerySpan): FieldQuery | NameQuery {
  const text = written.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new QueryMistake(`Write what to look for right behind “${field}:”.`, span);
  }
  const plain = fold(text).text.replace(/\*$/, '');
  switch (field) {
    case 'name':
      return { kind: 'name', text: text.replace(/\*$/, ''), ...span };
    case 'in':
      return { kind: 'field', field, place: readPlace(plain, span), ...span };
    case 'lang':
      return { kind: 'field', field, language: readLanguage(plain, span), ...span };
    case 'type':
      return { kind: 'field', field, format: readType(plain, span), ...span };
    case 'date':
      return { kind: 'field', field, ...readDates(text.replace(/\*$/, ''), span), ...span };
    case 'title':
    case 'author':
    case 'publisher':
    case 'tag':
    case 'collection':
    case 'said-by':
      return { kind: 'field', field, text, ...span };
  }
}

function readPlace(text: string, span: QuerySpan) {
  const place = HIT_PLACES.find((one) => one === text);
  if (place === undefined) {
    throw new QueryMistake(`“in:” is one of ${HIT_PLACES.join(', ')}.`, span);
  }
  return place;
}

function readLanguage(text: string, span: QuerySpan): string {
  if (text === 'unknown') return '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(text)) {
    throw new QueryMistake('Write a language by its tag, such as fa, ar or en, or “unknown”.', span);
  }
  return text;
}

function readType(text: string, span: QuerySpan): string {
  const type =
    TYPES.find((one) => one === text) ??
    DOCUMENT_FORMATS.find((format) => EXTENSIONS[format].some((extension) => extension === `.${text}`));
  if (type === undefined) throw new QueryMistake(`“type:” is one of ${TYPES.join(', ')}.`, span);
  return type;
}
