import { readDate } from '#shared/edtf/read-date.ts';
import { unsureInWords } from '#shared/edtf/unsure-in-words.ts';
import { type MetadataProblems, NO_LANGUAGE, problemsIn } from '#shared/metadata/check-edit.ts';
import { directionOfTag, languageName, OFFERED_LANGUAGES, tagFor } from '#shared/metadata/language-tag.ts';
import { tidyEdit } from '#shared/metadata/tidy-edit.ts';
import type { DocumentMetadata } from '#shared/model/document.ts';
import {
  type EditableMetadata,
  METADATA_FIELDS,
  type MetadataEdit,
  type MetadataField,
} from '#shared/model/metadata.ts';
import type { Direction } from '#shared/model/text.ts';

/** An author, or a step of a breadcrumb. The key stays with it while it is moved. */
export interface Entry {
  readonly key: number;
  readonly words: string;
}

/** What stands in the fields of the form, as it is typed. */
export interface MetadataDraft {
  readonly title: string;
  readonly authors: readonly Entry[];
  readonly published: string;
  readonly publisher: string;
  readonly breadcrumb: readonly Entry[];
  readonly url: string;
  /** The name of a language, or a tag. */
  readonly language: string;
  readonly direction: Direction | 'as-language';
}

export function draftOf(metadata: DocumentMetadata): MetadataDraft {
  const { direction } = metadata;
  const language = metadata.language === null ? '' : languageInField(metadata.language);
  const tag = tagFor(language);
  return {
    title: metadata.title,
    authors: entriesOf(metadata.authors),
    published: metadata.published ?? '',
    publisher: metadata.publisher ?? '',
    breadcrumb: entriesOf(metadata.breadcrumb),
    url: metadata.url ?? '',
    language,
    direction: tag !== null && directionOfTag(tag) === direction ? 'as-language' : direction,
  };
}

function entriesOf(all: readonly string[]): readonly Entry[] {
  return all.map((words, key) => ({ key, words }));
}

/** The key of one more. */
export function nextKey(entries: readonly Entry[]): number {
  return Math.max(-1, ...entries.map(({ key }) => key)) + 1;
}

function languageInField(tag: string): string {
  return OFFERED_LANGUAGES.some((offered) => offered.tag === tag) ? languageName(tag) : tag;
}

/** One field of the draft, as it was read out of the file. */
export function takeBack(
  draft: MetadataDraft,
  field: MetadataField,
  extracted: DocumentMetadata,
): MetadataDraft {
  const whole = draftOf(extracted);
  if (field !== 'direction') return { ...draft, [field]: whole[field] };
  const written = directionIn(draft, extracted.direction) === extracted.direction;
  return { ...draft, direction: written ? draft.direction : extracted.direction };
}

/** What the draft says, where it differs from what holds, and what is wrong with it. */
export interface DraftReading {
  readonly edit: MetadataEdit;
  readonly problems: MetadataProblems;
  /** Fields whose values are not those that were read out of the file, in force or drafted. */
  readonly differing: ReadonlySet<MetadataField>;
}

export function readDraft(draft: MetadataDraft, metadata: EditableMetadata): DraftReading {
  const { values, extracted, edited } = metadata;
  const edit: Record<string, MetadataEdit[MetadataField]> = {};
  const unread: { [Field in MetadataField]?: string } = {};
  const differing = new Set<MetadataField>();
  for (const field of METADATA_FIELDS) {
    const { value, problem } = valueIn(draft, field, metadata);
    const isExtracted = problem === null && isSame(value, extracted[field]);
    if (!isExtracted) differing.add(field);
    if (problem !== null) unread[field] = problem;
    else if (isExtracted) {
      if (edited.includes(field)) edit[field] = null;
    } else if (!isSame(value, values[field])) edit[field] = { value };
  }
  return { edit, problems: { ...problemsIn(edit), ...unread }, differing };
}

interface FieldReading {
  readonly value: DocumentMetadata[MetadataField];
  /** Why the field cannot be read; its value means nothing then. */
  readonly problem: string | null;
}

function valueIn(draft: MetadataDraft, field: MetadataField, metadata: EditableMetadata): FieldReading {
  const { values, extracted } = metadata;
  if (field === 'direction') return { value: directionIn(draft, values.direction), problem: null };
  // What nobody touched is not changed, even where nobody could have typed it.
  for (const known of [values, extracted]) {
    if (wordsIn(draft, field) === wordsIn(draftOf(known), field))
      return { value: known[field], problem: null };
  }
  switch (field) {
    case 'published':
      return dateIn(draft.published);
    case 'language':
      return languageIn(draft.language);
    case 'authors':
    case 'breadcrumb':
      return tidied({ [field]: { value: draft[field].map(({ words }) => words) } }, field);
    case 'title':
    case 'publisher':
    case 'url':
      return tidied({ [field]: { value: draft[field] } }, field);
  }
}

function wordsIn(draft: MetadataDraft, field: Exclude<MetadataField, 'direction'>): string {
  const typed = draft[field];
  return JSON.stringify(typeof typed === 'string' ? typed : typed.map(({ words }) => words));
}

function tidied(edit: MetadataEdit, field: MetadataField): FieldReading {
  return { value: tidyEdit(edit)[field]?.value ?? null, problem: null };
}

function dateIn(words: string): FieldReading {
  if (words.trim() === '') return { value: null, problem: null };
  const date = readDate(words);
  return typeof date === 'string'
    ? { value: null, problem: unsureInWords(date) }
    : { value: date.edtf, problem: null };
}

function languageIn(words: string): FieldReading {
  if (words.trim() === '') return { value: null, problem: null };
  const tag = tagFor(words);
  return { value: tag, problem: tag === null ? NO_LANGUAGE : null };
}

/** `otherwise` where the direction is that of a language which is not known. */
export function directionIn({ direction, language }: MetadataDraft, otherwise: Direction): Direction {
  if (direction !== 'as-language') return direction;
  const tag = tagFor(language);
  return tag === null ? otherwise : directionOfTag(tag);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
