import type { Closeness, Spelling, Term } from './plan.ts';

/** A demand on words, in what FTS5 can say. */
export type Fts =
  | { readonly kind: 'term'; readonly term: Term; readonly column: Column | null }
  | {
      readonly kind: 'near';
      readonly terms: readonly Term[];
      readonly within: number;
      readonly column: Column | null;
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Fts[] }
  | { readonly kind: 'but'; readonly wanted: Fts; readonly unwanted: readonly Fts[] };

/** Of `documents_fts` and `notes_fts`. */
export type Column = 'title' | 'authors' | 'publisher';

/** Words that are near each other have so many ways to be written at most. */
const MOST_NEAR = 60;

/**
 * In FTS5's language, https://www.sqlite.org/fts5.html#full_text_query_syntax. Words are quoted, so no syntax can slip
 * in. `exact` leaves out what ranks below.
 */
export function toMatch(fts: Fts, exact = false): string {
  switch (fts.kind) {
    case 'term':
      return inColumn(fts.column, joined(spellingsIn(fts.term, exact).map(matchSpelling), 'OR'));
    case 'near':
      return inColumn(fts.column, joined(nearOf(fts.terms, fts.within, exact), 'OR'));
    case 'and':
      return joined(distinct(fts.parts, exact), 'AND');
    case 'or':
      return joined(distinct(fts.parts, exact), 'OR');
    case 'but':
      // What must not be there must not be there in any form.
      return `(${toMatch(fts.wanted, exact)} NOT ${joined(distinct(fts.unwanted, false), 'OR')})`;
  }
}

function distinct(parts: readonly Fts[], exact: boolean): readonly string[] {
  return [...new Set(parts.map((part) => toMatch(part, exact)))];
}

function spellingsIn({ spellings, others }: Term, exact: boolean): readonly Spelling[] {
  return exact ? spellings : [...spellings, ...others];
}

function joined(parts: readonly string[], sign: 'AND' | 'OR'): string {
  return `(${parts.join(` ${sign} `)})`;
}

function inColumn(column: Column | null, match: string): string {
  return column === null ? match : `${column} : ${match}`;
}

function matchSpelling({ words, prefix }: Spelling): string {
  return `"${words.join(' ')}"${prefix ? ' *' : ''}`;
}

function nearOf(terms: readonly Term[], within: number, exact: boolean): readonly string[] {
  let ways: readonly string[] = [''];
  for (const term of terms) {
    const spellings = spellingsIn(term, exact).map(matchSpelling);
    ways = ways.flatMap((way) => spellings.map((spelling) => `${way} ${spelling}`)).slice(0, MOST_NEAR);
  }
  return ways.map((way) => `NEAR(${way}, ${within})`);
}

/** Those that every row has to meet. */
export function requiredIn(fts: Fts): readonly Term[] {
  switch (fts.kind) {
    case 'term':
      return [fts.term];
    case 'near':
      return fts.terms;
    case 'and':
      return fts.parts.flatMap(requiredIn);
    case 'but':
      return requiredIn(fts.wanted);
    case 'or':
      return [];
  }
}

/** Whether a word of it stands for other words as well, as its other forms. */
export function hasOthers(fts: Fts): boolean {
  switch (fts.kind) {
    case 'term':
      return fts.term.others.length > 0;
    case 'near':
      return fts.terms.some(({ others }) => others.length > 0);
    case 'and':
    case 'or':
      return fts.parts.some(hasOthers);
    case 'but':
      return hasOthers(fts.wanted);
  }
}

/** How close words have to stand to each other in whatever meets it; null where they need not. */
export function closenessOf(fts: Fts): Closeness | null {
  switch (fts.kind) {
    case 'term':
      return [...fts.term.spellings, ...fts.term.others].every(({ words }) => words.length > 1)
        ? 'beside'
        : null;
    case 'near':
      return 'near';
    case 'and':
      return closest(fts.parts.map(closenessOf));
    case 'or':
      return fts.parts.every((part) => closenessOf(part) === 'beside') ? 'beside' : null;
    case 'but':
      return closenessOf(fts.wanted);
  }
}

function closest(all: readonly (Closeness | null)[]): Closeness | null {
  return all.find((one) => one === 'beside') ?? all.find((one) => one === 'near') ?? null;
}
