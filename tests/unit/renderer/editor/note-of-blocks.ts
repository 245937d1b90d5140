import { $createCodeNode } from '@lexical/code-core';
import { $createHorizontalRuleNode } from '@lexical/extension';
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createTableNodeWithDimensions, $isTableCellNode } from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTabNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  type LexicalNode,
} from 'lexical';
import { $createFootnoteNode } from '../../../../renderer/editor/extensions/footnote/FootnoteNode.tsx';
import { buildEditor, change } from './build-editor.ts';

/** Fills the note with one of each: a check list, code, a table, a rule, and words of every further format. */
export function $fillWithBlocks(): void {
  const entry = (words: string, checked: boolean) =>
    $createListItemNode(checked).append($createTextNode(words));
  const table = $createTableNodeWithDimensions(2, 2, { rows: true, columns: false });
  for (const [index, cell] of $cellsIn(table).entries()) {
    const paragraph = $isElementNode(cell) ? cell.getFirstChild() : null;
    if ($isElementNode(paragraph))
      paragraph.append($createTextNode(`cell ${index}`), $createFootnoteNode('words'));
  }
  $getRoot()
    .clear()
    .append(
      $createListNode('check').append(entry('blankets', true), entry('bread', false)),
      $createCodeNode('js').append(
        $createTextNode('let a;'),
        $createLineBreakNode(),
        $createTabNode(),
        $createTextNode('let b;'),
      ),
      table,
      $createHorizontalRuleNode(),
      $createParagraphNode().append(
        $createTextNode('struck').toggleFormat('strikethrough'),
        $createTextNode('high').toggleFormat('superscript'),
        $createTextNode('low').toggleFormat('subscript'),
        $createTextNode('bright').toggleFormat('highlight'),
      ),
    );
}

export const OUTLINE =
  'ul(listitem(blankets), listitem(bread)) code(let a;, linebreak, tab, let b;) ' +
  'table(tablerow(th(paragraph(cell 0, footnote)), th(paragraph(cell 1, footnote))), ' +
  'tablerow(td(paragraph(cell 2, footnote)), td(paragraph(cell 3, footnote)))) ' +
  'horizontalrule paragraph(struck, high, low, bright)';

export function noteOfBlocks(): ReturnType<typeof buildEditor> {
  const editor = buildEditor();
  change(editor, $fillWithBlocks);
  return editor;
}

export function $cellsIn(node: LexicalNode): readonly LexicalNode[] {
  if ($isTableCellNode(node)) return [node];
  return $isElementNode(node) ? node.getChildren().flatMap($cellsIn) : [];
}
