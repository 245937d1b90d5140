import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { expect, test } from 'vitest';
import { $startBlock } from '../../../../renderer/editor/extensions/markdown-shortcuts/markdown-shortcuts-extension.ts';
import { buildEditor, change, outline, undo } from './build-editor.ts';

/** Presses Space behind the first letters of a paragraph. */
function typeSpaceAfter(mark: string, rest = '') {
  const editor = buildEditor();
  change(editor, () => {
    const text = $createTextNode(mark + rest);
    $getRoot().clear().append($createParagraphNode().append(text));
    text.select(mark.length, mark.length);
  });
  change(editor, () => void $startBlock());
  return editor;
}

test.each([
  ['#', 'h1'],
  ['##', 'h2'],
  ['###', 'h3'],
  ['>', 'quote'],
  ['-', 'ul(listitem)'],
  ['*', 'ul(listitem)'],
  ['1.', 'ol(listitem)'],
  ['7)', 'ol(listitem)'],
])('%s and a space begin what they mean in Markdown', (mark, block) => {
  expect(outline(typeSpaceAfter(mark))).toBe(block);
});

test.each(['####', '1', 'a.', '-1', '12345.', '#a', '—'])('%s and a space are words', (mark) => {
  expect(outline(typeSpaceAfter(mark))).toBe(`paragraph(${mark})`);
});

test('words that stand behind the mark come along, with the caret before them', () => {
  const editor = typeSpaceAfter('##', 'The numbers');
  const offset = editor.read('latest', () => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? selection.anchor.offset : null;
  });
  expect([outline(editor), offset]).toEqual(['h2(The numbers)', 0]);
});

test('a numbered list begins with the number that was typed', () => {
  const editor = typeSpaceAfter('4.', 'fourth');
  expect(JSON.stringify(editor.getEditorState())).toContain('"start":4');
});

test('Undo gives the mark back', async () => {
  const editor = typeSpaceAfter('#', 'words');
  await undo(editor);
  expect(outline(editor)).toBe('paragraph(#words)');
});

test('a mark means nothing inside a list or a heading', () => {
  const editor = typeSpaceAfter('-', 'item');
  change(editor, () => {
    const [text] = $getRoot().getAllTextNodes();
    text?.setTextContent('#item').select(1, 1);
  });
  const answered: boolean[] = [];
  change(editor, () => void answered.push($startBlock()));
  expect([answered, outline(editor)]).toEqual([[false], 'ul(listitem(#item))']);
});
