// @vitest-environment jsdom
import { $getHtmlContent, $getLexicalContent, $insertDataTransferForRichText } from '@lexical/clipboard';
import { $createTableNodeWithDimensions } from '@lexical/table';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $selectAll,
  HISTORY_PUSH_TAG,
  REDO_COMMAND,
} from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import { deriveNote } from '#shared/note-state/derive.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { $createMathsBlockNode } from '../../../../renderer/editor/extensions/maths/MathsNode.tsx';
import { $createPictureNode } from '../../../../renderer/editor/extensions/picture/PictureNode.tsx';
import { replaceState, serializeState } from '../../../../renderer/editor/note-editor-state.ts';
import { buildEditor, change, outline, saved, settled, undo } from './build-editor.ts';
import { $fillWithFurtherBlocks, FURTHER_OUTLINE, PICTURE } from './note-of-further-blocks.ts';
import { $cellsIn } from './note-of-blocks.ts';

function filled() {
  const editor = buildEditor();
  change(editor, $fillWithFurtherBlocks);
  return editor;
}

test('every kind is stored as the library reads it, and opened as it was', () => {
  const editor = filled();
  const state = serializeState(editor);
  expect(parseNoteState(state)).toEqual(saved(editor));
  const reopened = buildEditor();
  replaceState(reopened, state);
  expect([outline(reopened), saved(reopened)]).toEqual([FURTHER_OUTLINE, saved(editor)]);
});

test('the library finds their words, and knows the pictures', () => {
  const derived = deriveNote(serializeState(filled()));
  expect(derived.pictureIds).toEqual([PICTURE]);
  expect(derived.text(() => '')).toBe(
    'He said it twice.\nonce\nin May\nwithin\nend\nSo \\frac{50}{200} on ۱۲ مرداد ۱۳۶۷\nE = mc^2\nThe lower building\nend',
  );
});

test('Undo takes them away again, and Redo brings them back as they were', async () => {
  const editor = buildEditor();
  change(editor, () => void $getRoot().clear().append($createParagraphNode()));
  editor.update($fillWithFurtherBlocks, { discrete: true, tag: HISTORY_PUSH_TAG });
  const before = saved(editor);
  await undo(editor);
  const undone = outline(editor);
  editor.dispatchCommand(REDO_COMMAND, undefined);
  await settled();
  expect([undone, saved(editor)]).toEqual(['paragraph', before]);
});

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

test.each(['application/x-lexical-editor', 'text/html'] as const)(
  'what is copied as %s is the same in another note',
  (kind) => {
    const from = onPage();
    change(from, () => {
      $fillWithFurtherBlocks();
      $selectAll();
    });
    const words = from.read('latest', () =>
      kind === 'text/html'
        ? $getHtmlContent(from, $getSelection())
        : $getLexicalContent(from, $getSelection()),
    );
    const editor = pasted({ [kind]: words ?? '' });
    expect(outline(editor)).toBe(FURTHER_OUTLINE);
    expect(parseNoteState(serializeState(editor))).toEqual(saved(from));
  },
);

test('a picture and a formula of its own are lifted out of a table, and a callout never gets into one', () => {
  const editor = buildEditor();
  change(editor, () => {
    const table = $createTableNodeWithDimensions(1, 2, false);
    $getRoot().clear().append(table);
    const [first, second] = $cellsIn(table);
    if ($isElementNode(first)) first.clear().append($createPictureNode(PICTURE, ''));
    if ($isElementNode(second)) second.append($createMathsBlockNode('x'));
  });
  expect(outline(editor)).toBe('table(tablerow(td(paragraph), td(paragraph))) maths-block picture');
});

test.each([
  ['a width of nothing', '"width":50', '"width":-1'],
  ['a date that is none', '"edtf":"1988-08-03"', '"edtf":"1988-13-03"'],
  ['a kind that nobody knows', '"kind":"warning"', '"kind":"shout"'],
  ['a picture without an id', `"pictureId":"${PICTURE}"`, '"pictureId":"../a"'],
])('the library takes no note with %s', (_what, sound, wrong) => {
  const state = serializeState(filled());
  expect(state).toContain(sound);
  expect(() => deriveNote(state.replace(sound, wrong))).toThrow('The text of this note cannot be read');
});
