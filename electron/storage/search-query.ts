import { fold, ZERO_WIDTH_NON_JOINER } from '#shared/fold/fold.ts';
import { wordsOf } from './words.ts';

/** Folded words that stand one after another. */
export interface Spelling {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly prefix: boolean;
}

/** One demand of a query, in any of several spellings. */
export interface Term {
  readonly spellings: readonly Spelling[];
  readonly excluded: boolean;
}

/** What was typed for one term. */
interface Part {
  readonly body: string;
  /** Without quotation marks. */
  readonly bare: boolean;
  readonly prefix: boolean;
  readonly excluded: boolean;
}

// The parts of a query: an optional minus, then a phrase or a run without white space.
const PART = /(-?)(?:"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|(\S+))/gu;
/** Every pair of neighbours is a spelling of its own: a long phrase has enough words to be known by. */
const CLOSED_AT_MOST = 6;

/**
 * Words that must all be there, "phrases", -words that must not. The last word is taken as a beginning, unless it
 * must not be there: leaving out more than was asked would go unnoticed.
 */
export function parseQuery(query: string): readonly Term[] {
  const matches = [...query.matchAll(PART)];
  const parts = matches.map(([whole, minus, ...bodies], index): Part => {
    const bare = bodies[3] !== undefined;
    const excluded = minus === '-';
    const last = index === matches.length - 1 && query.endsWith(whole);
    return {
      body: bodies.find((body) => body !== undefined) ?? '',
      bare,
      prefix: bare && last && !excluded,
      excluded,
    };
  });
  return parts
    .map((part, index) => ({
      spellings: distinct([
        ...spellingsOf(part),
        ...closedWith(parts[index - 1], part),
        ...closedWith(part, parts[index + 1]),
      ]),
      excluded: part.excluded,
    }))
    .filter((term) => term.spellings.length > 0);
}

/** A joiner of no width is written as such, as a space, or left out. */
function spellingsOf({ body, prefix }: Part): readonly Spelling[] {
  const joined = wordsOf(fold(body).text);
  const parted = wordsOf(fold(body.replaceAll(ZERO_WIDTH_NON_JOINER, ' ')).text);
  return [joined, parted, ...closings(body, parted)]
    .filter((words) => words.length > 0)
    .map((words) => ({ words, prefix }));
}

/** The words with two neighbours written as one, for every two. */
function closings(body: string, words: readonly string[]): readonly (readonly string[])[] {
  if (!inArabicScript(body) || words.length > CLOSED_AT_MOST) return [];
  return words
    .slice(1)
    .map((word, index) => [...words.slice(0, index), `${words[index]}${word}`, ...words.slice(index + 2)]);
}

/** Two words with a space between them, where the text has a joiner or nothing: each of them is met by the one word. */
function closedWith(first: Part | undefined, second: Part | undefined): readonly Spelling[] {
  if (!first || !second || ![first, second].every(({ bare, excluded }) => bare && !excluded)) return [];
  if (!inArabicScript(first.body) || !inArabicScript(second.body)) return [];
  const words = wordsOf(fold(first.body + second.body).text);
  return words.length === 1 ? [{ words, prefix: second.prefix }] : [];
}

function inArabicScript(body: string): boolean {
  return /\p{sc=Arabic}/u.test(body);
}

function distinct(spellings: readonly Spelling[]): readonly Spelling[] {
  const byMatch = new Map(spellings.map((spelling) => [matchSpelling(spelling), spelling]));
  return [...byMatch.values()];
}

/** The query in FTS5's language; null when it demands nothing. Words are quoted, so no syntax can slip in. */
export function toMatch(terms: readonly Term[]): string | null {
  const wanted = terms.filter((term) => !term.excluded).map(matchTerm);
  if (wanted.length === 0) return null;
  const unwanted = terms.filter((term) => term.excluded).map(matchTerm);
  return [wanted.join(' AND '), ...unwanted].join(' NOT ');
}

function matchTerm({ spellings }: Term): string {
  return `(${spellings.map(matchSpelling).join(' OR ')})`;
}

function matchSpelling({ words, prefix }: Spelling): string {
  return `"${words.join(' ')}"${prefix ? ' *' : ''}`;
}
