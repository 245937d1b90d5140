import type { Nodes } from 'mdast';
import type { PassageId } from '#shared/model/ids.ts';
import type { ExportedFootnote } from '../note-body.ts';

/** The passage that is quoted first in a block; null where none is. */
export function quotedIn(node: Nodes, footnotes: readonly ExportedFootnote[]): PassageId | null {
  if (node.type === 'footnoteReference') return footnotes[Number(node.identifier) - 1]?.quoted ?? null;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = quotedIn(child, footnotes);
    if (found !== null) return found;
  }
  return null;
}
