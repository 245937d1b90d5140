import { toDocumentId, toNoteId, toPassageId } from '#shared/model/ids.ts';
import type { Database } from '../../electron/storage/database.ts';
import { findDocument } from '../../electron/storage/documents.ts';
import { findNoteVersion } from '../../electron/storage/notes.ts';
import { findPassage } from '../../electron/storage/passages.ts';
import { readBlocks } from '../../electron/storage/revisions.ts';
import type { Acknowledged } from './saving-process.ts';

/** Whether the library still knows what it acknowledged. */
async function isKept(db: Database, change: Acknowledged): Promise<boolean> {
  switch (change.did) {
    case 'opened':
      return true;
    case 'imported': {
      const document = await findDocument(db, toDocumentId(change.document));
      const blocks = document ? await readBlocks(db, document.revisionId) : [];
      return blocks.length === 30 && blocks[29]?.text === `${change.words}, row 29`;
    }
    case 'highlighted':
      return (await findPassage(db, toPassageId(change.passage)))?.highlighted === true;
    case 'saved': {
      const version = await findNoteVersion(db, toNoteId(change.note), change.version);
      return version?.text.startsWith(change.words) === true;
    }
    default:
      return change satisfies never;
  }
}

export async function lostOf(
  db: Database,
  changes: readonly Acknowledged[],
): Promise<readonly Acknowledged[]> {
  const kept = await Promise.all(changes.map((change) => isKept(db, change)));
  return changes.filter((_, index) => !kept[index]);
}
