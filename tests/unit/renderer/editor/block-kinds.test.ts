// @vitest-environment jsdom
import { $getHtmlContent, $getLexicalContent, $insertDataTransferForRichText } from '@lexical/clipboard';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $selectAll,
  HISTORY_PUSH_TAG,
  REDO_COMMAND,
} from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { replaceState, serializeState } from '../../../../renderer/editor/note-editor-state.ts';
import { buildEditor, change, outline, saved, settled, undo } from './build-editor.ts';
import { $fillWithBlocks, noteOfBlocks, OUTLINE } from './note-of-blocks.ts';

test('every kind of block is stored as the library reads it, and opened as it was', () => {
  const editor = noteOfBlocks();
  const state = serializeState(editor);
  expect(parseNoteState(state)).toEqual(saved(editor));
  const reopened = buildEditor();
  replaceState(reopened, state);
  expect([outline(reopened), saved(reopened)]).toEqual([OUTLINE, saved(editor)]);
});

test('Undo takes them away again, and Redo brings them back as they were', async () => {
  const editor = buildEditor();
  change(editor, () => void $getRoot().clear().append($createParagraphNode()));
  editor.update($fillWithBlocks, { discrete: true, tag: HISTORY_PUSH_TAG });
  const before = saved(editor);
  await undo(editor);
  const undone = outline(editor);
  editor.dispatchCommand(REDO_COMMAND, undefined);
  await settled();
  expect([undone, saved(editor)]).toEqual(['paragraph', before]);
});

/** Copies a whole note, and pastes it into another as one kind of data. */
function copied(kind: 'application/x-lexical-editor' | 'text/html') {
  const from = onPage();
  change(from, () => {
    $fillWithBlocks();
    $selectAll();
  });
  const words = from.read('latest', () =>
    kind === 'text/html' ? $getHtmlContent(from, $getSelection()) : $getLexicalContent(from, $getSelection()),
  );
  return pasted({ [kind]: words ?? '' });
}

function onPage() {
  const editor = buildEditor();
  const root = document.body.appendChild(document.createElement('div'));
  root.contentEditable = 'true';
  editor.setRootElement(root);
  onTestFinished(() => root.remove());
  return editor;
}

function pasted(contents: Readonly<Record<string, string>>) {
  const editor = onPage();
  change(editor, () => {
    $getRoot().clear().append($createParagraphNode());
    const selection = $getRoot().selectStart();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pasting reads nothing else of it
    const data = {
      getData: (type: string) => contents[type] ?? '',
      types: Object.keys(contents),
    } as unknown as DataTransfer;
    $insertDataTransferForRichText(data, selection, editor);
  });
  return editor;
}

test('what is copied from note to note is the same there', () => {
  expect(outline(copied('application/x-lexical-editor'))).toBe(OUTLINE);
});

test('what goes through a program that knows HTML alone is the same too, ticks and formats with it', () => {
  const editor = copied('text/html');
  const { root } = parseNoteState(serializeState(editor));
  expect(outline(editor)).toBe(OUTLINE);
  expect(JSON.stringify(root)).toMatch(/"checked":true.*"checked":false/s);
  expect(JSON.stringify(root)).toMatch(/"headerState":1.*"headerState":0/s);
});

test('a table of a web page comes in without joined cells and colours, and is a note', () => {
  const editor = pasted({
    'text/html':
      '<table><caption>Counted</caption><thead><tr><th>winter</th><th style="background:red">bread</th></tr></thead>' +
      '<tbody><tr><th>1986</th><td rowspan="2"><b>fifty</b></td></tr><tr><td>1988</td></tr></tbody></table>',
  });
  const state = serializeState(editor);
  expect(outline(editor)).toContain(
    'table(tablerow(th(paragraph(winter)), th(paragraph(bread))), ' +
      'tablerow(td(paragraph(1986)), td(paragraph(fifty))), ' +
      'tablerow(td(paragraph(1988)), td(paragraph)))',
  );
  expect(state).not.toMatch(/red|"rowSpan":2/);
  expect([...state.matchAll(/"headerState":(\d)/g)].map(([, value]) => value).join('')).toBe('110000');
  expect(parseNoteState(state)).toEqual(saved(editor));
});
