import { $createLinkNode, $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import {
  changeLink,
  EDIT_LINK,
  insertLink,
  NoteLinkExtension,
  removeLink,
} from '../../../../renderer/editor/extensions/link/link-extension.ts';
import { buildEditor, change, outline, settled } from './build-editor.ts';

function withText(text: string, from: number, to: number) {
  const editor = buildEditor();
  change(editor, () => {
    const node = $createTextNode(text);
    $getRoot().clear().append($createParagraphNode().append(node));
    node.select(from, to);
  });
  return editor;
}

const edited = (editor: ReturnType<typeof buildEditor>) =>
  getExtensionDependencyFromEditor(editor, NoteLinkExtension).output.edited.peek();
const addresses = (editor: ReturnType<typeof buildEditor>) =>
  editor.read('latest', () =>
    $getRoot()
      .getAllTextNodes()
      .map((text) => text.getParent())
      .filter($isLinkNode)
      .map((link) => link.getURL()),
  );

test('the command asks for words only where none are selected', () => {
  const selected = withText('See the archive', 8, 15);
  selected.dispatchCommand(EDIT_LINK, undefined);
  const caret = withText('See the archive', 3, 3);
  caret.dispatchCommand(EDIT_LINK, undefined);
  expect([edited(selected), edited(caret)]).toEqual([
    { kind: 'new', needsWords: false },
    { kind: 'new', needsWords: true },
  ]);
});

test('in a link the command opens it, and its address can be changed or the link removed', async () => {
  const editor = withText('See the archive', 8, 15);
  change(editor, () => {
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, 'https://archive.example');
  });
  editor.dispatchCommand(EDIT_LINK, undefined);
  const link = edited(editor);
  const key = link?.kind === 'existing' ? link.key : '';
  changeLink(editor, key, 'https://other.example');
  await settled();
  const changed = addresses(editor);
  removeLink(editor, key);
  await settled();
  expect([link, changed, outline(editor)]).toEqual([
    { kind: 'existing', key, address: 'https://archive.example' },
    ['https://other.example'],
    'paragraph(See the archive)',
  ]);
});

test('a link with words of its own is put at the caret', async () => {
  const editor = withText('See .', 4, 4);
  insertLink(editor, 'https://archive.example', 'the archive');
  await settled();
  expect([outline(editor), addresses(editor)]).toEqual([
    'paragraph(See , link(the archive), .)',
    ['https://archive.example'],
  ]);
});

test('a link that could run something loses its address and keeps its words', () => {
  const editor = buildEditor();
  change(editor, () => {
    const link = $createLinkNode('javascript:alert(1)').append($createTextNode('innocent words'));
    $getRoot().clear().append($createParagraphNode().append(link));
  });
  expect(outline(editor)).toBe('paragraph(innocent words)');
});
