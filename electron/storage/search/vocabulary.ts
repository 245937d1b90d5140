import { packed, unpacked } from '../packed.ts';
import type { Reader } from '../database.ts';
import { sql } from '../sql.ts';
import { whole } from './whole.ts';
import type { Spelling, Term } from './plan.ts';

/** FTS5 goes through all that begins so before it answers: for more than this it takes too long while somebody types. */
const MOST_MERGED = 250_000;
/** For more than this it is quicker to ask which words they are, and for those: only the newest rows are read then. */
const FEW_MERGED = 40_000;
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

/** The spelling itself, or, where much begins like its last word, the words that do; the most frequent of too many. */
export async function beginningWords(db: Reader, spelling: Spelling, counts: Counts): Promise<LookedUp> {
  const itself = { spellings: [spelling], isCut: false, words: new Map() };
  const beginning = spelling.words.at(-1);
  if (!spelling.prefix || beginning === undefined) return itself;
  const merged = counts.beginnings.get(beginning) ?? 0;
  if (merged <= (spelling.words.length === 1 ? FEW_MERGED : MOST_MERGED)) return itself;
  const counted = await countedWords(db, beginning);
  const isCut = counted.length > WORDS_OF_BEGINNING;
  if (merged > MOST_MERGED) return wordsFor(spelling, counted.slice(0, WORDS_OF_BEGINNING), isCut);
  if (isCut) return itself;
  const words = await allWords(db, beginning);
  const isSome = words.length > 0 && words.length <= WORDS_OF_BEGINNING;
  return isSome ? wordsFor(spelling, words, false) : itself;
}

interface CountedWord {
  readonly word: string;
  readonly blocks: number;
}

function wordsFor({ words }: Spelling, found: readonly CountedWord[], isCut: boolean): LookedUp {
  return {
    spellings: found.map(({ word }) => ({ words: [...words.slice(0, -1), word], prefix: false })),
    isCut,
    words: new Map(found.map(({ word, blocks }) => [word, blocks])),
  };
}

/** The most frequent, without those that came after they were counted. */
function countedWords(db: Reader, beginning: string): Promise<readonly CountedWord[]> {
  return db.all(sql`
    SELECT word, blocks FROM words WHERE word >= ${beginning} AND word < ${beginning} || char(${LAST})
    ORDER BY blocks DESC LIMIT ${WORDS_OF_BEGINNING + 1}`);
}

/** They are counted while this waits, which takes less than half as long as FTS5 takes to merge them. */
function allWords(db: Reader, beginning: string): Promise<readonly CountedWord[]> {
  return db.all(sql`
    SELECT term AS word, doc AS blocks FROM blocks_vocabulary
    WHERE term >= ${beginning} AND term < ${beginning} || char(${LAST}) LIMIT ${WORDS_OF_BEGINNING + 1}`);
}
