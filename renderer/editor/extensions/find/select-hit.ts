import { $createRangeSelection, $getNodeByKey, $setSelection, type LexicalEditor } from 'lexical';
import type { Hit } from '#shared/find/wanted-words.ts';
import { $selectNode } from '../../select-node.ts';
import { blockAt, type NoteBlock } from './note-blocks.ts';

/** Leaves the words selected, to be written over at once. */
export function selectHit(editor: LexicalEditor, blocks: readonly NoteBlock[], hit: Hit): void {
  editor.update(
    () => {
      const block = blockAt(blocks, hit.start);
      if (block === null || $getNodeByKey(block.key) === null) return;
      if (block.kind !== 'text') {
        $selectNode(block.key);
        return;
      }
      const selection = $createRangeSelection();
      const start = block.pieces.findLast((piece) => piece.start <= hit.start - block.start);
      const end = block.pieces.find((piece) => piece.start + piece.length >= hit.end - block.start);
      if (!start || !end || $getNodeByKey(start.key) === null || $getNodeByKey(end.key) === null) return;
      selection.anchor.set(start.key, hit.start - block.start - start.start, 'text');
      selection.focus.set(end.key, hit.end - block.start - end.start, 'text');
      $setSelection(selection);
    },
    { discrete: true },
  );
}
