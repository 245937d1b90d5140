import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import { joinLists } from './list-nodes.ts';
import { noteStateOf } from './note-nodes.ts';

/** The note with further blocks at its end, in place of the empty paragraph that is there for the caret. */
export function appendToNote({ root }: NoteState, blocks: readonly NoteNode[]): NoteState {
  const last = root.children.findLastIndex((block) => !isEmptyParagraph(block));
  const children = joinLists([...root.children.slice(0, last + 1), ...blocks]);
  return children.length === 0 ? noteStateOf([]) : { root: { ...root, children } };
}

function isEmptyParagraph(block: NoteNode): boolean {
  return block.type === 'paragraph' && block.children.length === 0;
}
