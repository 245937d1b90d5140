import { expect, onTestFinished, test } from 'vitest';
import { findResembling } from '../../../electron/library/find-resembling.ts';
import type { Reader } from '../../../electron/storage/database.ts';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { indexPiece } from '../../../electron/storage/reindex.ts';
import { listAlike } from '../../../electron/storage/signatures.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument } from '../../support/imported-document.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const BEFORE = 14;
const words = (start: number): string =>
  Array.from({ length: 300 }, (_, index) => `word${start + index}`).join(' ');
const HASH = 'a'.repeat(64);

/** The rows of a document of one block. */
const document = (number: number, text: string) => [
  sql`INSERT INTO documents (number, id, format, file_name, title, authors, breadcrumb, direction, imported_at)
    VALUES (${number}, ${`d-${number}`}, 'plain-text', 'a.txt', ${`Text ${number}`}, '[]', '[]', 'ltr', '2026')`,
  sql`INSERT INTO revisions (id, document_id, number, original_hash, text_hash, words, report, created_at)
    VALUES (${`r-${number}`}, ${`d-${number}`}, 1, ${HASH}, ${HASH}, 300, '{}', '2026')`,
  sql`INSERT INTO blocks (revision_id, ordinal, start_offset, kind, level, text, direction, spans)
    VALUES (${`r-${number}`}, 0, 0, 'paragraph', 1, ${text}, 'ltr', '[]')`,
];

test('in a library of an earlier Ibid documents resemble each other once their signatures are made anew', async () => {
  const path = await olderLibrary(BEFORE, [
    sql`INSERT INTO originals (hash, size, compression, bytes) VALUES (${HASH}, 1, 'none', ${Buffer.from('a')})`,
    ...document(1, words(0)),
    ...document(2, `${words(0)} and more`),
    ...document(3, words(5000)),
    sql`INSERT INTO signatures (revision_id, minhash) VALUES ('r-1', ${Buffer.alloc(512, 1)})`,
    sql`INSERT INTO signature_bands (band, revision_id) VALUES (7, 'r-1')`,
  ]);
  const db = await openLibrary(path);
  onTestFinished(() => db.close());
  while (await db.transaction(indexPiece));
  const documents = await listDocuments(db);
  const resembling = await Promise.all(
    documents
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(async (one) => (await findResembling(db, one)).map(({ document: { id } }) => id)),
  );
  expect(resembling).toEqual([['d-2'], ['d-1'], []]);
});

test('of many documents those that share wording are found, whatever stands between them', async () => {
  const db = await tempLibrary();
  for (let number = 0; number < 60; number += 1) await store(db, importedDocument(words(number * 1000)));
  const copy = await store(db, importedDocument(`${words(17_000)} and a last line`, { title: 'A copy' }));
  const found = await findResembling(db, copy);
  expect(found.map(({ document: other, similarity }) => [other.title, similarity > 0.9])).toEqual([
    [expect.any(String), true],
  ]);
  const texts = await db.all<{ text: string }>(sql`
    SELECT b.text FROM blocks b JOIN revisions r ON r.id = b.revision_id WHERE r.document_id = ${found[0]?.document.id ?? ''}`);
  expect(texts.map(({ text }) => text.startsWith('word17000 '))).toEqual([true]);
});

test('the words of a text are looked for once, however few texts SQLite counted when it last did', async () => {
  const made = await tempLibrary();
  for (let number = 0; number < 3; number += 1) await store(made, importedDocument(words(number * 1000)));
  const copy = await store(made, importedDocument(words(1000), { title: 'A copy' }));
  await made.transaction(async (tx) => {
    await tx.run(sql`DELETE FROM sqlite_stat1`);
    await tx.run(sql`
      INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('text_places', 'idx_text_places_document', '0 0')`);
  });
  await made.close();
  const db = await openLibrary(made.path);
  onTestFinished(() => db.close());
  const steps: (readonly string[])[] = [];
  const planned: Reader = {
    get: (query) => db.get(query),
    async all(query) {
      const plan = await db.all<{ detail: string }>({ ...query, text: `EXPLAIN QUERY PLAN ${query.text}` });
      steps.push(plan.map(({ detail }) => detail));
      return db.all(query);
    },
  };
  const alike = await listAlike(planned, copy.id);
  expect(alike).toHaveLength(1);
  const outermost = steps.flat().filter((step) => /^(?:SCAN|SEARCH) (?:found|s|t|d)\b/.test(step));
  expect(outermost[outermost.indexOf('SCAN found') + 1]).toMatch(/^SEARCH s\b/);
});
