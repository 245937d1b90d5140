import type { Reader } from '../database.ts';
import { type Sql, sql } from '../sql.ts';
import type { Spelling, Term } from './plan.ts';

/** FTS5 goes through all that begins so before it answers: for more than this it takes too long while somebody types. */
const MOST_MERGED = 250_000;
/** So many words hold most of what begins with two letters. */
const WORDS_OF_BEGINNING = 100;

/** What a spelling is looked up as. `isCut` says that some words that begin so are not. */
export interface LookedUp {
  readonly spellings: readonly Spelling[];
  readonly isCut: boolean;
}

/** The spelling itself, or, where too much begins like its last word, the most frequent words that do. */
export async function beginningWords(db: Reader, spelling: Spelling): Promise<LookedUp> {
  const itself = { spellings: [spelling], isCut: false };
  const beginning = spelling.words.at(-1);
  if (!spelling.prefix || beginning === undefined) return itself;
  if ((await countBeginning(db, beginning)) <= MOST_MERGED) return itself;
  const rows = await db.all<{ word: string }>(sql`
    SELECT word FROM words WHERE word >= ${beginning} AND word < ${after(beginning)}
    ORDER BY blocks DESC LIMIT ${WORDS_OF_BEGINNING + 1}`);
  return {
    spellings: rows
      .slice(0, WORDS_OF_BEGINNING)
      .map(({ word }) => ({ words: [...spelling.words.slice(0, -1), word], prefix: false })),
    isCut: rows.length > WORDS_OF_BEGINNING,
  };
}

/** A word, or the beginning of some, and in how many blocks it stands. */
export interface CountedWord {
  readonly sort: string;
  readonly number: number;
  readonly of: number | string | null;
}

/** Asks for what `frequenciesFrom` is made of. */
export function frequencyRows(terms: readonly Term[]): readonly Sql[] {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const spelling of spellingsIn(terms)) {
    const last = spelling.prefix ? spelling.words.length - 1 : spelling.words.length;
    for (const word of spelling.words.slice(0, last)) words.add(word);
    for (const beginning of spelling.words.slice(last)) beginnings.add(beginning);
  }
  const ofWords = sql`
    SELECT 'word' AS sort, blocks AS number, word AS "of" FROM words
    WHERE word IN (SELECT value FROM json_each(${JSON.stringify([...words])}))`;
  const ofBeginnings = [...beginnings].map(
    (beginning) => sql`
      SELECT 'beginning' AS sort, coalesce(sum(blocks), 0) AS number, ${beginning} AS "of" FROM words
      WHERE word >= ${beginning} AND word < ${after(beginning)}`,
  );
  return words.size > 0 ? [ofWords, ...ofBeginnings] : ofBeginnings;
}

/** In how many blocks each term stands, more or less. */
export function frequenciesFrom(terms: readonly Term[], counted: readonly CountedWord[]): readonly number[] {
  const counts = new Map(counted.map(({ sort, number, of }) => [`${sort} ${of}`, number]));
  const ofSpelling = ({ words, prefix }: Spelling): number =>
    Math.min(
      ...words.map((word, index) => {
        const sort = prefix && index === words.length - 1 ? 'beginning' : 'word';
        return counts.get(`${sort} ${word}`) ?? 0;
      }),
    );
  return terms.map((term) => spellingsIn([term]).reduce((sum, spelling) => sum + ofSpelling(spelling), 0));
}

function spellingsIn(terms: readonly Term[]): readonly Spelling[] {
  return terms.flatMap((term) => [...term.spellings, ...term.others]);
}

async function countBeginning(db: Reader, beginning: string): Promise<number> {
  const row = await db.get<{ blocks: number | null }>(sql`
    SELECT sum(blocks) AS blocks FROM words WHERE word >= ${beginning} AND word < ${after(beginning)}`);
  return row?.blocks ?? 0;
}

/** Stands behind every word that begins so. */
function after(beginning: string): string {
  return `${beginning}\u{10ffff}`;
}
