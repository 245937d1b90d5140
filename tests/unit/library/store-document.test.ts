import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { sha256 } from '../../../electron/library/pack-file.ts';
import { storeDocuments } from '../../../electron/library/store-document.ts';
import { listDocuments, trashDocument } from '../../../electron/storage/documents.ts';
import { readOriginal } from '../../../electron/storage/originals.ts';
import { findRevision, readRevision } from '../../../electron/storage/revisions.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument } from '../../support/imported-document.ts';
import { libraryState } from '../../support/library-state.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const bytes = new TextEncoder().encode('the bytes');

test('bytes, document and text are stored together', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'the words', { bytes });
  const revision = await readRevision(db, document.revisionId);
  expect([
    revision?.documentId,
    revision?.number,
    revision?.originalHash,
    revision?.blocks.map((block) => block.text),
    Buffer.from((await readOriginal(db, revision?.originalHash ?? '')) ?? []).toString(),
  ]).toEqual([document.id, 1, createHash('sha256').update(bytes).digest('hex'), ['the words'], 'the bytes']);
});

test('the same bytes that come twice at once are one document', async () => {
  const db = await tempLibrary();
  const [first, second] = await Promise.all([store(db, 'a', { bytes }), store(db, 'b', { bytes })]);
  expect([first?.id === second?.id, (await listDocuments(db)).length]).toEqual([true, 1]);
});

test('bytes that are known are not read again, and bring their document back from the trash', async () => {
  const db = await tempLibrary();
  const document = await store(db, 'the words', { bytes });
  await db.transaction((tx) => trashDocument(tx, document.id, '2026-01-02T00:00:00.000Z'));
  const again = await storeDocuments(
    { db, now: () => new Date(), process: { read: () => Promise.reject(new Error('read again')) } },
    { name: 'other.txt', bytes },
  );
  expect([again, await listDocuments(db)]).toEqual([
    { documents: [{ status: 'known', document, part: '' }], notReached: 0, offered: [], next: null },
    [document],
  ]);
});

test('a file that cannot be read leaves nothing of itself', async () => {
  const db = await tempLibrary();
  const before = await libraryState(db);
  const process = { read: () => Promise.reject(new Failed('not-text', 'This is no text.')) };
  await expect(
    storeDocuments({ db, now: () => new Date(), process }, { name: 'a.txt', bytes }),
  ).rejects.toThrow('no text');
  expect(await libraryState(db)).toBe(before);
});

test('a document that the library refuses leaves nothing of itself, not even its bytes', async () => {
  const db = await tempLibrary();
  const before = await libraryState(db);
  const marker = { kind: 'footnote-marker', start: 0, end: 1, footnote: 0 } as const;
  const overlapping = importedDocument('ab', {
    blocks: [
      { kind: 'paragraph', level: 1, text: 'ab', language: null, direction: 'ltr', spans: [marker, marker] },
    ],
    footnotes: [{ label: '1', blocks: [], citations: [] }],
  });
  await expect(store(db, overlapping)).rejects.toThrow(/UNIQUE/);
  expect(await libraryState(db)).toBe(before);
});

test('two documents of the same words but other bytes are two', async () => {
  const db = await tempLibrary();
  const one = await store(db, 'the words', { bytes });
  const other = await store(db, 'the words', { bytes: new TextEncoder().encode('other bytes') });
  const [first, second] = [await findRevision(db, one.revisionId), await findRevision(db, other.revisionId)];
  expect([one.id === other.id, first?.textHash === second?.textHash]).toEqual([false, true]);
});

test('the hash is that of a part of a buffer where only a part was given', async () => {
  expect(await sha256(new TextEncoder().encode('xxthe bytesyy').subarray(2, 11))).toBe(
    createHash('sha256').update(bytes).digest('hex'),
  );
  const db = await tempLibrary();
  expect(await db.get(sql`SELECT count(*) AS originals FROM originals`)).toEqual({ originals: 0 });
});
