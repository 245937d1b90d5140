import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinDocuments } from '../../../electron/library/join-documents.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { repairDocument } from '../../../electron/library/repair-document.ts';
import type { Database, Writer } from '../../../electron/storage/database.ts';
import { listDocuments, restoreDocument, trashDocument } from '../../../electron/storage/documents.ts';
import { search } from '../../support/search.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { libraryRows } from '../../support/library-rows.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = '2026-03-01T00:00:00.000Z';

const undoLast = (db: Database) => db.acts.undo(db.acts.state().undo?.id ?? 0);
const makeTag = (tx: Writer, id: string) =>
  tx.run(
    sql`INSERT INTO tags (id, name, key, colour, created_at) VALUES (${id}, ${id}, ${id}, 'grey', ${AT})`,
  );

test('an act is undone and done again as a whole', async () => {
  const db = await tempLibrary();
  const { id } = await store(db, ofParagraphs('The ferry', 'Fifty people were held.'));
  const before = await libraryRows(db);
  await db.transaction(async (tx) => {
    await makeTag(tx, 'witness');
    await tx.run(sql`INSERT INTO document_tags (document_id, tag_id) VALUES (${id}, 'witness')`);
    await trashDocument(tx, id, AT);
  }, 'Tag and trash');
  const after = await libraryRows(db);
  expect(db.acts.state()).toEqual({ undo: { id: 1, words: 'Tag and trash' }, redo: null });
  expect((await undoLast(db)).words).toBe('Tag and trash');
  expect([await libraryRows(db), db.acts.state()]).toEqual([
    before,
    { undo: null, redo: { id: 1, words: 'Tag and trash' } },
  ]);
  await db.acts.redo();
  expect(await libraryRows(db)).toBe(after);
});

test('what is done without an act, or changes nothing, cannot be undone', async () => {
  const db = await tempLibrary();
  const { id } = await store(db, ofParagraphs('The ferry', 'Fifty people were held.'));
  await db.transaction((tx) => trashDocument(tx, id, AT));
  await db.transaction((tx) => trashDocument(tx, id, AT), 'Move to trash');
  expect(db.acts.state()).toEqual({ undo: null, redo: null });
  await expect(undoLast(db)).rejects.toMatchObject({ code: 'conflict' });
  await expect(db.acts.redo()).rejects.toMatchObject({ code: 'conflict' });
});

test('an act that failed leaves nothing to undo, and nothing of its recording behind', async () => {
  const db = await tempLibrary();
  await expect(
    db.transaction(async (tx) => {
      await makeTag(tx, 'one');
      throw new Error('stopped');
    }, 'Make a tag'),
  ).rejects.toThrow('stopped');
  expect(db.acts.state().undo).toBe(null);
  await db.transaction((tx) => makeTag(tx, 'two'), 'Make a tag');
  await undoLast(db);
  expect(await db.all(sql`SELECT id FROM tags`)).toEqual([]);
});

test('what was used since is kept, and undoing says so', async () => {
  const db = await tempLibrary();
  const { id } = await store(db, ofParagraphs('The ferry', 'Fifty people were held.'));
  await db.transaction((tx) => makeTag(tx, 'witness'), 'Make a tag');
  await db.transaction((tx) =>
    tx.run(sql`INSERT INTO document_tags (document_id, tag_id) VALUES (${id}, 'witness')`),
  );
  const before = await libraryRows(db);
  await expect(undoLast(db)).rejects.toMatchObject({ code: 'conflict' });
  expect(await libraryRows(db)).toBe(before);
});

test('what was changed since is not overwritten, and what else became of the row stays', async () => {
  const db = await tempLibrary();
  const { id } = await store(db, ofParagraphs('The ferry', 'Fifty people were held.'));
  await db.transaction((tx) => trashDocument(tx, id, AT), 'Move to trash');
  await db.transaction((tx) => tx.run(sql`UPDATE documents SET pinned_at = ${AT}`));
  await undoLast(db);
  expect(await db.all(sql`SELECT trashed_at, pinned_at FROM documents`)).toEqual([
    { trashed_at: null, pinned_at: AT },
  ]);
  await db.transaction((tx) => trashDocument(tx, id, AT));
  await expect(db.acts.redo()).rejects.toMatchObject({ code: 'conflict' });
});

