import { edtfInWords } from '#shared/edtf/in-words.ts';
import { readDate } from '#shared/edtf/read-date.ts';
import { unsureInWords } from '#shared/edtf/unsure-in-words.ts';
import { languageName, tagFor } from '#shared/metadata/language-tag.ts';
import type { AliasFacts, AliasKind } from '#shared/model/name.ts';

/** Another name of something as a person writes it. */
export interface AliasDraft {
  readonly alias: string;
  readonly kind: AliasKind;
  /** A name from the list of languages, or a tag. */
  readonly language: string;
  /** Dates as people write them. */
  readonly from: string;
  readonly to: string;
}

export type DraftField = 'language' | 'from' | 'to';

const FIELDS: readonly DraftField[] = ['language', 'from', 'to'];

export function draftOf(alias: string, { kind, language, validFrom, validTo }: AliasFacts): AliasDraft {
  return {
    alias,
    kind,
    language: language === null ? '' : languageName(language),
    from: validFrom === null ? '' : edtfInWords(validFrom),
    to: validTo === null ? '' : edtfInWords(validTo),
  };
}

/**
 * What is wrong with a field, as a sentence; null for nothing. An empty one says that it is not known, and what was not
 * touched since it was filled from `former` stays what it was, though its words may not read as that.
 */
export function problemOf(draft: AliasDraft, field: DraftField, former: AliasFacts | null): string | null {
  const words = draft[field].trim();
  if (words === '' || isUntouched(draft, field, former)) return null;
  if (field === 'language') {
    return tagFor(words) === null ? 'A name from the list, or a tag such as fa, en-GB or ckb.' : null;
  }
  const read = readDate(words);
  return typeof read === 'string' ? unsureInWords(read) : null;
}

/** What the draft says; null while a field is wrong. */
export function factsOf(draft: AliasDraft, former: AliasFacts | null): AliasFacts | null {
  if (FIELDS.some((field) => problemOf(draft, field, former) !== null)) return null;
  const read = (field: DraftField, kept: string | null, asWritten: () => string | null) =>
    isUntouched(draft, field, former) ? kept : asWritten();
  return {
    kind: draft.kind,
    language: read('language', former?.language ?? null, () => tagFor(draft.language)),
    validFrom: read('from', former?.validFrom ?? null, () => edtfOf(draft.from)),
    validTo: read('to', former?.validTo ?? null, () => edtfOf(draft.to)),
  };
}

function isUntouched(draft: AliasDraft, field: DraftField, former: AliasFacts | null): boolean {
  return former !== null && draft[field] === draftOf('', former)[field];
}

function edtfOf(words: string): string | null {
  const read = readDate(words);
  return typeof read === 'string' ? null : read.edtf;
}
