import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toRevisionId } from '#shared/model/ids.ts';
import type { Picture } from '#shared/model/picture.ts';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { connect } from '../../../electron/storage/open.ts';
import { listOriginalHashes } from '../../../electron/storage/originals.ts';
import { countPictures, findPicture } from '../../../electron/storage/pictures.ts';
import { readRevision } from '../../../electron/storage/revisions.ts';
import { search } from '../../support/search.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { makePng } from '../../support/make-picture.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { store } from '../../support/store.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

const LAMP: Picture = { bytes: makePng(12, 8), mediaType: 'image/png' };
const MAP: Picture = {
  bytes: new TextEncoder().encode(`<svg>${' '.repeat(500)}</svg>`),
  mediaType: 'image/svg+xml',
};

const place = (picture: number | null) => ({
  ...paragraph(PICTURE_SIGN, [
    { kind: 'picture', start: 0, end: 1, picture, description: 'A lamp', width: 12, height: 8 } as const,
  ]),
  kind: 'caption' as const,
});
const illustrated = (title: string, pictures: readonly Picture[]) =>
  importedDocument('', {
    title,
    blocks: [paragraph('Before it.'), ...pictures.map((_, index) => place(index)), paragraph('After it.')],
    pictures,
  });

test('a picture comes back as it was imported, with what kind it is', async () => {
  const db = await tempLibrary();
  const { revisionId } = await store(db, illustrated('Lamps', [LAMP, MAP]));
  expect([
    await findPicture(db, revisionId, 0),
    await findPicture(db, revisionId, 1),
    await findPicture(db, revisionId, 2),
  ]).toEqual([{ ...LAMP, bytes: Buffer.from(LAMP.bytes) }, { ...MAP, bytes: Buffer.from(MAP.bytes) }, null]);
  expect((await readRevision(db, revisionId))?.blocks[1]).toMatchObject({
    text: PICTURE_SIGN,
    start: 11,
    spans: [{ kind: 'picture', picture: 0 }],
  });
});

test('the bytes of a picture that many documents show are held once', async () => {
  const db = await tempLibrary();
  for (const title of ['One', 'Two', 'Three'])
    await store(db, illustrated(title, [LAMP]), { bytes: new TextEncoder().encode(title) });
  expect(await listOriginalHashes(db)).toHaveLength(4);
});

test('a picture of a revision is never changed', async () => {
  const db = await tempLibrary();
  const { revisionId } = await store(db, illustrated('Lamps', [LAMP]));
  await expect(
    db.transaction((tx) =>
      tx.run(sql`UPDATE pictures SET media_type = 'image/gif' WHERE revision_id = ${revisionId}`),
    ),
  ).rejects.toThrow(/never changed/);
});

test('nobody finds a document by the sign of a picture, and the words around it are found', async () => {
  const db = await tempLibrary();
  await store(db, illustrated('Lamps', [LAMP]));
  expect((await search(db, PICTURE_SIGN)).documents).toEqual([]);
  expect((await search(db, 'after')).documents).toHaveLength(1);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('the check tells of a picture whose bytes have changed, and of one that is missing', async () => {
  const path = join(await tempFolder(), 'library.ibid');
  const written = await openLibrary(path);
  const { revisionId } = await store(written, illustrated('Lamps', [LAMP, MAP]));
  await written.close();
  const raw = await connect(path, 'read-write');
  await raw.script(`DROP TRIGGER originals_are_immutable;
    UPDATE originals SET bytes = x'00' WHERE hash = (SELECT hash FROM pictures WHERE ordinal = 0);
    DELETE FROM pictures WHERE ordinal = 1;`);
  await raw.close();
  const db = await openLibrary(path);
  const { findings, checked } = await checkLibrary(db);
  await db.close();
  expect(findings.map(({ about, message }) => [about, message])).toEqual([
    ['original', 'The bytes are not the ones that were imported.'],
    ['revision', 'A picture of the text is missing.'],
    ['ledger', 'The row is gone, and the ledger knows nothing of that.'],
  ]);
  expect([checked.originals, findings[1]?.id]).toEqual([3, revisionId]);
});

/** Rows as they were written when there was nothing but the first migration. */
const HASH = 'a'.repeat(64);
const ROWS = [
  sql`INSERT INTO originals (hash, size, compression, bytes) VALUES (${HASH}, 3, 'none', ${Uint8Array.of(1, 2, 3)})`,
  sql`INSERT INTO documents (number, id, format, file_name, title, authors, breadcrumb, direction, imported_at)
    VALUES (1, 'd-1', 'plain-text', 'a.txt', 'Ferries', '[]', '[]', 'ltr', '2026-01-01T00:00:00.000Z')`,
  sql`INSERT INTO revisions (id, document_id, number, original_hash, text_hash, words, report, created_at)
    VALUES ('r-1', 'd-1', 1, ${HASH}, ${HASH}, 1, '{}', '2026-01-01T00:00:00.000Z')`,
  sql`INSERT INTO blocks (id, revision_id, ordinal, start_offset, kind, level, text, direction, spans)
    VALUES (1, 'r-1', 0, 0, 'paragraph', 1, 'Dawn.', 'ltr', '[]')`,
];

test('a library from before there were pictures keeps all it held, and takes pictures from then on', async () => {
  const path = await olderLibrary(1, ROWS);
  const after = await openLibrary(path);
  expect([
    await after.all(sql`SELECT hash, size, compression, bytes FROM originals`),
    await after.all(sql`SELECT id, title FROM documents`),
    await after.all(sql`SELECT id, document_id, original_hash, text_hash FROM revisions`),
    await after.all(sql`SELECT revision_id, text FROM blocks`),
    await after.all(sql`SELECT ordinal FROM pictures`),
  ]).toEqual([
    [{ hash: HASH, size: 3, compression: 'none', bytes: Buffer.of(1, 2, 3) }],
    [{ id: 'd-1', title: 'Ferries' }],
    [{ id: 'r-1', document_id: 'd-1', original_hash: HASH, text_hash: HASH }],
    [{ revision_id: 'r-1', text: 'Dawn.' }],
    [],
  ]);
  const { revisionId } = await store(after, illustrated('Lamps', [LAMP]));
  expect([await countPictures(after, revisionId), await countPictures(after, toRevisionId('r-1'))]).toEqual([
    1, 0,
  ]);
  await after.close();
});
