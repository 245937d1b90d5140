import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLD_VERSION } from '#shared/fold/fold-table.ts';
import type { Database } from '../../electron/storage/database.ts';
import type { Sources } from './built.ts';
import { insertText, insertWithoutTexts, prepareDocument } from './prepared-document.ts';
import { progress } from './progress.ts';
import { GENERATOR_VERSION } from './text/make-document.ts';

const FOLDER = join(tmpdir(), 'ibid-bench');
const DOCUMENTS_AT_ONCE = 500;

/** Path of a library of generated documents. Kept between runs, made anew when the schema or the texts changed. */
export async function cachedLibrary(sources: Sources, documents: number): Promise<string> {
  const made = createHash('sha256')
    .update(sources.migrations.map((migration) => migration.sql).join('\n'))
    .update(`${FOLD_VERSION} ${GENERATOR_VERSION}`)
    .digest('hex')
    .slice(0, 12);
  const path = join(FOLDER, `${documents}-${made}.ibid`);
  if (existsSync(path)) {
    const library = await sources.openLibrary(path);
    await bringUpToDate(sources, library);
    await library.close();
    return path;
  }
  await mkdir(FOLDER, { recursive: true });
  // What was made for another schema or from other texts, and what an interrupted run has left.
  for (const name of await readdir(FOLDER)) {
    if (name.startsWith(`${documents}-`)) await rm(join(FOLDER, name));
  }
  const unfinished = `${path}.unfinished`;
  progress(`making a library of ${documents} documents …`);
  const library = await sources.openLibrary(unfinished);
  for (let first = 0; first < documents; first += DOCUMENTS_AT_ONCE) {
    await insertMade(sources, library, first, Math.min(first + DOCUMENTS_AT_ONCE, documents));
  }
  await bringUpToDate(sources, library);
  await library.close();
  await rename(unfinished, path);
  return path;
}

/** What Ibid does beside everything else is done before anything is measured. */
async function bringUpToDate(sources: Sources, library: Database): Promise<void> {
  while (await library.transaction(sources.indexPiece));
  while (await library.transaction(sources.countWordsPiece));
  while (await library.transaction(sources.mergeIndexPiece));
}

async function insertMade(sources: Sources, library: Database, first: number, end: number): Promise<void> {
  const numbers = Array.from({ length: end - first }, (_, index) => first + index);
  const prepared = await Promise.all(numbers.map((number) => prepareDocument(sources, number)));
  await library.transaction(async (tx) => {
    await insertWithoutTexts(sources, tx, prepared);
    for (const document of prepared) await insertText(sources, tx, document);
  });
}
