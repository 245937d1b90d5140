import { Failed } from '#shared/ipc/result.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { Reader } from '../../storage/database.ts';
import { findNote } from '../../storage/notes.ts';
import { tagsOf } from '../../storage/tagged.ts';
import { copiedNote } from '../copied/copied-note.ts';
import { UNTITLED } from '../file-name.ts';
import type { Coder } from './collect-project.ts';
import { guidOf } from './guid.ts';
import type { Memo } from './project.ts';

/** The notes in Markdown, which is plain text, with a footnote for everything that they quote or cite. */
export async function collectMemos(
  db: Reader,
  ids: readonly NoteId[],
  coder: Coder,
): Promise<readonly Memo[]> {
  const memos: Memo[] = [];
  for (const id of ids) {
    const note = await findNote(db, id);
    if (!note) throw new Failed('not-found', 'This note is not in the library.');
    memos.push({
      guid: guidOf('note', id),
      name: note.title.trim() === '' ? UNTITLED : note.title,
      text: (await copiedNote(db, note.state)).markdown,
      created: note.createdAt,
      codings: coder.tags(id, await tagsOf(db, { kind: 'note', id })),
    });
  }
  return memos;
}
