import { expect, test } from 'vitest';
import { plainAsk, type SearchOrder } from '#shared/model/search.ts';
import { searchLibrary } from '../../../../electron/library/search-library.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { trashDocument } from '../../../../electron/storage/documents.ts';
import { paragraph } from '../../../support/imported-document.ts';
import { sql } from '../../../../electron/storage/sql.ts';
import { search } from '../../../support/search.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

/** More than are ranked at once. */
const MANY = 1200;

function many(title: string, text: string): ReturnType<typeof ofParagraphs> {
  return ofParagraphs(title, ...Array.from({ length: MANY }, (_, index) => `${text} ${index}`));
}

async function titles(
  db: Database,
  query: string,
  order: SearchOrder = 'relevance',
): Promise<readonly string[]> {
  const { documents } = await searchLibrary(db, { ...plainAsk(query), order });
  return documents.map(({ document }) => document.title);
}

test('of what matches very often the newest is answered, and that there is more', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('Oldest', 'a lamp'));
  await store(db, many('Long', 'the lamp'));
  await store(db, ofParagraphs('Newest', 'the lamp', 'no light'));
  const results = await search(db, 'lamp ');
  expect(results.documents.map(({ document, total }) => [document.title, total])).toEqual([['Newest', 1]]);
  expect([results.found.atLeast, results.more]).toEqual([true, true]);
});

test('a document with more paragraphs that match than are looked at is found alone', async () => {
  const db = await tempLibrary();
  await store(db, many('Long', 'the lamp'));
  const [only, ...others] = (await search(db, 'lamp ')).documents;
  expect([only?.document.title, only?.total, only?.hits.length, others]).toEqual(['Long', 1000, 5, []]);
});

test('of what matches very often a few hundred are looked at, unless more documents are to be shown', async () => {
  const db = await tempLibrary();
  for (let number = 0; number < 300; number += 1) await store(db, ofParagraphs(`${number}`, 'a lamp'));
  const first = await search(db, 'lamp ');
  expect([first.documents.length, first.found]).toEqual([20, { documents: 198, notes: 0, atLeast: true }]);
  expect(first.documents[0]?.document.title).toBe('299');
  const all = await searchLibrary(db, { ...plainAsk('lamp '), documents: 400 });
  expect([all.documents.length, all.found]).toEqual([300, { documents: 300, notes: 0, atLeast: false }]);
});

test('a phrase of words that stand everywhere is found wherever it stands, the newest first, and where more stand before all', async () => {
  const db = await tempLibrary();
  const words = sql`INSERT INTO words (word, blocks) VALUES ('the', 900000), ('lamp', 900000)`;
  await db.transaction((tx) => tx.run(words));
  await store(db, ofParagraphs('Twice', 'the lamp', 'under the lamp'));
  await store(db, ofParagraphs('Apart', 'a lamp on the wall'));
  await store(db, ofParagraphs('Once', 'the lamp'));
  await store(db, ofParagraphs('Once again', 'at the lamp'));
  const { documents, found } = await search(db, '"the lamp"');
  expect(documents.map(({ document }) => document.title)).toEqual(['Twice', 'Once again', 'Once']);
  expect(found).toEqual({ documents: 3, notes: 0, atLeast: false });
});

test('words that are frequent, and seldom together, are found wherever they are, the rarer one ranked by', async () => {
  const db = await tempLibrary();
  const words = sql`INSERT INTO words (word, blocks) VALUES ('the', 900000), ('on', 900000), ('lamp', 2)`;
  await db.transaction((tx) => tx.run(words));
  await store(db, ofParagraphs('Much', 'a lamp, a lamp, a lamp on the wall'));
  await store(db, ofParagraphs('Without', 'a lamp, a lamp, a lamp by the wall'));
  await store(db, ofParagraphs('Little', `on the wall one lamp ${'and something else '.repeat(20)}`));
  for (let number = 0; number < 400; number += 1)
    await store(db, ofParagraphs(`Other ${number}`, `on wall ${number}`));
  const { documents, found } = await search(db, 'the on lamp ');
  expect(documents.map(({ document }) => document.title)).toEqual(['Much', 'Little']);
  expect(found.atLeast).toBe(false);
});

test('of words near each other that stand together in very many paragraphs the newest are answered', async () => {
  const db = await tempLibrary();
  // More than was expected of what was counted.
  const words = sql`INSERT INTO words (word, blocks) VALUES ('the', 1), ('lamp', 1), ('wall', 900000)`;
  await db.transaction((tx) => tx.run(words));
  await store(db, many('Long', 'the lamp of the wall'));
  await store(db, ofParagraphs('Newest', 'the lamp by the wall'));
  const { documents, found } = await search(db, 'NEAR/5(lamp wall)');
  expect([documents.map(({ document }) => document.title), found.atLeast]).toEqual([['Newest'], true]);
});

test('of a phrase that stands in very many paragraphs the newest are answered', async () => {
  const db = await tempLibrary();
  await db.transaction((tx) => tx.run(sql`INSERT INTO words (word, blocks) VALUES ('the', 900000)`));
  await store(db, ofParagraphs('Oldest', 'the lamp'));
  await store(db, many('Long', 'the lamp'));
  await store(db, ofParagraphs('Newest', 'the lamp'));
  const { documents, found } = await search(db, '"the lamp"');
  expect([documents.map(({ document }) => document.title), found.atLeast]).toEqual([['Newest'], true]);
});

test('what lies in the trash does not stand before what does not, however much it is', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('Kept', 'a lamp'));
  const { id } = await store(db, many('Thrown away', 'the lamp'));
  await db.transaction((tx) => trashDocument(tx, id, '2026-01-02'));
  expect(await titles(db, 'lamp ')).toEqual(['Kept']);
});

