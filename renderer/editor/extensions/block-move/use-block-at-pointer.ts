import { $getNearestNodeFromDOMNode, type LexicalEditor, type NodeKey } from 'lexical';
import { useEffect, useState } from 'react';

export interface BlockAtPointer {
  readonly key: NodeKey;
  /** Of its first line, in pixels below the top of the frame. */
  readonly top: number;
  readonly isRightToLeft: boolean;
}

/** The block beside or under the pointer; null while somebody types. */
export function useBlockAtPointer(editor: LexicalEditor, frame: HTMLElement): BlockAtPointer | null {
  const [block, setBlock] = useState<BlockAtPointer | null>(null);
  useEffect(() => {
    const sheet = frame.parentElement ?? frame;
    const move = ({ clientX, clientY, buttons, pointerType }: PointerEvent) => {
      // Words are being selected, or there is no pointer that could stay here.
      if (buttons !== 0 || pointerType === 'touch') return;
      const element = blockElementAt(editor, clientX, clientY);
      if (element === undefined) return;
      setBlock((former) => {
        const next = element && blockOf(editor, frame, element);
        return former?.key === next?.key && former?.top === next?.top ? former : next;
      });
    };
    const hide = () => setBlock(null);
    sheet.addEventListener('pointermove', move);
    sheet.addEventListener('pointerleave', hide);
    const stopListening = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) hide();
    });
    return () => {
      sheet.removeEventListener('pointermove', move);
      sheet.removeEventListener('pointerleave', hide);
      stopListening();
    };
  }, [editor, frame]);
  return block;
}

/** Undefined between two blocks, where the one that was found last stays; null outside the text's height. */
function blockElementAt(editor: LexicalEditor, x: number, y: number): HTMLElement | null | undefined {
  const root = editor.getRootElement();
  if (!root) return null;
  const box = root.getBoundingClientRect();
  if (y < box.top || y > box.bottom) return null;
  const inside = Math.min(Math.max(x, box.left + 4), box.right - 4);
  const found = document
    .elementsFromPoint(inside, y)
    .find((element) => element !== root && root.contains(element));
  if (found === undefined) return undefined;
  let block: Element | null = found;
  while (block !== null && block.parentElement !== root) block = block.parentElement;
  return block instanceof HTMLElement ? block : undefined;
}

function blockOf(editor: LexicalEditor, frame: HTMLElement, element: HTMLElement): BlockAtPointer | null {
  const key = editor.read('latest', () => $getNearestNodeFromDOMNode(element)?.getKey());
  if (key === undefined) return null;
  const style = getComputedStyle(element);
  return {
    key,
    top: element.getBoundingClientRect().top - frame.getBoundingClientRect().top,
    isRightToLeft: style.direction === 'rtl',
  };
}
