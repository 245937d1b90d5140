import { parseEdtf } from '../edtf/edtf.ts';
import type { DocumentMetadata } from '../model/document.ts';
import { METADATA_FIELDS, type MetadataEdit, type MetadataField } from '../model/metadata.ts';
import { isWellFormedTag } from './language-tag.ts';

/** Longer than any title or name that means something; in UTF-16 code units. */
export const LONGEST: Readonly<Record<'title' | 'name' | 'address', number>> = {
  title: 1000,
  name: 300,
  address: 4000,
};
/** Authors of one document, and steps of one breadcrumb. */
export const MOST_ENTRIES = 500;

/** The sentence for a language that nobody knows. */
export const NO_LANGUAGE = 'A language is a name from the list or a tag such as fa, en-GB or zh-Hant.';

/** A sentence for each field whose value will not do. */
export type MetadataProblems = { readonly [Field in MetadataField]?: string };

/** A sentence for each field that cannot be as it is given; empty where all can. */
export function problemsIn(edit: MetadataEdit): MetadataProblems {
  const problems: { [Field in MetadataField]?: string } = {};
  for (const field of METADATA_FIELDS) {
    const problem = problemOf(field, edit);
    if (problem !== null) problems[field] = problem;
  }
  return problems;
}

function problemOf(field: MetadataField, edit: MetadataEdit): string | null {
  switch (field) {
    case 'title':
      return edit.title ? problemOfTitle(edit.title.value) : null;
    case 'authors':
      return edit.authors ? problemOfList(edit.authors.value, 'authors') : null;
    case 'breadcrumb':
      return edit.breadcrumb ? problemOfList(edit.breadcrumb.value, 'steps') : null;
    case 'publisher':
      return problemOfWords(edit.publisher?.value ?? '', LONGEST.name);
    case 'published':
      return problemOfDate(edit.published?.value ?? null);
    case 'url':
      return problemOfAddress(edit.url?.value ?? null);
    case 'language':
      return problemOfLanguage(edit.language?.value ?? null);
    case 'direction':
      return null;
  }
}

function problemOfTitle(title: string): string | null {
  return title.trim() === '' ? 'A document needs a title.' : problemOfWords(title, LONGEST.title);
}

function problemOfList(entries: readonly string[], what: string): string | null {
  if (entries.length > MOST_ENTRIES) return `These are more than ${MOST_ENTRIES} ${what}.`;
  if (entries.some((entry) => entry.trim() === '')) return 'One of them is empty.';
  return (
    entries.map((entry) => problemOfWords(entry, LONGEST.name)).find((problem) => problem !== null) ?? null
  );
}

function problemOfDate(date: DocumentMetadata['published']): string | null {
  return date === null || parseEdtf(date) ? null : 'This is not a date that Ibid knows.';
}

const WEB_ADDRESS =
  /^https?:\/\/(?:[^\s/?#@]+@)?(?:[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*|\[[\da-f:.]+\])(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

function problemOfAddress(address: DocumentMetadata['url']): string | null {
  if (address === null) return null;
  if (!WEB_ADDRESS.test(address)) {
    return 'An address begins with http:// or https://, as in https://example.org/page.';
  }
  return problemOfWords(address, LONGEST.address);
}

function problemOfLanguage(language: DocumentMetadata['language']): string | null {
  return language === null || isWellFormedTag(language) ? null : NO_LANGUAGE;
}

/** What turns the order of the letters around it, and what moves a line or a cursor: neither is seen in a field. */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\p{Cc}\u2028\u2029]/u;

function problemOfWords(words: string, longest: number): string | null {
  if (words.length > longest) return `This is too long: ${words.length} characters, where ${longest} fit.`;
  if (!words.isWellFormed()) return 'There is half a character in it. Please type it anew.';
  const hidden = HIDDEN.exec(words);
  if (!hidden) return null;
  const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = words.slice(0, hidden.index).trim().slice(-20);
  const place = before === '' ? 'at its beginning' : `behind “${before}”`;
  return `There is a hidden control character (U+${code}) ${place}. Please type this part anew.`;
}
