import { readDate } from '#shared/edtf/read-date.ts';
import { unsureInWords } from '#shared/edtf/unsure-in-words.ts';
import { Failed } from '#shared/ipc/result.ts';
import { tagFor } from '#shared/metadata/language-tag.ts';
import { METADATA_FIELDS, type MetadataEdit, type MetadataField } from '#shared/model/metadata.ts';
import type { GivenOption, OptionName } from './read-options.ts';
import { WrongUsage } from './usage.ts';

export const EDIT_OPTIONS = [
  'title',
  'author',
  'published',
  'publisher',
  'breadcrumb',
  'url',
  'language',
  'direction',
  'clear',
  'reset',
] as const satisfies readonly OptionName[];

/** What each field is called in an option, where that is another word. */
const FIELD_OF: Readonly<Record<string, MetadataField>> = { author: 'authors' };
/** What a document without the field has; a title and a direction it always has. */
const NOTHING: MetadataEdit = {
  authors: { value: [] },
  published: { value: null },
  publisher: { value: null },
  breadcrumb: { value: [] },
  url: { value: null },
  language: { value: null },
};

/** Fails with `WrongUsage`, and with `invalid-metadata` for a date or a language that cannot be read. */
export function readEdit(options: readonly GivenOption[]): MetadataEdit {
  const valuesOf = (wanted: OptionName): readonly string[] =>
    options.filter(({ name }) => name === wanted).map(({ value }) => value);
  const [title] = valuesOf('title');
  const authors = valuesOf('author');
  const [published] = valuesOf('published');
  const [publisher] = valuesOf('publisher');
  const breadcrumb = valuesOf('breadcrumb');
  const [url] = valuesOf('url');
  const [language] = valuesOf('language');
  const [direction] = valuesOf('direction');
  const said: MetadataEdit = {
    ...(title === undefined ? {} : { title: { value: title } }),
    ...(authors.length === 0 ? {} : { authors: { value: authors } }),
    ...(published === undefined ? {} : { published: { value: dateIn(published) } }),
    ...(publisher === undefined ? {} : { publisher: { value: publisher } }),
    ...(breadcrumb.length === 0 ? {} : { breadcrumb: { value: breadcrumb } }),
    ...(url === undefined ? {} : { url: { value: url } }),
    ...(language === undefined ? {} : { language: { value: languageIn(language) } }),
    ...(direction === undefined ? {} : { direction: { value: directionIn(direction) } }),
  };
  const cleared = valuesOf('clear').map((name) => fieldCalled(name, 'clear'));
  const reset = valuesOf('reset').map((name) => fieldCalled(name, 'reset'));
  refuseTwice([...fieldsOf(said), ...cleared, ...reset]);
  const edit: MetadataEdit = {
    ...said,
    ...Object.fromEntries(cleared.map((field) => [field, nothingFor(field)])),
    ...Object.fromEntries(reset.map((field) => [field, null])),
  };
  if (fieldsOf(edit).length === 0) throw new WrongUsage('edit needs something to change, such as a --title.');
  return edit;
}

function fieldsOf(edit: MetadataEdit): readonly MetadataField[] {
  return METADATA_FIELDS.filter((field) => edit[field] !== undefined);
}

function refuseTwice(fields: readonly MetadataField[]): void {
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice !== undefined) throw new WrongUsage(`Two options change the same field: ${twice}.`);
}

function fieldCalled(name: string, option: 'clear' | 'reset'): MetadataField {
  const field = METADATA_FIELDS.find((one) => one === (FIELD_OF[name] ?? name));
  if (field) return field;
  throw new WrongUsage(`--${option} is one of ${METADATA_FIELDS.join(', ')}.`);
}

function nothingFor(field: MetadataField): MetadataEdit[MetadataField] {
  const nothing = NOTHING[field];
  if (!nothing) throw new WrongUsage(`A document always has a ${field}.`);
  return nothing;
}

function dateIn(words: string): string {
  const read = readDate(words);
  if (typeof read !== 'string') return read.edtf;
  throw new Failed('invalid-metadata', `Published: ${unsureInWords(read)}`);
}

function languageIn(words: string): string {
  const tag = tagFor(words);
  if (tag !== null) return tag;
  throw new Failed('invalid-metadata', `Language: “${words}” is no language that Ibid knows, and no tag.`);
}

function directionIn(word: string): 'ltr' | 'rtl' {
  if (word === 'ltr' || word === 'rtl') return word;
  throw new WrongUsage('--direction is ltr or rtl.');
}