test('an earlier act can be undone where nothing has come upon it', async () => {
  const db = await tempLibrary();
  const { id } = await store(db, ofParagraphs('The ferry', 'Fifty people were held.'));
  await db.transaction((tx) => trashDocument(tx, id, AT), 'Move to trash');
  await db.transaction((tx) => makeTag(tx, 'witness'), 'Make a tag');
  await db.acts.undo(1);
  expect((await listDocuments(db)).map(({ trashedAt }) => trashedAt)).toEqual([null]);
  expect(db.acts.state()).toEqual({
    undo: { id: 2, words: 'Make a tag' },
    redo: { id: 1, words: 'Move to trash' },
  });
});

test('a join is undone to the last row and word, with what it mended and carried', async () => {
  const db = await tempLibrary();
  const older = await store(db, ofParagraphs('The ferry', 'Fifty people were held.', 'A line to leave out.'));
  await makePassage(db, { revisionId: older.revisionId, start: 0, end: 12 }, new Date(AT));
  await db.transaction((tx) => repairDocument(tx, older.revisionId, { kind: 'leave-out', block: 1 }, AT));
  const newer = await store(
    db,
    ofParagraphs('The ferry, mended', 'Sixty people were held.', 'A line to leave out.'),
  );
  const before = await libraryRows(db);
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, AT), 'Join documents');
  const after = await libraryRows(db);
  await undoLast(db);
  expect(await libraryRows(db)).toBe(before);
  expect((await search(db, 'fifty ')).documents.map(({ document }) => document.title)).toEqual(['The ferry']);
  expect((await checkLibrary(db)).findings).toEqual([]);
  await db.acts.redo();
  expect(await libraryRows(db)).toBe(after);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('however acts follow each other, undoing them all and doing them again leads back', async () => {
  const act = fc.record({
    kind: fc.constantFrom('tag', 'untag', 'trash', 'restore', 'pin', 'untag all'),
    n: fc.nat(3),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const db = await tempLibrary();
      const documents = [
        await store(db, ofParagraphs('One', 'Fifty people were held.')),
        await store(db, ofParagraphs('Two', 'Sixty people were held.')),
      ];
      const states = [await libraryRows(db)];
      for (const { kind, n } of acts) {
        const id = documents[n % 2]?.id ?? '';
        const before = db.acts.state().undo?.id;
        await db.transaction(async (tx) => {
          if (kind === 'tag') {
            await tx.run(sql`INSERT INTO tags (id, name, key, colour, created_at)
              VALUES (${`t${n}`}, 'w', ${`t${n}`}, 'grey', ${AT}) ON CONFLICT DO NOTHING`);
            await tx.run(
              sql`INSERT OR REPLACE INTO document_tags (document_id, tag_id) VALUES (${id}, ${`t${n}`})`,
            );
          }
          if (kind === 'untag') await tx.run(sql`DELETE FROM document_tags WHERE document_id = ${id}`);
          if (kind === 'untag all') {
            await tx.run(sql`DELETE FROM document_tags`);
            await tx.run(sql`DELETE FROM tags`);
          }
          const document = documents[n % 2];
          if (kind === 'trash' && document) await trashDocument(tx, document.id, AT);
          if (kind === 'restore' && document) await restoreDocument(tx, document.id);
          if (kind === 'pin')
            await tx.run(sql`UPDATE documents SET pinned_at = ${`${AT}${n}`} WHERE id = ${id}`);
        }, kind);
        if (db.acts.state().undo?.id !== before) states.push(await libraryRows(db));
      }
      for (const state of states.toReversed().slice(1)) {
        await undoLast(db);
        expect(await libraryRows(db)).toBe(state);
      }
      for (const state of states.slice(1)) {
        await db.acts.redo();
        expect(await libraryRows(db)).toBe(state);
      }
      await db.close();
    }),
    { numRuns: 25 },
  );
});
