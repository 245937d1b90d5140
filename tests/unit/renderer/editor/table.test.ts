// @vitest-environment jsdom
import { $isTableCellNode } from '@lexical/table';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
} from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { INSERT_RULE } from '../../../../renderer/editor/extensions/rule/rule-extension.ts';
import { $createQuotationNode } from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import type { TableAct } from '../../../../renderer/editor/extensions/table/table-acts.ts';
import { CHANGE_TABLE, INSERT_TABLE } from '../../../../renderer/editor/extensions/table/table-extension.ts';
import { $selectNode } from '../../../../renderer/editor/select-node.ts';
import { buildEditor, change, outline, saved, undo } from './build-editor.ts';
import { $cellsIn } from './note-of-blocks.ts';

/** A note that begins with a table of letters, two by two, with a heading row; the caret is in its first cell. */
function withTable() {
  const editor = buildEditor();
  const root = document.body.appendChild(document.createElement('div'));
  root.contentEditable = 'true';
  editor.setRootElement(root);
  onTestFinished(() => root.remove());
  change(editor, () => {
    $getRoot().clear().append($createParagraphNode());
    $getRoot().selectStart();
    editor.dispatchCommand(INSERT_TABLE, undefined);
  });
  act(editor, 'delete-row', 4);
  act(editor, 'delete-column', 1);
  change(editor, () => {
    for (const [index, cell] of $cellsIn($getRoot()).entries()) {
      const paragraph = $isElementNode(cell) ? cell.getFirstChild() : null;
      if ($isElementNode(paragraph)) paragraph.append($createTextNode('abcd'[index] ?? ''));
    }
    $getRoot().getLastChildOrThrow().remove();
    $selectCell(0);
  });
  return editor;
}

function $selectCell(index: number): void {
  const cell = $cellsIn($getRoot())[index];
  if ($isElementNode(cell)) cell.selectEnd();
}

function act(editor: ReturnType<typeof buildEditor>, name: TableAct, cell: number) {
  change(editor, () => $selectCell(cell));
  change(editor, () => void editor.dispatchCommand(CHANGE_TABLE, name));
}

/** The table row by row, with its heading row in capitals: `AB/cd`. */
function rows(editor: ReturnType<typeof buildEditor>): string {
  return editor.read('latest', () =>
    $getRoot()
      .getChildren()
      .filter((node) => node.getType() === 'table')
      .flatMap((table) => ($isElementNode(table) ? table.getChildren() : []))
      .map((row) =>
        $cellsIn(row)
          .map((cell) => wordsOf(cell))
          .join(''),
      )
      .join('/'),
  );
}

function wordsOf(cell: ReturnType<typeof $cellsIn>[number]): string {
  const words = cell.getTextContent() === '' ? '_' : cell.getTextContent();
  const isHeading = $isTableCellNode(cell) && cell.getHeaderStyles() !== 0;
  return isHeading ? words.toUpperCase().replace('_', '^') : words;
}

test('a new table takes the place of the empty paragraph, and has the caret in its first cell', () => {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot().clear().append($createParagraphNode());
    $getRoot().selectStart();
  });
  change(editor, () => void editor.dispatchCommand(INSERT_TABLE, undefined));
  change(editor, () => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText('x');
  });
  expect([rows(editor), outline(editor).endsWith(') paragraph')]).toEqual(['X^^/___/___', true]);
});

test('behind words, and behind a selected quotation, it stands below', () => {
  const editor = buildEditor();
  change(editor, () => {
    const quotation = $createQuotationNode(toPassageId('p-1'));
    $getRoot().clear().append(quotation);
    $selectNode(quotation.getKey());
  });
  change(editor, () => void editor.dispatchCommand(INSERT_TABLE, undefined));
  expect(outline(editor)).toMatch(/^quotation table\(.*\) paragraph$/);
});

test.each([
  ['row-above', 0, '^^/ab/cd'],
  ['row-below', 0, 'AB/__/cd'],
  ['row-below', 3, 'AB/cd/__'],
  ['column-before', 2, '^AB/_cd'],
  ['column-after', 3, 'AB^/cd_'],
  ['heading-row', 2, 'ab/cd'],
  ['delete-row', 0, 'CD'],
  ['delete-row', 2, 'AB'],
  ['delete-column', 1, 'A/c'],
  ['delete-table', 1, ''],
] as const)('%s from cell %i makes the table %j, and Undo makes it what it was', async (name, cell, made) => {
  const editor = withTable();
  const before = rows(editor);
  act(editor, name, cell);
  const after = rows(editor);
  await undo(editor);
  expect([before, after, rows(editor)]).toEqual(['AB/cd', made, 'AB/cd']);
});

test('the heading row comes back when it is asked for again', () => {
  const editor = withTable();
  act(editor, 'heading-row', 0);
  act(editor, 'heading-row', 0);
  expect(rows(editor)).toBe('AB/cd');
});

test('the last row and the last column take the table with them, and the note can be written on', () => {
  const editor = withTable();
  act(editor, 'delete-row', 0);
  act(editor, 'delete-row', 0);
  change(editor, () => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText('x');
  });
  expect([rows(editor), outline(editor)]).toEqual(['', 'paragraph(x)']);
});

function press(
  editor: ReturnType<typeof buildEditor>,
  command: LexicalCommand<KeyboardEvent>,
  cell: number,
  shiftKey = false,
) {
  change(editor, () => $selectCell(cell));
  const event = new KeyboardEvent('keydown', { shiftKey, cancelable: true });
  change(editor, () => void editor.dispatchCommand(command, event));
  change(editor, () => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText('x');
  });
}

test('Tab leads from cell to cell and back, and behind the last one makes a row', () => {
  const editor = withTable();
  press(editor, KEY_TAB_COMMAND, 0);
  const next = rows(editor);
  press(editor, KEY_TAB_COMMAND, 2, true);
  const back = rows(editor);
  press(editor, KEY_TAB_COMMAND, 3);
  expect([next, back, rows(editor)]).toEqual(['ABX/cd', 'ABXX/cd', 'ABXX/cd/x_']);
});

test('where nothing stands beside the table, the arrows lead out into a new paragraph', () => {
  const editor = withTable();
  press(editor, KEY_ARROW_DOWN_COMMAND, 2);
  const below = outline(editor);
  press(editor, KEY_ARROW_UP_COMMAND, 1);
  expect([below.endsWith(') paragraph(x)'), outline(editor).startsWith('paragraph(x) table(')]).toEqual([
    true,
    true,
  ]);
});

test('a quotation that is put into a cell goes behind the table, and no rule or table goes in', () => {
  const editor = withTable();
  change(editor, () => {
    const cell = $cellsIn($getRoot())[3];
    if ($isElementNode(cell)) cell.append($createQuotationNode(toPassageId('p-1')));
  });
  change(editor, () => {
    $selectCell(0);
    editor.dispatchCommand(INSERT_TABLE, undefined);
    editor.dispatchCommand(INSERT_RULE, undefined);
  });
  expect([rows(editor), outline(editor)]).toEqual([
    'AB/cd',
    expect.stringMatching(/^table\(.*\) quotation$/),
  ]);
});

test('the stored form of a table that was changed is that of one that never was', () => {
  const editor = withTable();
  act(editor, 'column-after', 1);
  act(editor, 'delete-column', 1);
  const once = saved(editor);
  expect(JSON.stringify(once)).not.toMatch(/colWidths|"width"|"headerState":[23]/);
});
