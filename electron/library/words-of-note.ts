import { citationInWords, type CitedWork } from '#shared/citing/in-words.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { LibraryNode } from '#shared/model/note-state.ts';
import type { DerivedNote } from '#shared/note-state/derive.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import type { Reader } from '../storage/database.ts';
import { findName } from '../storage/names.ts';
import { findTitle } from '../storage/notes.ts';
import { findTitleOfPassage } from '../storage/passage-choices.ts';
import { findPassage } from '../storage/passages.ts';
import { findTag } from '../storage/tags.ts';
import { findCited } from '../storage/works.ts';

/**
 * The words that the nodes of a note have from the library, for search. Fails with `not-found` where it has no such
 * passage, document or note. A name or a tag that was deleted has none.
 */
export async function wordsOfNote(
  db: Reader,
  { passageIds, pointsTo }: Pick<DerivedNote, 'passageIds' | 'pointsTo'>,
): Promise<(node: LibraryNode) => string> {
  const words = new Map<string, string>();
  const works = new Map<string, CitedWork>();
  for (const id of new Set(passageIds)) {
    const passage = await findPassage(db, id);
    words.set(`quotation ${id}`, wordsAlone(passage?.quote.exact ?? missing('quotes a passage')));
  }
  for (const id of pointsTo.passages) {
    words.set(
      `passage-reference ${id}`,
      (await findTitleOfPassage(db, id)) ?? missing('refers to a passage'),
    );
  }
  for (const id of pointsTo.documents) {
    works.set(id, (await findCited(db, id)) ?? missing('cites a document'));
  }
  for (const id of pointsTo.notes) {
    words.set(`note-link ${id}`, (await findTitle(db, id)) ?? missing('links to a note'));
  }
  for (const id of pointsTo.names) words.set(`mention ${id}`, (await findName(db, id))?.name ?? '');
  for (const id of pointsTo.tags) {
    const tag = await findTag(db, id);
    words.set(`tag ${id}`, tag ? `#${tag.name}` : '');
  }
  return (node) =>
    node.type === 'citation'
      ? citationInWords(node.items, (id) => works.get(id) ?? null)
      : (words.get(`${node.type} ${idOf(node)}`) ?? '');
}

function idOf(node: Exclude<LibraryNode, { type: 'citation' }>): string {
  switch (node.type) {
    case 'quotation':
    case 'passage-reference':
      return node.passageId;
    case 'mention':
      return node.nameId;
    case 'note-link':
      return node.noteId;
    case 'tag':
      return node.tagId;
  }
}

function missing(what: string): never {
  throw new Failed('not-found', `The note ${what} that is not in the library.`);
}
