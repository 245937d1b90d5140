// @vitest-environment jsdom
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  KEY_DOWN_COMMAND,
} from 'lexical';
import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { $createFootnoteNode } from '../../../../renderer/editor/extensions/footnote/FootnoteNode.tsx';
import { $createQuotationNode } from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import { $selectNode } from '../../../../renderer/editor/select-node.ts';
import { buildEditor, change, outline } from './build-editor.ts';

function withSelected(what: 'footnote' | 'quotation') {
  const editor = buildEditor();
  change(editor, () => {
    const footnote = $createFootnoteNode('words');
    const quotation = $createQuotationNode(toPassageId('p-1'));
    $getRoot()
      .clear()
      .append(
        $createParagraphNode().append($createTextNode('one'), footnote, $createTextNode(' two')),
        quotation,
      );
    $selectNode((what === 'footnote' ? footnote : quotation).getKey());
  });
  return editor;
}

/** Presses a key, and writes its letter as the browser does then. */
function press(editor: ReturnType<typeof buildEditor>, key: string) {
  change(editor, () => {
    editor.dispatchCommand(KEY_DOWN_COMMAND, new KeyboardEvent('keydown', { key }));
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText(key);
  });
}

test('what is typed while a footnote is selected goes behind its marker', () => {
  const editor = withSelected('footnote');
  press(editor, 'x');
  expect(outline(editor)).toBe('paragraph(one, footnote, x two) quotation');
});

test('what is typed while a quotation is selected goes into a paragraph behind it', () => {
  const editor = withSelected('quotation');
  press(editor, 'x');
  expect(outline(editor)).toBe('paragraph(one, footnote,  two) quotation paragraph(x)');
});

test.each([
  ['z', { ctrlKey: true }],
  ['ArrowUp', { altKey: true }],
  ['Shift', { shiftKey: true }],
  ['F7', {}],
] as const)('%s leaves the selection to those who answer it', (key, held) => {
  const editor = withSelected('quotation');
  change(editor, () => {
    editor.dispatchCommand(KEY_DOWN_COMMAND, new KeyboardEvent('keydown', { key, ...held }));
  });
  expect(editor.read('latest', () => $isNodeSelection($getSelection()))).toBe(true);
});
