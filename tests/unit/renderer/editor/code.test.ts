// @vitest-environment jsdom
import { $createCodeNode, $isCodeNode } from '@lexical/code-core';
import { $createLinkNode } from '@lexical/link';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $selectAll,
  FORMAT_TEXT_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
} from 'lexical';
import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { TOGGLE_BLOCK } from '../../../../renderer/editor/extensions/blocks/blocks-extension.ts';
import { INSERT_FOOTNOTE } from '../../../../renderer/editor/extensions/footnote/footnote-extension.ts';
import { $createQuotationNode } from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import { buildEditor, change, outline } from './build-editor.ts';

/** A note of one block of code; the caret is at its end. */
function withCode(...lines: readonly string[]) {
  const editor = buildEditor();
  change(editor, () => {
    const code = $createCodeNode();
    for (const [index, line] of lines.entries()) {
      if (index > 0) code.append($createLineBreakNode());
      if (line !== '') code.append($createTextNode(line));
    }
    $getRoot().clear().append(code);
    code.selectEnd();
  });
  return editor;
}

function press(
  editor: ReturnType<typeof buildEditor>,
  command: LexicalCommand<KeyboardEvent> | LexicalCommand<KeyboardEvent | null>,
  keys: KeyboardEventInit = {},
) {
  const event = new KeyboardEvent('keydown', { ...keys, cancelable: true });
  change(editor, () => void editor.dispatchCommand(command, event));
  return event.defaultPrevented;
}

const textOf = (editor: ReturnType<typeof buildEditor>) =>
  editor.read('latest', () => $getRoot().getFirstChildOrThrow().getTextContent());

test('Tab is a character of code, and stays in it', () => {
  const editor = withCode('a');
  expect([press(editor, KEY_TAB_COMMAND), textOf(editor)]).toEqual([true, 'a\t']);
});

test('Tab moves all selected lines in, Shift and Tab out by a tab or two spaces', () => {
  const editor = withCode('a', '', '    b');
  change(editor, () => void $selectAll());
  press(editor, KEY_TAB_COMMAND);
  const inside = textOf(editor);
  press(editor, KEY_TAB_COMMAND, { shiftKey: true });
  press(editor, KEY_TAB_COMMAND, { shiftKey: true });
  expect([inside, textOf(editor)]).toEqual(['\ta\n\t\n\t    b', 'a\n\n  b']);
});

test('Shift and Tab moves the line with the caret out, and leaves the caret before the same letter', () => {
  const editor = withCode('  ab');
  change(editor, () => void $getRoot().getAllTextNodes()[0]?.select(3, 3));
  press(editor, KEY_TAB_COMMAND, { shiftKey: true });
  const offset = editor.read('latest', () => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? selection.anchor.offset : null;
  });
  expect([textOf(editor), offset]).toEqual(['ab', 1]);
});

test('Enter behind two empty lines leads out, and takes them along', () => {
  const editor = withCode('a', '', '');
  press(editor, KEY_ENTER_COMMAND);
  expect(outline(editor)).toBe('code(a) paragraph');
});

test('where nothing stands beside it, the arrows lead out into a new paragraph', () => {
  const editor = withCode('a', 'b');
  press(editor, KEY_ARROW_UP_COMMAND);
  const inTheLastLine = outline(editor);
  press(editor, KEY_ARROW_DOWN_COMMAND);
  const below = outline(editor);
  change(editor, () => void $getRoot().getAllTextNodes()[0]?.select(0, 0));
  press(editor, KEY_ARROW_UP_COMMAND);
  expect([inTheLastLine, below, outline(editor)]).toEqual([
    'code(a, linebreak, b)',
    'code(a, linebreak, b) paragraph',
    'paragraph code(a, linebreak, b) paragraph',
  ]);
});

test('several paragraphs become the lines of one block', () => {
  const editor = buildEditor();
  change(editor, () => {
    const paragraph = (words: string) => $createParagraphNode().append($createTextNode(words));
    $getRoot().clear().append(paragraph('a'), paragraph('b'), paragraph('c'));
    $selectAll();
  });
  change(editor, () => void editor.dispatchCommand(TOGGLE_BLOCK, 'code'));
  expect(outline(editor)).toBe('code(a, linebreak, b, linebreak, c)');
});

test('code is plain: no format, no link', () => {
  const editor = withCode('a');
  change(editor, () => {
    const code = $getRoot().getFirstChildOrThrow();
    if ($isCodeNode(code)) code.append($createLinkNode('https://example.org').append($createTextNode('b')));
    $selectAll();
  });
  change(editor, () => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'));
  expect([outline(editor), JSON.stringify(editor.getEditorState())]).toEqual([
    'code(ab)',
    expect.not.stringContaining('"format":1'),
  ]);
});

test('a footnote or a quotation that is put into code goes behind it', () => {
  const editor = withCode('a');
  change(editor, () => void editor.dispatchCommand(INSERT_FOOTNOTE, 'words'));
  const withFootnote = outline(editor);
  change(editor, () => {
    const code = $getRoot().getFirstChildOrThrow();
    if ($isCodeNode(code)) code.append($createQuotationNode(toPassageId('p-1')));
  });
  expect([withFootnote, outline(editor)]).toEqual([
    'code(a) paragraph(footnote)',
    'code(a) quotation paragraph(footnote)',
  ]);
});
