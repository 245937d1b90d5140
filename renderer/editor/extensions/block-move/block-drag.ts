import { type Signal } from '@lexical/extension';
import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical';
import { $selectNode } from '../../select-node.ts';
import { type DropPlace, dropPlaceAt } from './drop-place.ts';
import { $moveBeside } from './move-blocks.ts';

/** The key means nothing outside the editor it comes from, so that it travels under the editor's own name. */
const dragType = (editor: LexicalEditor) => `application/x-ibid-block-${editor.getKey()}`;

/** Drags a block of the note. `place` is told where it would fall, until it falls or is let go. */
export function startBlockDrag(
  editor: LexicalEditor,
  event: DragEvent,
  key: NodeKey,
  place: Signal<DropPlace | null>,
): void {
  const element = editor.getElementByKey(key);
  if (!event.dataTransfer || !element) return;
  event.dataTransfer.setData(dragType(editor), key);
  event.dataTransfer.effectAllowed = 'move';
  const box = element.getBoundingClientRect();
  event.dataTransfer.setDragImage(element, event.clientX - box.left, event.clientY - box.top);

  const listening = new AbortController();
  const on = (name: 'dragover' | 'drop' | 'dragend', listener: (event: DragEvent) => void) =>
    // While capturing, for the margins are no part of the text, whose own listeners would put words at the caret.
    document.addEventListener(name, listener, { capture: true, signal: listening.signal });
  on('dragover', (over) => {
    place.value = isBeside(editor, over) ? dropPlaceAt(editor, key, over.clientY) : null;
    if (place.value === null || !over.dataTransfer) return;
    over.preventDefault();
    over.stopPropagation();
    over.dataTransfer.dropEffect = 'move';
  });
  on('drop', (drop) => {
    const found = place.peek();
    if (found === null) return;
    drop.preventDefault();
    drop.stopPropagation();
    editor.update(() => $drop(key, found));
  });
  on('dragend', () => {
    listening.abort();
    place.value = null;
  });
}

/** In pixels: the margins in which the handles stand belong to the text. */
const MARGIN = 48;

function isBeside(editor: LexicalEditor, { clientX }: DragEvent): boolean {
  const box = editor.getRootElement()?.getBoundingClientRect();
  return box !== undefined && clientX > box.left - MARGIN && clientX < box.right + MARGIN;
}

function $drop(key: NodeKey, { key: otherKey, side }: DropPlace): void {
  const [block, other] = [$getNodeByKey(key), $getNodeByKey(otherKey)];
  if (!block || !other || block.is(other)) return;
  $moveBeside(block, other, side);
  if ($isElementNode(block)) block.selectStart();
  else $selectNode(key);
}