test('that there is more is said though some of the newest lie in the trash', async () => {
  const db = await tempLibrary();
  await store(db, many('Long', 'the lamp'));
  const { id } = await store(db, ofParagraphs('Thrown away', 'a lamp'));
  await store(db, ofParagraphs('Newest', 'a lamp in it'));
  await db.transaction((tx) => trashDocument(tx, id, '2026-01-02'));
  expect((await search(db, 'lamp ')).found).toEqual({ documents: 1, notes: 0, atLeast: true });
});

test('a title that matches brings its document, with the paragraphs that do, past all those that are newer', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('The lamp', 'a lamp in it', 'a wall'));
  await store(db, many('Long', 'the lamp'));
  await store(db, many('Longer', 'the lamp'));
  const [first] = (await search(db, 'lamp ')).documents;
  expect([first?.document.title, first?.byMetadata, first?.total]).toEqual(['The lamp', true, 1]);
});

test('a word that stands everywhere is found in the one document that is asked for', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('The statement', 'the lamp', 'the wall'));
  await store(db, many('Long', 'the lamp'));
  const { documents } = await search(db, 'title:statement the ');
  expect(documents.map(({ document, hits }) => [document.title, hits.length])).toEqual([
    ['The statement', 2],
  ]);
});

test('what is found in the documents that are asked for is ranked alike', async () => {
  const db = await tempLibrary();
  const written = async (title: string, text: string): Promise<void> => {
    await store(db, { ...ofParagraphs(title, text, `no light in ${title}`), authors: ['Farid Moradi'] });
  };
  await written('Much', 'A lamp, a lamp, a lamp.');
  await written('Little', `One lamp ${'and something else '.repeat(20)}`);
  expect(await titles(db, 'author:moradi lamp ')).toEqual(['Much', 'Little']);
});

test('what is asked for without words is looked for in the documents that are meant, and nowhere else', async () => {
  const db = await tempLibrary();
  const quote = { ...paragraph('Fifty, he said.'), kind: 'quote' as const };
  const quoting = ofParagraphs('The statement', 'He spoke.');
  await store(db, { ...quoting, blocks: [...quoting.blocks, quote] });
  await store(db, many('Long', 'the lamp'));
  const { documents } = await search(db, 'title:statement in:quotes');
  expect(documents.map(({ document, total }) => [document.title, total])).toEqual([['The statement', 1]]);
});

test('documents come in the order that is asked for, those of an unknown date last', async () => {
  const db = await tempLibrary();
  const dated = async (title: string, published: string | null): Promise<void> => {
    await store(db, { ...ofParagraphs(title, `lamp of ${title}`), published });
  };
  await dated('Beta', '1990');
  await dated('alpha', '1988-05');
  await dated('Gamma', null);
  expect(await titles(db, 'lamp', 'newest')).toEqual(['Beta', 'alpha', 'Gamma']);
  expect(await titles(db, 'lamp', 'oldest')).toEqual(['alpha', 'Beta', 'Gamma']);
  expect(await titles(db, 'lamp', 'title')).toEqual(['alpha', 'Beta', 'Gamma']);
});

test('words that stand everywhere are required, and the others ranked by', async () => {
  const db = await tempLibrary();
  await db.transaction((tx) =>
    tx.run({ text: `INSERT INTO words (word, blocks) VALUES ('the', 900000)`, values: [] }),
  );
  await store(db, ofParagraphs('Much', 'the lamp, the lamp, the lamp'));
  await store(db, ofParagraphs('Without', 'a lamp, a lamp, a lamp'));
  await store(db, ofParagraphs('Little', `the lamp ${'and something else '.repeat(20)}`));
  for (let number = 0; number < 4; number += 1)
    await store(db, ofParagraphs(`Other ${number}`, `the wall ${number}`));
  expect(await titles(db, 'the lamp ')).toEqual(['Much', 'Little']);
});

test('of what matches often those imported last are ranked, and the others follow', async () => {
  const db = await tempLibrary();
  const paragraphs = (count: number, text: string): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${text} ${index}`);
  await store(db, ofParagraphs('Walls', ...paragraphs(600, 'the wall')));
  await store(db, ofParagraphs('Much', 'a lamp, a lamp, a lamp'));
  await store(db, ofParagraphs('Little', 'one lamp and something else'));
  expect(await titles(db, 'lamp ')).toEqual(['Much', 'Little']);
  await store(db, ofParagraphs('Long', ...paragraphs(199, 'the lamp')));
  const { documents, found } = await search(db, 'lamp ');
  expect(documents.map(({ document }) => document.title)).toEqual(['Long', 'Little', 'Much']);
  expect(found).toEqual({ documents: 3, notes: 0, atLeast: false });
});

test('a word that stands in very many paragraphs is ranked by beside another, and not where it is alone', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('Much', 'a lamp, a lamp, a gate', 'the wall', 'the wall again'));
  await store(db, ofParagraphs('Little', `one lamp and one gate ${'and something else '.repeat(20)}`));
  await store(db, ofParagraphs('None', ...Array.from({ length: 6 }, (_, index) => `the wall ${index}`)));
  const count = (blocks: number): Promise<unknown> =>
    db.transaction((tx) =>
      tx.run({
        text: `INSERT OR REPLACE INTO words (word, blocks) VALUES ('lamp', ?1), ('gate', ?1)`,
        values: [blocks],
      }),
    );
  await count(5000);
  expect(await titles(db, 'lamp ')).toEqual(['Much', 'Little']);
  await count(5001);
  expect(await titles(db, 'lamp ')).toEqual(['Little', 'Much']);
  expect(await titles(db, 'lamp gate ')).toEqual(['Much', 'Little']);
});
