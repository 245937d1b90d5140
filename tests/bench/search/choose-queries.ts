import { type BareSqlite, openBare } from '../bare-sqlite.ts';
import { between, type Random, seededRandom } from '../text/random.ts';

/** Queries of one kind, as a person types them. A space at the end says that the last word is complete. */
export interface QueryClass {
  readonly what: string;
  readonly queries: readonly string[];
  /** A stop-word or a short beginning matches so much that only the time counts, not the ratio. */
  readonly broad: boolean;
}

const QUERIES = 15;

/** Chooses words by how many of the library's passages hold them. The same library gives the same queries. */
export async function chooseQueries(library: string): Promise<readonly QueryClass[]> {
  const db = await openBare(library);
  try {
    return await chooseFrom(db);
  } finally {
    await db.close();
  }
}

async function chooseFrom(db: BareSqlite): Promise<readonly QueryClass[]> {
  const [size] = await db.all<{ blocks: number }>('SELECT count(*) AS blocks FROM blocks');
  const blocks = size?.blocks ?? 0;
  const words = await db.all<{ term: string; doc: number }>(
    "SELECT word AS term, blocks AS doc FROM words WHERE word GLOB '[a-z]*'",
  );
  const random = seededRandom(blocks);
  const heldBy = (least: number, most: number): readonly string[] =>
    words.filter(({ doc }) => doc >= least * blocks && doc <= most * blocks).map(({ term }) => term);
  const middling = heldBy(0.0005, 0.003);
  const common = heldBy(0.01, 0.05);
  const stop = heldBy(0.2, 1);
  const one = (choice: readonly string[]) => () => `${pick(random, choice)} `;
  const beginning = (length: number) => () => pick(random, common).slice(0, length);
  const phrases = await adjacentWords(db, blocks, random, new Set(heldBy(0.0005, 0.05)));
  return [
    { what: 'rare word', queries: some(one(heldBy(0, 0.0001))), broad: false },
    { what: 'middling word (0.05–0.3 %)', queries: some(one(middling)), broad: false },
    { what: 'common word (1–5 %)', queries: some(one(common)), broad: false },
    { what: 'stop-word (> 20 %)', queries: some(one(stop)), broad: true },
    {
      what: 'two middling words',
      queries: some(() => `${pick(random, middling)} ${one(middling)()}`),
      broad: false,
    },
    {
      what: 'two common words',
      queries: some(() => `${pick(random, common)} ${one(common)()}`),
      broad: false,
    },
    {
      what: 'three words, two of them stop-words',
      queries: some(() => `${pick(random, stop)} ${pick(random, common)} ${one(stop)()}`),
      broad: true,
    },
    {
      what: 'three middling and common words',
      queries: some(() => `${pick(random, middling)} ${pick(random, common)} ${one(common)()}`),
      broad: false,
    },
    {
      what: 'two common words near each other',
      queries: some(() => `NEAR/10(${pick(random, common)} ${pick(random, common)})`),
      broad: false,
    },
    { what: 'phrase of two words', queries: some(() => `"${pick(random, phrases)}"`), broad: false },
    { what: 'word being typed, 5 letters', queries: some(beginning(5)), broad: true },
    { what: 'beginning of 3 letters', queries: some(beginning(3)), broad: true },
    { what: 'beginning of 2 letters', queries: some(beginning(2)), broad: true },
  ];
}

function some(make: () => string): readonly string[] {
  return Array.from({ length: QUERIES }, make);
}

function pick(random: Random, choice: readonly string[]): string {
  const picked = choice[between(random, 0, choice.length - 1)];
  if (picked === undefined) throw new Error('the library has no word of this kind');
  return picked;
}

/** Pairs of words that stand beside each other somewhere, both of a middling kind. */
async function adjacentWords(
  db: BareSqlite,
  blocks: number,
  random: Random,
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const pairs: string[] = [];
  while (pairs.length < QUERIES) {
    const [row] = await db.all<{ text: string }>('SELECT text FROM blocks WHERE id = ?', [
      between(random, 1, blocks),
    ]);
    const words = row?.text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const at = words.findIndex((word, index) => known.has(word) && known.has(words[index + 1] ?? ''));
    if (at >= 0) pairs.push(words.slice(at, at + 2).join(' '));
  }
  return pairs;
}
