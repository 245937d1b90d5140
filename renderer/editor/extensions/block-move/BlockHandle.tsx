import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { LexicalEditor, NodeKey } from 'lexical';
import { GripVertical } from 'lucide-react';
import { startBlockDrag } from './block-drag.ts';
import { BlockMoveExtension } from './block-move-extension.ts';
import type { DropPlace } from './drop-place.ts';
import { useBlockAtPointer } from './use-block-at-pointer.ts';
import './block-handle.css';

/**
 * A handle beside the block under the pointer, to drag it by, and a line where it would fall. `frame` lies around the
 * text, and its parent around the margins. By keyboard there are commands for it.
 */
export function BlockHandle({ frame }: { frame: HTMLElement }) {
  const [editor] = useLexicalComposerContext();
  const block = useBlockAtPointer(editor, frame);
  const place = useExtensionSignalValue(BlockMoveExtension, 'place');
  return (
    <>
      {block && (
        <div
          className="block-handle"
          data-side={block.isRightToLeft ? 'right' : 'left'}
          style={{ insetBlockStart: block.top }}
          aria-hidden
          draggable
          title="Drag to move"
          onDragStart={({ nativeEvent }) => startDrag(editor, nativeEvent, block.key)}
        >
          <GripVertical size={15} />
        </div>
      )}
      {place && (
        <div
          className="block-drop-line"
          aria-hidden
          style={{ insetBlockStart: lineAt(editor, frame, place) }}
        />
      )}
    </>
  );
}

function startDrag(editor: LexicalEditor, event: DragEvent, key: NodeKey): void {
  startBlockDrag(
    editor,
    event,
    key,
    getExtensionDependencyFromEditor(editor, BlockMoveExtension).output.place,
  );
}

/** In pixels below the top of the frame: in the middle of the gap between two blocks. */
function lineAt(editor: LexicalEditor, frame: HTMLElement, { key, side }: DropPlace): number {
  const element = editor.getElementByKey(key);
  if (!element) return 0;
  const box = element.getBoundingClientRect();
  const beside = side === 'before' ? element.previousElementSibling : element.nextElementSibling;
  const other = beside?.getBoundingClientRect();
  const edge = side === 'before' ? box.top : box.bottom;
  const far = other === undefined ? edge : side === 'before' ? other.bottom : other.top;
  return (edge + far) / 2 - frame.getBoundingClientRect().top;
}
