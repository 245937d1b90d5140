import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $selectAll,
  KEY_TAB_COMMAND,
} from 'lexical';
import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import {
  $blockStyle,
  BLOCK_STYLES,
  type BlockStyle,
  TOGGLE_BLOCK,
} from '../../../../renderer/editor/extensions/blocks/blocks-extension.ts';
import { $createQuotationNode } from '../../../../renderer/editor/extensions/quotation/QuotationNode.tsx';
import { buildEditor, change, outline } from './build-editor.ts';

const OUTLINES: Readonly<Record<BlockStyle, string>> = {
  paragraph: 'paragraph(words)',
  h1: 'h1(words)',
  h2: 'h2(words)',
  h3: 'h3(words)',
  quote: 'quote(words)',
  bullet: 'ul(listitem(words))',
  number: 'ol(listitem(words))',
  check: 'ul(listitem(words))',
  code: 'code(words)',
};

function withParagraphs(...texts: readonly string[]) {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot().clear();
    for (const text of texts) $getRoot().append($createParagraphNode().append($createTextNode(text)));
    $getRoot().getFirstChildOrThrow().selectEnd();
  });
  return editor;
}

function toggle(editor: ReturnType<typeof buildEditor>, style: BlockStyle) {
  change(editor, () => {
    editor.dispatchCommand(TOGGLE_BLOCK, style);
  });
}

const styleOf = (editor: ReturnType<typeof buildEditor>) =>
  editor.read('latest', () => $blockStyle($getSelection()));

/** Presses Tab; answers whether the key was kept from the window. */
function tab(editor: ReturnType<typeof buildEditor>, shiftKey = false): boolean {
  let kept = false;
  const event = { shiftKey, preventDefault: () => (kept = true) };
  change(editor, () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handler reads nothing else of it
    editor.dispatchCommand(KEY_TAB_COMMAND, event as unknown as KeyboardEvent);
  });
  return kept;
}

test.each(BLOCK_STYLES.filter((style) => style !== 'paragraph'))(
  '%s is put on and taken off again',
  (style) => {
    const editor = withParagraphs('words');
    toggle(editor, style);
    const on = [outline(editor), styleOf(editor)];
    toggle(editor, style);
    expect([on, outline(editor), styleOf(editor)]).toEqual([
      [OUTLINES[style], style],
      OUTLINES.paragraph,
      'paragraph',
    ]);
  },
);

test('every style turns into every other', () => {
  for (const from of BLOCK_STYLES) {
    for (const to of BLOCK_STYLES.filter((style) => style !== from)) {
      const editor = withParagraphs('words');
      toggle(editor, from);
      toggle(editor, to);
      expect([from, to, outline(editor)]).toEqual([from, to, OUTLINES[to]]);
    }
  }
});

test('all blocks that are selected take the style', () => {
  const editor = withParagraphs('one', 'two');
  change(editor, () => void $selectAll());
  toggle(editor, 'bullet');
  expect(outline(editor)).toBe('ul(listitem(one), listitem(two))');
});

test('a quotation among them stays what it is', () => {
  const editor = withParagraphs('one', 'two');
  change(editor, () => {
    $getRoot().splice(0, 0, [$createQuotationNode(toPassageId('p-1'))]);
    $selectAll();
  });
  toggle(editor, 'h2');
  expect(outline(editor)).toBe('quotation h2(one) h2(two)');
});

test('Tab in a list moves the entry in and out, no deeper than there is something to stand under', () => {
  const editor = withParagraphs('one', 'two');
  change(editor, () => void $selectAll());
  toggle(editor, 'bullet');
  change(editor, () => void $getRoot().getLastDescendant()?.selectEnd());
  const keptIn = [tab(editor), tab(editor)];
  const inside = outline(editor);
  const keptOut = tab(editor, true);
  expect([keptIn, inside, keptOut, outline(editor)]).toEqual([
    [true, true],
    'ul(listitem(one), listitem(ul(listitem(two))))',
    true,
    'ul(listitem(one), listitem(two))',
  ]);
});

test('outside a list Tab leads out of the text and changes nothing', () => {
  const editor = withParagraphs('words');
  expect([tab(editor), tab(editor, true), outline(editor)]).toEqual([false, false, 'paragraph(words)']);
});
