import { expect, test } from 'vitest';
import type { ImportedDocument } from '#shared/model/document.ts';
import { findResembling } from '../../../electron/library/find-resembling.ts';
import { wholeFile } from '../../../electron/importers/importer.ts';
import { storeDocuments } from '../../../electron/library/store-document.ts';
import { trashDocument } from '../../../electron/storage/documents.ts';
import { keepApart } from '../../../electron/storage/signatures.ts';
import { importedDocument } from '../../support/imported-document.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

/** So many different words; the same ones for the same start. */
function words(start: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `word${start + index}`).join(' ');
}

const HELD = `${words(0, 400)}.`;

async function stored(held: Partial<ImportedDocument>, came: Partial<ImportedDocument>, body: string) {
  const db = await tempLibrary();
  const older = await store(db, importedDocument(HELD, { title: 'The ferry', ...held }));
  const newer = await store(db, importedDocument(body, { title: 'The crossing', ...came }));
  return { db, older, newer, found: await findResembling(db, newer) };
}

const kindOf = async (...given: Parameters<typeof stored>) => {
  const { older, found } = await stored(...given);
  return found.map(({ document, likely }) => [document.id === older.id, likely]);
};

test.each([
  ['nearly all of the words', {}, {}, `${words(0, 390)} and other words.`, 'version'],
  [
    'half of the words under the same title',
    {},
    { title: 'THE FERRY' },
    `${words(0, 280)} ${words(1000, 120)}`,
    'version',
  ],
  [
    'a third of them from the same address',
    { url: 'https://a.example/1' },
    { url: 'https://a.example/1' },
    `${words(0, 210)} ${words(1000, 180)}`,
    'version',
  ],
  ['most of the words under another title', {}, {}, `${words(0, 340)} ${words(1000, 60)}`, 'near-duplicate'],
])('%s: what it is likely to be', async (_what, held, came, body, likely) => {
  expect(await kindOf(held, came, body)).toEqual([[true, likely]]);
});

test.each([
  ['a text of other words', {}, {}, words(1000, 400)],
  ['a third of the words under another title', {}, {}, `${words(0, 200)} ${words(1000, 200)}`],
  [
    'another text from the same address',
    { url: 'https://a.example/' },
    { url: 'https://a.example/' },
    words(1000, 400),
  ],
  ['a text of too few words', {}, {}, 'Ferries at dawn.'],
])('%s resembles nothing', async (_what, held, came, body) => {
  expect(await kindOf(held, came, body)).toEqual([]);
});

test('spelling, case and marks make no difference', async () => {
  const persian = Array.from(
    { length: 60 },
    (_, index) => `کشتی${'ابپتجچحخ'[index % 8]}${'شصضطظع'[index % 6]} علی ${index}`,
  ).join(' ');
  const db = await tempLibrary();
  const older = await store(db, importedDocument(persian, { title: 'کشتی' }));
  const arabic = persian.replaceAll('ک', 'ك').replaceAll('ی', 'ي');
  const newer = await store(db, importedDocument(arabic, { title: 'كشتي' }));
  expect(await findResembling(db, newer)).toMatchObject([
    { document: { id: older.id }, similarity: 1, sameTitle: true },
  ]);
});

test('what is in the trash, or was kept apart by a person, is not told again', async () => {
  const { db, older, newer, found } = await stored({}, {}, `${HELD} More.`);
  expect(found).toHaveLength(1);
  await db.transaction((tx) => trashDocument(tx, older.id, '2026-01-02T00:00:00.000Z'));
  expect(await findResembling(db, newer)).toEqual([]);
  const third = await store(db, importedDocument(`${HELD} And more.`));
  expect((await findResembling(db, third)).map(({ document }) => document.id)).toEqual([newer.id]);
  await db.transaction((tx) => keepApart(tx, third.id, newer.id));
  expect([await findResembling(db, third), await findResembling(db, newer)]).toEqual([[], []]);
});

test('an import says what was there before that it resembles', async () => {
  const db = await tempLibrary();
  const read = (body: string) => ({ read: async () => wholeFile('plain-text', importedDocument(body)) });
  const imported = async (body: string) => {
    const parts = { db, process: read(body), now: () => new Date(0) };
    const { documents } = await storeDocuments(parts, {
      name: 'a.txt',
      bytes: new TextEncoder().encode(body),
    });
    return documents[0];
  };
  const first = await imported(HELD);
  const second = await imported(`${HELD} More.`);
  expect(first).not.toHaveProperty('resembles');
  expect(second).toMatchObject({ resembles: [{ document: { id: first?.document.id }, likely: 'version' }] });
});
