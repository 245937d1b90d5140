import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { openBare } from '../bare-sqlite.ts';
import { progress } from '../progress.ts';

/**
 * Path of a file that holds the passages of a library and SQLite's own full-text index over them, as anyone would
 * make it: the index keeps no words, the table beside it does. Kept between runs, beside the library.
 */
export async function cachedBareIndex(library: string): Promise<string> {
  const path = `${library}.bare`;
  if (existsSync(path)) return path;
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { force: true });
  progress('making the index to compare with …');
  const db = await openBare(unfinished);
  await db.run('ATTACH ? AS library', [library]);
  await db.script(`
    PRAGMA journal_mode = WAL;
    BEGIN;
    CREATE TABLE passages (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
    CREATE VIRTUAL TABLE passages_fts USING fts5 (text, content = 'passages', content_rowid = 'id', tokenize = 'unicode61');
    INSERT INTO passages SELECT id, text FROM library.blocks;
    INSERT INTO passages_fts (rowid, text) SELECT id, text FROM passages;
    COMMIT;`);
  await db.close();
  await rename(unfinished, path);
  return path;
}

/** The first fifty in the order of the index, with the words around the match. */
export const BARE_SEARCH = `
  SELECT rowid, snippet(passages_fts, 0, '', '', '…', 32) FROM passages_fts WHERE passages_fts MATCH ? LIMIT 50`;
