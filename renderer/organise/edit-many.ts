import { readDate } from '#shared/edtf/read-date.ts';
import { unsureInWords } from '#shared/edtf/unsure-in-words.ts';
import { NO_LANGUAGE } from '#shared/metadata/check-edit.ts';
import { tagFor } from '#shared/metadata/language-tag.ts';
import type { MetadataEdit } from '#shared/model/metadata.ts';

export const MANY_FIELDS = ['publisher', 'published', 'language'] as const;
export type ManyField = (typeof MANY_FIELDS)[number];

/** What becomes of a field in many documents: nothing, the same words in all, none, or what was read of each. */
export type Fate = 'keep' | 'set' | 'empty' | 'reset';

export interface FieldDraft {
  readonly fate: Fate;
  readonly words: string;
}
export type ManyDraft = Readonly<Record<ManyField, FieldDraft>>;

const UNTOUCHED: FieldDraft = { fate: 'keep', words: '' };
export const UNTOUCHED_DRAFT: ManyDraft = {
  publisher: UNTOUCHED,
  published: UNTOUCHED,
  language: UNTOUCHED,
};

/** What the draft changes, and why a field cannot be read. */
export function readManyDraft(draft: ManyDraft): {
  readonly edit: MetadataEdit;
  readonly problems: Readonly<Partial<Record<ManyField, string>>>;
} {
  const edit: { [Field in ManyField]?: { value: string | null } | null } = {};
  const problems: Partial<Record<ManyField, string>> = {};
  for (const field of MANY_FIELDS) {
    const { fate, words } = draft[field];
    if (fate === 'reset') edit[field] = null;
    else if (fate === 'empty') edit[field] = { value: null };
    else if (fate === 'set') {
      const read = readField(field, words);
      if ('problem' in read) problems[field] = read.problem;
      else edit[field] = read;
    }
  }
  return { edit, problems };
}

function readField(
  field: ManyField,
  words: string,
): { readonly value: string } | { readonly problem: string } {
  const value = words.trim();
  if (value === '') return { problem: 'Please write what it is to be.' };
  if (field === 'publisher') return { value };
  if (field === 'language') {
    const tag = tagFor(value);
    return tag === null ? { problem: NO_LANGUAGE } : { value: tag };
  }
  const date = readDate(value);
  return typeof date === 'string' ? { problem: unsureInWords(date) } : { value: date.edtf };
}
