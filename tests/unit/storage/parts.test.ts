import { expect, test } from 'vitest';
import { wholeFile } from '../../../electron/importers/importer.ts';
import { storeDocuments } from '../../../electron/library/store-document.ts';
import { findDocumentByOriginal, findItem, listDocuments } from '../../../electron/storage/documents.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument } from '../../support/imported-document.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const HASH = 'a'.repeat(64);

test('documents of a library from before parts are all of their originals, and texts', async () => {
  const path = await olderLibrary(2, [
    sql`INSERT INTO originals (hash, size, compression, bytes) VALUES (${HASH}, 1, 'none', x'61')`,
    sql`
      INSERT INTO documents (id, format, file_name, title, authors, breadcrumb, direction, imported_at)
      VALUES ('d-1', 'plain-text', 'a.txt', 'A', '[]', '[]', 'ltr', '2026-01-01T00:00:00.000Z')`,
    sql`
      INSERT INTO revisions (id, document_id, number, original_hash, text_hash, words, report, created_at)
      VALUES ('r-1', 'd-1', 1, ${HASH}, ${HASH}, 0, '{}', '2026-01-01T00:00:00.000Z')`,
  ]);
  const db = await openLibrary(path);
  const found = await findDocumentByOriginal(db, HASH);
  expect([
    found?.title,
    await findDocumentByOriginal(db, HASH, 'a'),
    found && (await findItem(db, found.id)),
  ]).toEqual(['A', null, null]);
  await db.close();
});

test('parts of one original are documents of their own, and known by their names', async () => {
  const db = await tempLibrary();
  const item = { id: 'a', type: 'book', title: 'One' } as const;
  const contents = {
    ...wholeFile('record', importedDocument('')),
    documents: [
      { part: 'a', format: 'record', document: importedDocument('One', { item }) },
      { part: 'b', format: 'record', document: importedDocument('Two') },
    ],
  } as const;
  const parts = { db, process: { read: async () => contents }, now: () => new Date(0) };
  const file = { name: 'works.bib', bytes: new Uint8Array([1]) };
  const first = await storeDocuments(parts, file);
  const second = await storeDocuments(parts, file);
  expect(first.documents.map(({ part, status }) => [part, status])).toEqual([
    ['a', 'imported'],
    ['b', 'imported'],
  ]);
  expect(second.documents.map(({ document, status }) => [document.id, status])).toEqual(
    first.documents.map(({ document }) => [document.id, 'known']),
  );
  expect(await listDocuments(db)).toHaveLength(2);
  const [one, two] = first.documents;
  expect([
    one && (await findItem(db, one.document.id)),
    two && (await findItem(db, two.document.id)),
  ]).toEqual([item, null]);
});
