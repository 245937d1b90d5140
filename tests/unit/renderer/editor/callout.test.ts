import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  DELETE_CHARACTER_COMMAND,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalNode,
} from 'lexical';
import { expect, test } from 'vitest';
import { TOGGLE_CALLOUT } from '../../../../renderer/editor/extensions/callout/callout-extension.ts';
import { $startCallout } from '../../../../renderer/editor/extensions/callout/callout-keys.ts';
import { $createCalloutNode } from '../../../../renderer/editor/extensions/callout/CalloutNode.ts';
import { buildEditor, change, outline, settled, undo } from './build-editor.ts';

const $words = (text: string) =>
  $createParagraphNode().append(...(text === '' ? [] : [$createTextNode(text)]));
const $callout = (...blocks: readonly LexicalNode[]) => $createCalloutNode('note').append(...blocks);

/** A note of these blocks, and the caret where `place` puts it. */
function noteOf($make: () => readonly LexicalNode[], $place: (blocks: readonly LexicalNode[]) => void) {
  const editor = buildEditor();
  change(editor, () => {
    const blocks = $make();
    $getRoot()
      .clear()
      .append(...blocks);
    $place(blocks);
  });
  return editor;
}

function $element(node: LexicalNode | null | undefined): ElementNode {
  if (!$isElementNode(node)) throw new Error('no element');
  return node;
}

async function press(editor: ReturnType<typeof buildEditor>, key: 'Enter' | 'Backspace' | 'Delete') {
  if (key === 'Enter') editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
  else editor.dispatchCommand(DELETE_CHARACTER_COMMAND, key === 'Backspace');
  await settled();
}

test('the selected blocks become a callout, of another kind, and blocks again', async () => {
  const editor = noteOf(
    () => [$words('one'), $words('two'), $words('three')],
    ([one, two]) => {
      const selection = $element(one).select(0, 0);
      selection.focus.set($element(two).getKey(), 1, 'element');
    },
  );
  const seen: string[] = [];
  for (const kind of ['note', 'warning', 'warning'] as const) {
    editor.dispatchCommand(TOGGLE_CALLOUT, kind);
    await settled();
    seen.push(outline(editor));
  }
  expect(seen).toEqual([
    'callout(paragraph(one), paragraph(two)) paragraph(three)',
    'callout(paragraph(one), paragraph(two)) paragraph(three)',
    'paragraph(one) paragraph(two) paragraph(three)',
  ]);
});

test('a callout at the end of a note has room to write behind it, and Undo takes it away in one step', async () => {
  const editor = noteOf(
    () => [$words('one')],
    ([one]) => void $element(one).selectEnd(),
  );
  await settled();
  editor.dispatchCommand(TOGGLE_CALLOUT, 'question');
  await settled();
  const made = outline(editor);
  await undo(editor);
  expect([made, outline(editor)]).toEqual(['callout(paragraph(one)) paragraph', 'paragraph(one)']);
});

test('Enter in an empty paragraph at its end leads out of it', async () => {
  const editor = noteOf(
    () => [$callout($words('one')), $words('below')],
    ([callout]) => void $element(callout).selectEnd(),
  );
  await press(editor, 'Enter');
  const within = outline(editor);
  await press(editor, 'Enter');
  expect([within, outline(editor)]).toEqual([
    'callout(paragraph(one), paragraph) paragraph(below)',
    'callout(paragraph(one)) paragraph paragraph(below)',
  ]);
});

test('Enter in a callout without words takes it away', async () => {
  const editor = noteOf(
    () => [$callout($words('')), $words('below')],
    ([callout]) => void $element(callout).selectEnd(),
  );
  await press(editor, 'Enter');
  expect(outline(editor)).toBe('paragraph paragraph(below)');
});

test.each([
  [
    'at its start takes it away',
    () => [$callout($words('one'), $words('two'))],
    0,
    'paragraph(one) paragraph(two)',
  ],
  [
    'in an empty paragraph behind it goes into it',
    () => [$callout($words('one')), $words(''), $words('below')],
    1,
    'callout(paragraph(one)) paragraph(below)',
  ],
  [
    'at the start of the paragraph behind it draws that in',
    () => [$callout($words('one')), $words('two'), $words('below')],
    1,
    'callout(paragraph(one), paragraph(two)) paragraph(below)',
  ],
])('Backspace %s', async (_what, $make, index, expected) => {
  const editor = noteOf($make, (blocks) => void $element(blocks[index]).selectStart());
  await press(editor, 'Backspace');
  expect(outline(editor)).toBe(expected);
});

test.each([
  [
    'at its end draws the next paragraph in',
    () => [$callout($words('one')), $words('two'), $words('below')],
    'callout(paragraph(one), paragraph(two)) paragraph(below)',
  ],
  [
    'before it takes it away',
    () => [$words('one'), $callout($words('two')), $words('')],
    'paragraph(one) paragraph(two) paragraph',
  ],
  [
    'in an empty paragraph before it goes into it',
    () => [$words(''), $callout($words('two')), $words('')],
    'callout(paragraph(two)) paragraph',
  ],
])('Delete %s', async (_what, $make, expected) => {
  const editor = noteOf($make, ([first]) => void $element(first).selectEnd());
  await press(editor, 'Delete');
  expect(outline(editor)).toBe(expected);
});

test('a callout within a callout, a list or a quote gives up its blocks', () => {
  const editor = noteOf(
    () => [
      $callout($words('one'), $callout($words('two'))),
      $createListNode('bullet').append($createListItemNode().append($createTextNode('three'))),
    ],
    () => undefined,
  );
  expect(outline(editor)).toBe('callout(paragraph(one), paragraph(two)) ul(listitem(three))');
});

test.each([
  ['[!warning]', 'callout(paragraph(words))'],
  ['[!TIP]', 'callout(paragraph(words))'],
  ['[!shout]', 'quote([!shout]words)'],
])('%s at the start of a quote is a callout, if it is one', (mark, expected) => {
  const editor = noteOf(
    () => [$createQuoteNode().append($createTextNode(`${mark}words`))],
    ([quote]) => {
      const text = $element(quote).getFirstChild();
      if (text?.getType() === 'text') $element(quote).select().anchor.set(text.getKey(), mark.length, 'text');
      const selection = $element(quote).selectStart();
      if (text) {
        selection.anchor.set(text.getKey(), mark.length, 'text');
        selection.focus.set(text.getKey(), mark.length, 'text');
      }
    },
  );
  change(editor, () => void $startCallout());
  expect(outline(editor)).toBe(expected);
});
