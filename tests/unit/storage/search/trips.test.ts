import { expect, test } from 'vitest';
import { plainAsk, type SearchResults } from '#shared/model/search.ts';
import { searchLibrary } from '../../../../electron/library/search-library.ts';
import type { Database, Reader } from '../../../../electron/storage/database.ts';
import { countWordsPiece } from '../../../../electron/storage/count-words.ts';
import { sql } from '../../../../electron/storage/sql.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const EVERYWHERE = Array.from({ length: 30 }, () => 'A lamp.');

/** A library whose words are counted. */
async function libraryOf(...texts: readonly (readonly [title: string, ...paragraphs: string[]])[]) {
  const db = await tempLibrary();
  for (const [title, ...paragraphs] of texts) await store(db, ofParagraphs(title, ...paragraphs));
  while (await db.transaction(countWordsPiece));
  return db;
}

/** What a search finds, and how often it asks. */
async function asking(db: Database, query: string): Promise<{ trips: number; results: SearchResults }> {
  let trips = 0;
  const counted: Reader = {
    get: (asked) => {
      trips += 1;
      return db.get(asked);
    },
    all: (asked) => {
      trips += 1;
      return db.all(asked);
    },
  };
  return { results: await searchLibrary(counted, plainAsk(query)), trips };
}

test('words are found in three trips: how frequent they are, what matches, what is shown', async () => {
  const db = await libraryOf(['Night', 'A lamp by the gate.'], ['Day', 'The gate.']);
  for (const query of ['lamp ', 'lamp gate ', '"the gate" ', 'NEAR/5(lamp gate)']) {
    expect([query, (await asking(db, query)).trips]).toEqual([query, 3]);
  }
});

test('words that stand everywhere take no trip more, and the others rank what was found', async () => {
  const db = await libraryOf(
    ['Often', 'Lamp, lamp, lamp at the gate.'],
    ['Once', 'The lamp that stood at the end of the road, and the gate of which nobody ever spoke again.'],
  );
  await db.transaction((tx) => tx.run(sql`UPDATE words SET blocks = 900000 WHERE word = 'the'`));
  const { results, trips } = await asking(db, 'lamp the ');
  expect([results.documents.map(({ document }) => document.title), trips]).toEqual([['Often', 'Once'], 3]);
});

test('a document found by its title takes no trip more, though newer ones hold the word more often than is looked at', async () => {
  const db = await libraryOf(
    ['The lamp', 'No light.', 'The lamp, once.', 'No light.', 'The lamp, twice.'],
    ['Newer', ...Array.from({ length: 1200 }, () => 'A lamp.')],
  );
  const { results, trips } = await asking(db, 'lamp ');
  const titled = results.documents.find(({ document }) => document.title === 'The lamp');
  expect([titled?.total, titled?.hits.map(({ snippet }) => snippet.text)]).toEqual([
    2,
    ['The lamp, once.', 'The lamp, twice.'],
  ]);
  expect(titled?.byMetadata).toBe(true);
  // With one for all that can be looked at, because the newest lie in a single document.
  expect(trips).toBe(4);
});

test('nobody is asked whether a frequent word stands somewhere, and a word that stands nowhere is still corrected', async () => {
  const db = await libraryOf(['Night', ...EVERYWHERE], ['Day', ...EVERYWHERE.map(() => 'A gate.')]);
  const apart = await asking(db, 'lamp gate ');
  expect([apart.results.documents, apart.results.corrections, apart.trips]).toEqual([[], [], 2]);
  const { corrections } = (await asking(db, 'lamp gaet ')).results;
  expect(corrections).toEqual([{ start: 5, end: 9, words: ['gate'] }]);
});
