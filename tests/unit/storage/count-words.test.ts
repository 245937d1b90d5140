import { expect, test } from 'vitest';
import { countWordsPiece, lastCounted } from '../../../electron/storage/count-words.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { type LookedUp, beginningWords, countWords } from '../../../electron/storage/search/vocabulary.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

async function count(db: Database): Promise<number> {
  let pieces = 0;
  while (await db.transaction(countWordsPiece)) pieces += 1;
  return pieces;
}

function counted(db: Database): Promise<readonly unknown[]> {
  return db.all(sql`SELECT word, blocks FROM words ORDER BY blocks DESC, word LIMIT 3`);
}

test('words are counted by the paragraphs that they stand in', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('Lamps', 'The lamp, the lamp.', 'The wall.'));
  await count(db);
  expect(await counted(db)).toEqual([
    { word: 'the', blocks: 2 },
    { word: 'lamp', blocks: 1 },
    { word: 'wall', blocks: 1 },
  ]);
});

test('they are counted again when the library has grown by a fifth, and not before', async () => {
  const db = await tempLibrary();
  const texts = Array.from({ length: 10 }, (_, index) => `lamp number${index}`);
  await store(db, ofParagraphs('Ten', ...texts));
  await count(db);
  await store(db, ofParagraphs('One', 'lamp again'));
  expect([await count(db), (await counted(db))[0]]).toEqual([0, { word: 'lamp', blocks: 10 }]);
  await store(db, ofParagraphs('Two', 'lamp once more', 'lamp to the last'));
  expect([await count(db), (await counted(db))[0]]).toEqual([1, { word: 'lamp', blocks: 13 }]);
});

test('words that another version has folded are counted again', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('Lamps', 'The lamp.'));
  await count(db);
  await db.transaction((tx) =>
    tx.run(sql`UPDATE settings SET value = 'fold 0: 1' WHERE name = 'words counted'`),
  );
  await db.transaction((tx) => tx.run(sql`UPDATE words SET word = 'Lamp' WHERE word = 'lamp'`));
  expect(await db.aside(lastCounted)).toBeNull();
  expect(await count(db)).toBe(1);
  expect([await counted(db), await db.aside(lastCounted)]).toEqual([
    [
      { word: 'lamp', blocks: 1 },
      { word: 'the', blocks: 1 },
    ],
    1,
  ]);
});

test('counting goes on where it was cut off', async () => {
  const db = await tempLibrary();
  const words = Array.from({ length: 4500 }, (_, index) => `w${String(index).padStart(5, '0')}`);
  await store(db, ofParagraphs('Many', ...words));
  await db.transaction(countWordsPiece);
  expect(await db.get(sql`SELECT count(*) AS n FROM words`)).toEqual({ n: 2000 });
  expect(await count(db)).toBe(2);
  expect(await db.get(sql`SELECT count(*) AS n, sum(blocks) AS sum FROM words`)).toEqual({
    n: 4500,
    sum: 4500,
  });
});

test('a word that much begins with is looked up by all its words, with those that nobody has counted yet', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('Lamps', 'The lamp of the lamplighter.'));
  await count(db);
  await db.transaction((tx) => tx.run(sql`UPDATE words SET blocks = 50000 WHERE word = 'lamp'`));
  await store(db, ofParagraphs('Shades', 'A lampshade.'));
  const lookUp = async (...words: readonly string[]): Promise<readonly string[]> => {
    const spelling = { words, prefix: true };
    const counts = await countWords(db, [{ spellings: [spelling], others: [] }]);
    const { spellings, isCut } = await beginningWords(db, spelling, counts);
    expect(isCut).toBe(false);
    return spellings.map((one) => `${one.words.join(' ')}${one.prefix ? '*' : ''}`);
  };
  expect(await lookUp('lamp')).toEqual(['lamp', 'lamplighter', 'lampshade']);
  expect(await lookUp('the', 'lamp')).toEqual(['the lamp*']);
  const many = Array.from({ length: 101 }, (_, index) => `lamp${index}`);
  await store(db, ofParagraphs('Many', many.join(' ')));
  expect(await lookUp('lamp')).toEqual(['lamp*']);
});

test('a beginning of words that are gone from the texts since they were counted is looked up as it is', async () => {
  const db = await tempLibrary();
  await db.transaction((tx) => tx.run(sql`INSERT INTO words (word, blocks) VALUES ('lamp', 50000)`));
  const spelling = { words: ['lam'], prefix: true };
  const counts = await countWords(db, [{ spellings: [spelling], others: [] }]);
  expect((await beginningWords(db, spelling, counts)).spellings).toEqual([spelling]);
});

test('a beginning that too much begins with is looked up by its most frequent words', async () => {
  const db = await tempLibrary();
  const spelling = { words: ['the', 'la'], prefix: true };
  const lookUp = async (): Promise<LookedUp> =>
    beginningWords(db, spelling, await countWords(db, [{ spellings: [spelling], others: [] }]));
  expect(await lookUp()).toEqual({ spellings: [spelling], isCut: false, words: new Map() });
  await db.transaction((tx) =>
    tx.run(sql`INSERT INTO words (word, blocks) VALUES ('lamp', 200000), ('lane', 150000), ('wall', 900000)`),
  );
  expect(await lookUp()).toEqual({
    spellings: [
      { words: ['the', 'lamp'], prefix: false },
      { words: ['the', 'lane'], prefix: false },
    ],
    isCut: false,
    words: new Map([
      ['lamp', 200_000],
      ['lane', 150_000],
    ]),
  });
});
