import {
  type DocumentId,
  type NameId,
  type NoteId,
  type PassageId,
  type TagId,
  toDocumentId,
  toNameId,
  toNoteId,
  toPassageId,
  toTagId,
} from '../model/ids.ts';
import type { LibraryNode } from '../model/note-state.ts';

/** What the text of a note names without quoting it: each once, in the order of the note. */
export interface PointsTo {
  readonly passages: readonly PassageId[];
  readonly documents: readonly DocumentId[];
  readonly names: readonly NameId[];
  readonly notes: readonly NoteId[];
  readonly tags: readonly TagId[];
}

export const POINTS_NOWHERE: PointsTo = { passages: [], documents: [], names: [], notes: [], tags: [] };

/** Each once. */
export function pointsTo(nodes: readonly LibraryNode[]): PointsTo {
  const passages = new Set<PassageId>();
  const documents = new Set<DocumentId>();
  const names = new Set<NameId>();
  const notes = new Set<NoteId>();
  const tags = new Set<TagId>();
  for (const node of nodes) {
    if (node.type === 'passage-reference') passages.add(toPassageId(node.passageId));
    else if (node.type === 'citation')
      node.items.forEach(({ documentId }) => documents.add(toDocumentId(documentId)));
    else if (node.type === 'mention') names.add(toNameId(node.nameId));
    else if (node.type === 'note-link') notes.add(toNoteId(node.noteId));
    else if (node.type === 'tag') tags.add(toTagId(node.tagId));
  }
  return {
    passages: [...passages],
    documents: [...documents],
    names: [...names],
    notes: [...notes],
    tags: [...tags],
  };
}
