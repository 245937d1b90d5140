import { type PictureId, toPictureId } from '../model/ids.ts';
import type { NoteNode } from '../model/note-state.ts';

/** The pictures that the nodes show, in their order, each once. */
export function picturesIn(nodes: readonly NoteNode[]): readonly PictureId[] {
  const found = new Set<PictureId>();
  const visit = (node: NoteNode): void => {
    if (node.type === 'picture') found.add(toPictureId(node.pictureId));
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return [...found];
}
