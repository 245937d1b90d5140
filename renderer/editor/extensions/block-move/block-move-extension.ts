import { signal } from '@lexical/extension';
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  createCommand,
  defineExtension,
  DRAGSTART_COMMAND,
  isDOMNode,
  KEY_DOWN_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { startBlockDrag } from './block-drag.ts';
import type { DropPlace } from './drop-place.ts';
import { $moveBlocks } from './move-blocks.ts';

/** Moves the selected blocks past their neighbour. */
export const MOVE_BLOCKS: LexicalCommand<'up' | 'down'> = /* @__PURE__ */ createCommand('MOVE_BLOCKS');

/**
 * Moves blocks by command, and drags those that are no text, such as quotations and pictures. For the others there is
 * a handle in the margin.
 */
export const BlockMoveExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/block-move',
  build: () => ({
    /** Where the block that is dragged now would fall. */
    place: signal<DropPlace | null>(null),
  }),
  register: (editor, _config, state) => {
    const { place } = state.getOutput();
    return mergeRegister(
      editor.registerCommand(
        MOVE_BLOCKS,
        (direction) => {
          $moveBlocks(direction === 'up');
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          // With Shift it is a command of the window.
          if (!event.altKey || event.shiftKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
            return false;
          if (!$isNodeSelection($getSelection()) || !$moveBlocks(event.key === 'ArrowUp')) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        DRAGSTART_COMMAND,
        (event) => {
          const node = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null;
          if (!$isDecoratorNode(node) || node.isInline()) return false;
          startBlockDrag(editor, event, node.getKey(), place);
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    );
  },
});
