import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { expect, test } from 'vitest';
import { $startBlock } from '../../../../renderer/editor/extensions/markdown-shortcuts/markdown-shortcuts-extension.ts';
import { buildEditor, change, outline, settled, undo } from './build-editor.ts';

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
  ['[]', 'ul(listitem)'],
  ['[x]', 'ul(listitem)'],
  ['```', 'code'],
  ['```js', 'code'],
  ['---', 'horizontalrule paragraph'],
  ['***', 'horizontalrule paragraph'],
])('%s and a space begin what they mean in Markdown', (mark, block) => {
  expect(outline(typeSpaceAfter(mark))).toBe(block);
});

test.each(['[y]', '--', '``', '####', '1', 'a.', '-1', '12345.', '#a', '—'])(
  '%s and a space are words',
  (mark) => {
    expect(outline(typeSpaceAfter(mark))).toBe(`paragraph(${mark})`);
  },
);

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

test('a box makes a list of things to do, in a paragraph or in a list with points, and is ticked by an x', () => {
  const box = typeSpaceAfter('[x]', 'done');
  const inList = typeSpaceAfter('-', 'item');
  change(inList, () => {
    const [text] = $getRoot().getAllTextNodes();
    text?.setTextContent('[ ]open').select(3, 3);
  });
  change(inList, () => void $startBlock());
  expect([outline(box), JSON.stringify(box.getEditorState())]).toEqual([
    'ul(listitem(done))',
    expect.stringMatching(/"checked":true.*"listType":"check"/),
  ]);
  expect([outline(inList), JSON.stringify(inList.getEditorState())]).toEqual([
    'ul(listitem(open))',
    expect.stringMatching(/"checked":false.*"listType":"check"/),
  ]);
});

test('fences and rules stand alone in their line', () => {
  expect([outline(typeSpaceAfter('```', 'words')), outline(typeSpaceAfter('---', 'words'))]).toEqual([
    'paragraph(```words)',
    'paragraph(---words)',
  ]);
});

test('the word behind a fence is the language of the code', () => {
  expect(JSON.stringify(typeSpaceAfter('```js').getEditorState())).toContain('"language":"js"');
});

/** Types letter by letter into an empty paragraph. */
async function typeLetters(letters: string) {
  const editor = buildEditor();
  change(editor, () => void $getRoot().clear().append($createParagraphNode()).selectStart());
  for (const letter of letters) {
    change(editor, () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(letter);
    });
    await settled();
  }
  return editor;
}

test.each([
  ['==bright== ', 'highlight'],
  ['~~struck~~ ', 'strikethrough'],
  ['**strong** ', 'bold'],
  ['`code` ', 'code'],
] as const)('%j is words with a mark', async (typed, format) => {
  const editor = await typeLetters(`a ${typed}b`);
  const marked = editor.read('latest', () =>
    $getRoot()
      .getAllTextNodes()
      .filter((node) => node.hasFormat(format))
      .map((node) => node.getTextContent()),
  );
  expect([marked, outline(editor)]).toEqual([
    [typed.replaceAll(/[^a-z]/g, '')],
    expect.not.stringMatching(/[=~*`]/),
  ]);
});

test.each(['2*3 and 4*5', 'a == b', '5 * 3'])('%j stays as it was typed', async (typed) => {
  expect(outline(await typeLetters(typed))).toBe(`paragraph(${typed})`);
});
