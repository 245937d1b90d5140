import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalEditorWithDispose } from 'lexical';
import { expect, test } from 'vitest';
import {
  INSERT_FOOTNOTE,
  writeFootnote,
} from '../../../../renderer/editor/extensions/footnote/footnote-extension.ts';
import { FootnoteStateExtension } from '../../../../renderer/editor/extensions/footnote/footnote-state.ts';
import { removeNode } from '../../../../renderer/editor/extensions/node-card/opened-node.ts';
import { replaceState } from '../../../../renderer/editor/note-editor-state.ts';
import { buildEditor, change, outline, saved, settled, undo } from './build-editor.ts';

function withText(text: string) {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode(text)));
  });
  return editor;
}

function insertAt(editor: LexicalEditorWithDispose, offset: number, words: string, end = offset) {
  change(editor, () => {
    const texts = $getRoot().getAllTextNodes();
    let before = 0;
    for (const text of texts) {
      const size = text.getTextContentSize();
      if (offset <= before + size) {
        text.select(offset - before, end - before);
        break;
      }
      before += size;
    }
    editor.dispatchCommand(INSERT_FOOTNOTE, words);
  });
}

const output = (editor: LexicalEditorWithDispose) =>
  getExtensionDependencyFromEditor(editor, FootnoteStateExtension).output;
const known = (editor: LexicalEditorWithDispose) =>
  output(editor)
    .footnotes.peek()
    .map(({ words }) => words);
const keyOf = (editor: LexicalEditorWithDispose, index: number) =>
  output(editor).footnotes.peek()[index]?.key ?? '';

test('footnotes are known in the order in which they stand, whenever they were made', () => {
  const editor = withText('one two three');
  insertAt(editor, 13, 'at the end');
  insertAt(editor, 3, 'at the start');
  insertAt(editor, 7, 'between');
  expect(known(editor)).toEqual(['at the start', 'between', 'at the end']);
});

test('a marker goes behind the words it is about and replaces none of them', () => {
  const editor = withText('one two');
  insertAt(editor, 0, 'words', 3);
  expect(outline(editor)).toBe('paragraph(one, footnote,  two)');
});

test('a footnote without words is opened to be written, and one with words is not', () => {
  const editor = withText('one two');
  insertAt(editor, 7, 'words');
  const untouched = output(editor).opened.peek();
  insertAt(editor, 3, '');
  expect([untouched, output(editor).opened.peek()]).toEqual([null, keyOf(editor, 0)]);
});

test('words written one letter after the other are one step of undo', async () => {
  const editor = withText('one');
  insertAt(editor, 3, 'first');
  for (const [index, words] of ['s', 'se', 'sec'].entries()) {
    writeFootnote(editor, keyOf(editor, 0), words, index > 0);
    await settled();
  }
  const written = known(editor);
  await undo(editor);
  const undone = known(editor);
  await undo(editor);
  expect([written, undone, known(editor)]).toEqual([['sec'], ['first'], []]);
});

test('a removed footnote comes back with Undo, and the others take its number meanwhile', async () => {
  const editor = withText('one two');
  insertAt(editor, 3, 'a');
  insertAt(editor, 7, 'b');
  removeNode(editor, keyOf(editor, 0));
  await settled();
  const without = known(editor);
  await undo(editor);
  expect([without, known(editor)]).toEqual([['b'], ['a', 'b']]);
});

test('it is saved as its words, empty ones too, and is the same when the note is opened again', () => {
  const editor = withText('one');
  insertAt(editor, 3, '');
  const before = saved(editor);
  const again = buildEditor();
  replaceState(again, JSON.stringify(before));
  expect([
    JSON.stringify(before).includes('{"type":"footnote","version":1,"words":""}'),
    saved(again),
  ]).toEqual([true, before]);
});

test('footnotes of another state that is put in place are known at once', () => {
  const editor = withText('one');
  insertAt(editor, 3, 'words');
  const withFootnote = JSON.stringify(saved(editor));
  const again = withText('two');
  replaceState(again, withFootnote);
  expect(known(again)).toEqual(['words']);
});
