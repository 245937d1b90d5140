import { expect, test } from 'vitest';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { connect } from '../../../electron/storage/open.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { findNewestReading, findReading } from '../../../electron/storage/readings.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const HASH = 'a'.repeat(64);

test('what was read with a text is kept as it was read', async () => {
  const db = await tempLibrary();
  const {
    blocks: _,
    footnotes: __,
    pictures: ___,
    report: ____,
    ...metadata
  } = importedDocument('', {
    title: 'The ferry',
    authors: ['Farid Moradi'],
    published: '1988-08',
    breadcrumb: ['Home', 'Testimonies'],
    url: 'https://a.example/1',
  });
  const document = await store(db, importedDocument('Fifty people.', metadata));
  expect(await findReading(db, document.revisionId)).toMatchObject({
    madeBy: 'import',
    format: 'plain-text',
    fileName: 'a.txt',
    metadata,
    item: null,
  });
  await expect(db.transaction((tx) => tx.run(sql`UPDATE readings SET file_name = 'b.txt'`))).rejects.toThrow(
    /never changed/,
  );
});

test('a library from before readings says of each text what its document said', async () => {
  const path = await olderLibrary(3, [
    sql`INSERT INTO originals (hash, size, compression, bytes) VALUES (${HASH}, 1, 'none', x'61')`,
    sql`
      INSERT INTO documents (id, format, file_name, title, authors, published, breadcrumb, direction, imported_at, item)
      VALUES ('d-1', 'record', 'a.bib', 'A', '["Nouri"]', '1988', '["Home"]', 'rtl', '2026-01-01T00:00:00.000Z',
        '{"type":"book"}')`,
    sql`
      INSERT INTO revisions (id, document_id, number, original_hash, text_hash, words, report, created_at)
      VALUES ('r-1', 'd-1', 1, ${HASH}, ${HASH}, 0, '{}', '2026-01-01T00:00:00.000Z')`,
  ]);
  const db = await openLibrary(path);
  expect(await findReading(db, toRevisionId('r-1'))).toEqual({
    madeBy: 'import',
    format: 'record',
    fileName: 'a.bib',
    metadata: {
      title: 'A',
      authors: ['Nouri'],
      published: '1988',
      breadcrumb: ['Home'],
      publisher: null,
      url: null,
      language: null,
      direction: 'rtl',
    },
    item: { type: 'book' },
    marksHash: null,
  });
  expect(await findNewestReading(db, toDocumentId('d-1'))).toMatchObject({ fileName: 'a.bib' });
  await db.close();
});

test.each([
  ['a label', `UPDATE footnotes SET label = '2'`],
  ['a citation', `UPDATE footnotes SET citations = '[]'`],
  ['a marker', `UPDATE footnote_markers SET end_offset = end_offset - 1`],
  ['a look', `DROP TRIGGER blocks_are_immutable; UPDATE blocks SET spans = '[]' WHERE ordinal = 0`],
])('a check finds that %s is no longer the one that was imported', async (_what, script) => {
  const db = await tempLibrary();
  const marker = { kind: 'footnote-marker', start: 5, end: 8, footnote: 0 } as const;
  const citation = {
    start: 0,
    end: 5,
    raw: 'Nouri',
    lead: null,
    item: { type: 'book' },
    url: 'absent',
  } as const;
  await store(
    db,
    importedDocument('Fifty[1]', {
      blocks: [paragraph('Fifty[1]', [marker])],
      footnotes: [{ label: '1', blocks: [paragraph('Nouri.')], citations: [citation] }],
    }),
  );
  expect((await checkLibrary(db)).clean).toBe(true);
  const connection = await connect(db.path, 'read-write');
  await connection.script(script);
  await connection.close();
  expect((await checkLibrary(db)).findings).toMatchObject([{ about: 'revision' }]);
});

test('notes that can no longer be read are named, and keep nobody from looking at the other texts', async () => {
  const db = await tempLibrary();
  const { revisionId } = await store(
    db,
    importedDocument('Fifty.', { footnotes: [{ label: '1', blocks: [paragraph('Nouri.')], citations: [] }] }),
  );
  await store(db, 'Another text.');
  const connection = await connect(db.path, 'read-write');
  await connection.script("PRAGMA ignore_check_constraints = ON; UPDATE footnotes SET citations = '[{\"raw'");
  await connection.close();
  const { findings, checked } = await checkLibrary(db);
  expect(findings).toContainEqual(expect.objectContaining({ about: 'revision', id: revisionId }));
  expect(checked.revisions).toBe(2);
});
