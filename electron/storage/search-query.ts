import { fold, ZERO_WIDTH_NON_JOINER } from '#shared/fold/fold.ts';

/** One demand of a query: words that must stand one after another, in any of several spellings. */
export interface Term {
  /** Each spelling is a list of folded words. */
  readonly spellings: readonly (readonly string[])[];
  /** The last word may go on. */
  readonly prefix: boolean;
  readonly excluded: boolean;
}

// The parts of a query: an optional minus, then a phrase or a run without white space.
const PART = /(-?)(?:"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|(\S+))/gu;
// What FTS5's tokenizer unicode61 takes for a word.
const WORD = /[\p{L}\p{N}\p{Co}]+/gu;

/** Words that must all be there, "phrases", -words that must not. The last word is taken as a beginning. */
export function parseQuery(query: string): readonly Term[] {
  const matches = [...query.matchAll(PART)];
  return matches
    .map(([whole, minus, ...bodies], index): Term => {
      const body = bodies.find((part) => part !== undefined) ?? '';
      const bare = bodies[3] !== undefined;
      const last = index === matches.length - 1 && bare && query.endsWith(whole);
      return { spellings: spellingsOf(body), prefix: last, excluded: minus === '-' };
    })
    .filter((term) => term.spellings.length > 0);
}

/** A joiner of no width is written as such, as a space, or left out. */
function spellingsOf(body: string): readonly (readonly string[])[] {
  const joined = wordsOf(fold(body).text);
  const parted = wordsOf(fold(body.replaceAll(ZERO_WIDTH_NON_JOINER, ' ')).text);
  const closed = /\p{sc=Arabic}/u.test(body) && parted.length === 2 ? [parted.join('')] : [];
  const spellings = [joined, parted, closed].filter((words) => words.length > 0);
  return spellings.filter(
    (words, index) => spellings.findIndex((other) => other.join(' ') === words.join(' ')) === index,
  );
}

export function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/** The query in FTS5's language; null when it demands nothing. Words are quoted, so no syntax can slip in. */
export function toMatch(terms: readonly Term[]): string | null {
  const wanted = terms.filter((term) => !term.excluded).map(matchTerm);
  if (wanted.length === 0) return null;
  const unwanted = terms.filter((term) => term.excluded).map(matchTerm);
  return [wanted.join(' AND '), ...unwanted].join(' NOT ');
}

function matchTerm({ spellings, prefix }: Term): string {
  return `(${spellings.map((words) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' OR ')})`;
}
