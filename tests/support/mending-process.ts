/*
 * Opens the library that its argument names, and mends, joins and separates two documents in it without end, saying of
 * each text that it is there once the library has acknowledged it. Lives until it is killed.
 */
import { joinDocuments, separateRevision } from '../../electron/library/join-documents.ts';
import { makePassage } from '../../electron/library/make-passage.ts';
import { repairDocument, undoRepair } from '../../electron/library/repair-document.ts';
import type { Database } from '../../electron/storage/database.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';
import { ofParagraphs, store } from './store.ts';

export interface Mended {
  readonly revision: string;
  /** How many repairs are done in it. */
  readonly repairs: number;
}

const PARAGRAPHS = 200;

function paragraphs(words: string): readonly string[] {
  return Array.from(
    { length: PARAGRAPHS },
    (_, row) => `${words} were counted twice in row ${row} of the list.`,
  );
}

function say(mended: Mended): void {
  process.stdout.write(`${JSON.stringify(mended)}\n`);
}

async function changeWithoutEnd(db: Database): Promise<never> {
  const at = new Date().toISOString();
  const bytes = (words: string) => new TextEncoder().encode(`${words} of ${process.pid}, at ${Date.now()}`);
  let older = await store(db, ofParagraphs('The list', ...paragraphs('Fifty')), { bytes: bytes('the list') });
  let newer = await store(db, ofParagraphs('The list', ...paragraphs('Sixty')), {
    bytes: bytes('the new list'),
  });
  for (let row = 0; row < 20; row += 1) {
    await makePassage(db, { revisionId: older.revisionId, start: row * 40, end: row * 40 + 30 }, new Date());
  }
  const file = newer.revisionId;
  for (;;) {
    const { revisionId } = older;
    older = await db.transaction((tx) => repairDocument(tx, revisionId, { kind: 'leave-out', block: 3 }, at));
    say({ revision: older.revisionId, repairs: 1 });
    const mended = older.revisionId;
    const joined = await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, at));
    say({ revision: file, repairs: 0 });
    newer = await db.transaction((tx) => separateRevision(tx, file));
    older = await db.transaction((tx) => undoRepair(tx, mended, at));
    say({ revision: older.revisionId, repairs: 0 });
    if (joined.id !== older.id) throw new Error('the older document is not the one that was kept');
  }
}

const [, , path = ''] = process.argv;
await changeWithoutEnd(await openLibrary(path));
