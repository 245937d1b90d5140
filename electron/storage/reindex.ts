import { FOLD_VERSION } from '#shared/fold/fold.ts';
import type { Writer } from './database.ts';
import { stringsIn } from './json-strings.ts';
import { listRevisionIds, readBlocks, wordsOfBody } from './revisions.ts';
import { deleteSignatures, insertSignature } from './signatures.ts';
import { readSetting, writeSetting } from './settings.ts';
import { insertRows, sql } from './sql.ts';
import { indexed } from './words.ts';

/** Raised whenever `indexed` makes something else of the same folded text. */
const WORDS_VERSION = 1;
/** Raised whenever a signature of the same words comes out differently. */
const SIGNATURES_VERSION = 1;
const VERSION = `fold ${FOLD_VERSION}, words ${WORDS_VERSION}, signatures ${SIGNATURES_VERSION}`;
const ROWS_AT_ONCE = 2000;

/** Fills the index anew when another version filled it: what is typed is folded by this one. */
export async function keepIndexCurrent(db: Writer): Promise<void> {
  if ((await readSetting(db, 'index')) === VERSION) return;
  await indexBlocks(db);
  await indexDocuments(db);
  await indexNotes(db);
  await signRevisions(db);
  await writeSetting(db, 'index', VERSION);
}

async function indexBlocks(db: Writer): Promise<void> {
  await db.run(sql`INSERT INTO blocks_fts (blocks_fts) VALUES ('delete-all')`);
  let last = 0;
  for (;;) {
    const rows = await db.all<{ id: number; text: string }>(sql`
      SELECT id, text FROM blocks WHERE id > ${last} ORDER BY id LIMIT ${ROWS_AT_ONCE}`);
    const values = rows.map(({ id, text }) => [id, indexed(text)]);
    for (const statement of insertRows('INSERT INTO blocks_fts (rowid, text)', values))
      await db.run(statement);
    if (rows.length < ROWS_AT_ONCE) return;
    last = rows.at(-1)?.id ?? 0;
  }
}

async function signRevisions(db: Writer): Promise<void> {
  await deleteSignatures(db);
  for (const id of await listRevisionIds(db)) {
    const blocks = await readBlocks(db, id);
    const words = blocks.map(({ text }) => indexed(text));
    await insertSignature(db, id, wordsOfBody(blocks, words));
  }
}

async function indexDocuments(db: Writer): Promise<void> {
  await db.run(sql`INSERT INTO documents_fts (documents_fts) VALUES ('delete-all')`);
  const rows = await db.all<{ number: number; title: string; authors: string }>(
    sql`SELECT number, title, authors FROM documents`,
  );
  const values = rows.map(({ number, title, authors }) => [
    number,
    indexed(title),
    indexed(stringsIn(authors).join('\n')),
  ]);
  const head = 'INSERT INTO documents_fts (rowid, title, authors)';
  for (const statement of insertRows(head, values)) await db.run(statement);
}

async function indexNotes(db: Writer): Promise<void> {
  await db.run(sql`INSERT INTO notes_fts (notes_fts) VALUES ('delete-all')`);
  const rows = await db.all<{ number: number; title: string; text: string }>(sql`
    SELECT n.number, v.title, v.text FROM notes n
    JOIN note_versions v ON v.note_id = n.id AND v.version = n.version`);
  const values = rows.map(({ number, title, text }) => [number, indexed(title), indexed(text)]);
  for (const statement of insertRows('INSERT INTO notes_fts (rowid, title, text)', values)) {
    await db.run(statement);
  }
}
