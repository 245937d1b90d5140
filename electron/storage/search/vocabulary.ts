import { packed, unpacked } from '../packed.ts';
import type { Reader } from '../database.ts';
import { sql } from '../sql.ts';
import { whole } from './whole.ts';
import type { Spelling, Term } from './plan.ts';

/** FTS5 goes through all that begins so before it answers: for more than this it takes too long while somebody types. */
const MOST_MERGED = 250_000;
/** So many words hold most of what begins with two letters. */
const WORDS_OF_BEGINNING = 100;

/** In how many blocks words, and what begins with some letters, stand, more or less. */
export interface Counts {
  readonly words: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlyMap<string, number>;
  /** Of the library. */
  readonly blocks: number;
}

/** Of everything that the terms hold. */
export async function countWords(db: Reader, terms: readonly Term[]): Promise<Counts> {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const spelling of terms.flatMap(spellingsIn)) {
    const last = spelling.prefix ? spelling.words.length - 1 : spelling.words.length;
    for (const word of spelling.words.slice(0, last)) words.add(word);
    for (const beginning of spelling.words.slice(last)) beginnings.add(beginning);
  }
  if (words.size + beginnings.size === 0) return { words: new Map(), beginnings: new Map(), blocks: 0 };
  const ofWords = sql`
    SELECT word, blocks FROM words WHERE word IN (SELECT value FROM json_each(${JSON.stringify([...words])}))`;
  const ofBeginnings = sql`
    SELECT value AS word, (SELECT sum(blocks) FROM words WHERE word >= value AND word < value || char(${LAST})) AS blocks
    FROM json_each(${JSON.stringify([...beginnings])})`;
  const columns = ['word', 'blocks'];
  const row = await db.get<{ words: string; beginnings: string; last: number | null }>(
    whole(
      'SELECT',
      packed(columns, ofWords),
      sql`AS words,`,
      packed(columns, ofBeginnings),
      sql`AS beginnings, (SELECT max(id) FROM blocks) AS last`,
    ),
  );
  const counts = (text: string | undefined): ReadonlyMap<string, number> =>
    new Map(unpacked<[string, number | null]>(text).map(([word, blocks]) => [word, blocks ?? 0]));
  return { words: counts(row?.words), beginnings: counts(row?.beginnings), blocks: row?.last ?? 0 };
}

/** Stands behind every letter. */
const LAST = 0x10ffff;

/** In how many blocks a term stands, more or less. */
export function frequencyOf(term: Term, { words, beginnings }: Counts): number {
  const ofSpelling = (spelling: Spelling): number =>
    Math.min(
      ...spelling.words.map((word, index) => {
        const isBeginning = spelling.prefix && index === spelling.words.length - 1;
        return (isBeginning ? beginnings : words).get(word) ?? 0;
      }),
    );
  return spellingsIn(term).reduce((sum, spelling) => sum + ofSpelling(spelling), 0);
}

/** In how many blocks all of them would stand if none had to do with the others, more or less. */
export function expectedTogether(terms: readonly Term[], counts: Counts): number {
  const { blocks } = counts;
  return terms.reduce((rows, term) => (rows * Math.min(blocks, frequencyOf(term, counts))) / blocks, blocks);
}

function spellingsIn({ spellings, others }: Term): readonly Spelling[] {
  return [...spellings, ...others];
}

/** What a spelling is looked up as. `isCut` says that some words that begin so are not. */
export interface LookedUp {
  readonly spellings: readonly Spelling[];
  readonly isCut: boolean;
  /** In how many blocks the words stand that were put in the place of a beginning. */
  readonly words: ReadonlyMap<string, number>;
}

/** The spelling itself, or, where too much begins like its last word, the most frequent words that do. */
export async function beginningWords(db: Reader, spelling: Spelling, counts: Counts): Promise<LookedUp> {
  const beginning = spelling.words.at(-1);
  const isFew = beginning === undefined || (counts.beginnings.get(beginning) ?? 0) <= MOST_MERGED;
  if (!spelling.prefix || isFew) return { spellings: [spelling], isCut: false, words: new Map() };
  const rows = await db.all<{ word: string; blocks: number }>(sql`
    SELECT word, blocks FROM words WHERE word >= ${beginning} AND word < ${beginning} || char(${LAST})
    ORDER BY blocks DESC LIMIT ${WORDS_OF_BEGINNING + 1}`);
  const found = rows.slice(0, WORDS_OF_BEGINNING);
  return {
    spellings: found.map(({ word }) => ({ words: [...spelling.words.slice(0, -1), word], prefix: false })),
    isCut: rows.length > WORDS_OF_BEGINNING,
    words: new Map(found.map(({ word, blocks }) => [word, blocks])),
  };
}
