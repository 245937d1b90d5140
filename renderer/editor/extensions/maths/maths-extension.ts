import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { registerMarkdownShortcuts, type TextMatchTransformer } from '@lexical/markdown';
import {
  $createTextNode,
  $getEditor,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_EDITOR,
  configExtension,
  createCommand,
  defineExtension,
  type ElementNode,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { $collapseToEnd, $selectNode, $stepBehindSelected } from '../../select-node.ts';
import { $insertBlock, $putBlock } from '../blocks/put-block.ts';
import { openNode, OpenedNodeExtension, registerEnterOpens } from '../node-card/opened-node.ts';
import {
  $createMathsBlockNode,
  $createMathsNode,
  $isMathsNode,
  MathsBlockNode,
  MathsNode,
} from './MathsNode.tsx';

/** Makes a formula of the selected words, or puts an empty one at the caret and opens it. */
export const INSERT_MATHS: LexicalCommand<'line' | 'block'> = /* @__PURE__ */ createCommand('INSERT_MATHS');

/**
 * A formula between dollar signs, when a space is typed behind it. The signs stand against what they enclose, and none
 * follows a letter or a figure: two prices are no formula.
 */
const TYPED: TextMatchTransformer = {
  dependencies: [],
  regExp: /(?<![\p{L}\p{N}$\\])\$((?:[^\s$\\]|\\.)(?:(?:[^$\\]|\\.)*(?:[^\s$\\]|\\.))?)\$ $/u,
  replace: (text, match) => {
    const formula = $createMathsNode(match[1] ?? '');
    text.replace(formula);
    const space = $createTextNode(' ');
    formula.insertAfter(space);
    space.select();
  },
  trigger: ' ',
  type: 'text-match',
};

/** Formulas in TeX, in a line and as blocks. */
export const MathsExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/maths',
  nodes: () => [MathsNode, MathsBlockNode],
  dependencies: [
    OpenedNodeExtension,
    /* @__PURE__ */ configExtension(NodeSelectionDataSelectedExtension, {
      nodes: [MathsNode, MathsBlockNode],
    }),
  ],
  register: (editor) =>
    mergeRegister(
      registerMarkdownShortcuts(editor, [TYPED]),
      registerEnterOpens(editor, $isMathsNode),
      editor.registerCommand(
        INSERT_MATHS,
        (place) => {
          if (place === 'block') $insertMathsBlock();
          else $insertMaths();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    ),
});

function $insertMaths(): void {
  const selection = $getSelection();
  $stepBehindSelected();
  const words = $isRangeSelection(selection) ? selection.getTextContent().trim() : '';
  const isLine = words !== '' && !/[\n$]/.test(words);
  const formula = $createMathsNode(isLine ? words : '');
  if (!isLine && $isRangeSelection(selection)) $collapseToEnd(selection);
  $insertNodes([formula]);
  $open(formula);
}

function $insertMathsBlock(): void {
  const formula = $createMathsBlockNode('');
  if ($insertBlock(formula)) $open(formula);
}

/** Puts a formula of its own in the place of the block, and opens it. */
export function $replaceByMaths(block: ElementNode): void {
  const formula = $createMathsBlockNode('');
  $putBlock(formula, block.clear());
  $open(formula);
}

function $open(formula: MathsNode): void {
  const editor = $getEditor();
  $selectNode(formula.getKey());
  // Not before the note is known to hold it.
  $onUpdate(() => openNode(editor, formula.getKey()));
}
