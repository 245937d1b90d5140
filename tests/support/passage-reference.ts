import type { PassageRange } from '#shared/model/passage.ts';
import { copiedPassage } from '../../electron/export/copied/copied-passage.ts';
import { getDocument } from '../../electron/library/get-document.ts';
import { readRange } from '../../electron/library/make-passage.ts';
import type { Reader } from '../../electron/storage/database.ts';

/** The plain words that the clipboard gets for a range. */
export async function passageReference(db: Reader, range: PassageRange): Promise<string> {
  const { revision, text } = await readRange(db, range);
  const document = await getDocument(db, revision.documentId);
  return copiedPassage({ document, revision, text, range }).plain;
}
