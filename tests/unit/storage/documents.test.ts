import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toDocumentId } from '#shared/model/ids.ts';
import {
  findDocument,
  findDocumentByOriginal,
  insertDocument,
  listDocuments,
  listNewest,
  pinDocument,
  restoreDocument,
  trashDocument,
} from '../../../electron/storage/documents.ts';
import { isLibraryEmpty } from '../../../electron/storage/library-empty.ts';
import { readRevision } from '../../../electron/storage/revisions.ts';
import { importedDocument } from '../../support/imported-document.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = '2026-01-02T00:00:00.000Z';
const METADATA = {
  title: 'چراغ‌ها و “the lamp”',
  authors: ['Mazda Example', 'فرید مرادی'],
  published: '2010-09',
  breadcrumb: ['Home', 'Testimonies › 1991'],
  publisher: 'The Lantern',
  url: 'https://example.org/a?b=c#d',
  language: 'fa',
  direction: 'rtl',
} as const;

test('a document comes back with everything its page said of it', async () => {
  const db = await tempLibrary();
  const document = await store(db, importedDocument('Two words', METADATA), { at: AT });
  expect(await findDocument(db, document.id)).toEqual({
    ...METADATA,
    id: document.id,
    revisionId: document.revisionId,
    format: 'plain-text',
    fileName: 'a.txt',
    importedAt: AT,
    tags: [],
    pinnedAt: null,
    trashedAt: null,
    words: 2,
    footnotes: 0,
  });
});

test('what its page did not say is absent, not empty', async () => {
  const db = await tempLibrary();
  expect(await store(db, importedDocument('Text', { language: null }))).toMatchObject({
    authors: [],
    published: null,
    breadcrumb: [],
    publisher: null,
    url: null,
    language: null,
  });
});

test('what stands first in a list is the pinned and the newest of the others, without those in the trash', async () => {
  const db = await tempLibrary();
  const stored = [];
  for (const day of [1, 2, 3, 4, 5])
    stored.push(await store(db, importedDocument(`Day ${day}`), { at: `2026-01-0${day}T00:00:00.000Z` }));
  const [first, , , fourth] = stored.map(({ id }) => id);
  await db.transaction(async (tx) => {
    if (first) await pinDocument(tx, first, AT);
    if (fourth) await trashDocument(tx, fourth, AT);
  });
  const listed = await listNewest(db, 2);
  expect(listed.map(({ importedAt }) => importedAt.slice(9, 10))).toEqual(['1', '5', '3']);
});

test('lists have the newest import first, of imports of one moment the last', async () => {
  const db = await tempLibrary();
  for (const [title, at] of [
    ['second', '2026-01-02T00:00:00.000Z'],
    ['third', '2026-01-02T00:00:00.000Z'],
    ['first', '2026-01-01T00:00:00.000Z'],
  ] as const) {
    await store(db, importedDocument(title, { title }), { at });
  }
  expect((await listDocuments(db)).map((document) => document.title)).toEqual(['third', 'second', 'first']);
});

test('a document is found by the very bytes it was read from', async () => {
  const db = await tempLibrary();
  const bytes = new TextEncoder().encode('the bytes');
  const document = await store(db, 'the words', { bytes });
  const hash = createHash('sha256').update(bytes).digest('hex');
  expect([
    await findDocumentByOriginal(db, hash),
    await findDocumentByOriginal(db, hash.replace(/^./, 'x')),
  ]).toEqual([document, null]);
});

test('a document in the trash keeps its text, its place in the list and the time it was thrown away first', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'Text');
  for (const at of [AT, '2026-02-02T00:00:00.000Z']) {
    expect(await db.transaction((tx) => trashDocument(tx, document.id, at))).toBe(true);
  }
  expect(await listDocuments(db)).toEqual([{ ...document, trashedAt: AT }]);
  expect((await readRevision(db, document.revisionId))?.blocks[0]?.text).toBe('Text');
  expect(await db.transaction((tx) => restoreDocument(tx, document.id))).toBe(true);
  expect(await findDocument(db, document.id)).toEqual(document);
});

test('a document that is not there is not found, thrown away or brought back', async () => {
  const db = await tempLibrary();
  const id = toDocumentId('d-nowhere');
  expect([
    await findDocument(db, id),
    await db.transaction((tx) => trashDocument(tx, id, AT)),
    await db.transaction((tx) => restoreDocument(tx, id)),
  ]).toEqual([null, false, false]);
});

test('two documents of one id are refused', async () => {
  const db = await tempLibrary();
  const { id } = await store(db, 'Text');
  const twin = { ...METADATA, id, format: 'html', fileName: 'b.html', importedAt: AT } as const;
  await expect(db.transaction((tx) => insertDocument(tx, twin))).rejects.toThrow(/UNIQUE/);
});

test('a library is empty until the first document or note, and never again', async () => {
  const db = await tempLibrary();
  expect(await isLibraryEmpty(db)).toBe(true);
  const { id } = await store(db, 'Text');
  await db.transaction((tx) => trashDocument(tx, id, AT));
  expect(await isLibraryEmpty(db)).toBe(false);
});
