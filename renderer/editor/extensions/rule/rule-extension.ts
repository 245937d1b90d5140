import {
  $createHorizontalRuleNode,
  HorizontalRuleExtension,
  HorizontalRuleNode,
  NodeSelectionDataSelectedExtension,
} from '@lexical/extension';
import {
  COMMAND_PRIORITY_EDITOR,
  configExtension,
  createCommand,
  defineExtension,
  type ElementNode,
  type LexicalCommand,
} from 'lexical';
import { $selectBehind } from '../../select-node.ts';
import { $insertBlock, $putBlock } from '../blocks/put-block.ts';
import './rule.css';

/** Puts a line across the note, behind the block with the caret. */
export const INSERT_RULE: LexicalCommand<void> = /* @__PURE__ */ createCommand('INSERT_RULE');

/** Lines that part what stands above them from what stands below. */
export const NoteRuleExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/rule',
  dependencies: [
    HorizontalRuleExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, { nodes: [HorizontalRuleNode] }),
  ],
  register: (editor) =>
    editor.registerCommand(
      INSERT_RULE,
      () => {
        const rule = $createHorizontalRuleNode();
        if ($insertBlock(rule)) $selectBehind(rule);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});

/** Puts a line in the place of the block. */
export function $replaceByRule(block: ElementNode): void {
  const rule = $createHorizontalRuleNode();
  $putBlock(rule, block.clear());
  $selectBehind(rule);
}
