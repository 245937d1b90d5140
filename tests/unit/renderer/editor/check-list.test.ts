// @vitest-environment jsdom
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from '@lexical/list';
import { $createTextNode, $getRoot, $selectAll } from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import { TOGGLE_CHECK } from '../../../../renderer/editor/extensions/check-list/check-list-extension.ts';
import { buildEditor, change, undo } from './build-editor.ts';

function withEntries(listType: 'bullet' | 'check', ...ticks: readonly boolean[]) {
  const editor = buildEditor();
  change(editor, () => {
    const list = $createListNode(listType);
    for (const ticked of ticks) list.append($createListItemNode(ticked).append($createTextNode('words')));
    $getRoot().clear().append(list);
    list.getLastChildOrThrow().selectEnd();
  });
  return editor;
}

const ticksOf = (editor: ReturnType<typeof buildEditor>) =>
  editor.read('latest', () => {
    const list = $getRoot().getFirstChild();
    if (!$isListNode(list)) return null;
    return list.getChildren().map((entry) => $isListItemNode(entry) && entry.getChecked());
  });

function toggle(editor: ReturnType<typeof buildEditor>) {
  change(editor, () => void editor.dispatchCommand(TOGGLE_CHECK, undefined));
}

test('the entry with the caret is ticked and unticked, and Undo takes back either', async () => {
  const editor = withEntries('check', false, false);
  toggle(editor);
  const ticked = ticksOf(editor);
  await undo(editor);
  const undone = ticksOf(editor);
  toggle(editor);
  toggle(editor);
  expect([ticked, undone, ticksOf(editor)]).toEqual([
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test('of several entries all are ticked, unless all are', () => {
  const editor = withEntries('check', true, false);
  change(editor, () => void $selectAll());
  toggle(editor);
  const all = ticksOf(editor);
  toggle(editor);
  expect([all, ticksOf(editor)]).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('the entries of other lists have nothing to tick', () => {
  const editor = withEntries('bullet', false);
  toggle(editor);
  expect(JSON.stringify(editor.getEditorState())).not.toContain('"checked":true');
});

test('to a screen reader the entries are boxes in a group', () => {
  const editor = withEntries('check', true, false);
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => root.remove());
  editor.setRootElement(root);
  const boxes = [...root.querySelectorAll('[role="group"] > [role="checkbox"]')];
  expect(boxes.map((box) => box.getAttribute('aria-checked'))).toEqual(['true', 'false']);
});
