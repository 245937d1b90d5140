// @vitest-environment jsdom
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { expect, test } from 'vitest';
import { drawMaths } from '../../../../renderer/editor/extensions/maths/draw-maths.ts';
import { INSERT_MATHS } from '../../../../renderer/editor/extensions/maths/maths-extension.ts';
import { serializeState } from '../../../../renderer/editor/note-editor-state.ts';
import { buildEditor, change, outline, settled } from './build-editor.ts';

async function drawn(tex: string, isBlock = false) {
  const element = document.createElement('span');
  const problem = await drawMaths(tex, element, isBlock);
  return { element, problem };
}

test('TeX is drawn as MathML', async () => {
  const { element, problem } = await drawn('\\frac{a}{b} + \\mathbb{R} \\text{متن}');
  expect(problem).toBeNull();
  expect(element.querySelectorAll('math mfrac')).toHaveLength(1);
  expect(element.textContent).toContain('ℝ');
});

test.each([
  ['\\frac{1', 'This TeX is not understood: '],
  ['\\nosuchthing', 'This TeX is not understood: '],
  ['a $ b', 'Within a formula a dollar sign is written \\$.'],
  ['x \\\\ $', 'Within a formula a dollar sign is written \\$.'],
  [`${'{'.repeat(20_000)}x`, 'This TeX is not understood: '],
  ['\\def\\a{\\a\\a}\\a', 'This TeX is not understood: '],
])('what is no TeX is told in a sentence, and nothing is drawn: %#', async (tex, sentence) => {
  const { element, problem } = await drawn(tex);
  expect(problem).toContain(sentence);
  expect(problem).toMatch(/\.$/);
  expect(problem).not.toMatch(/\n|\u0332/);
  expect(element.childNodes).toHaveLength(0);
});

test.each([
  '\\href{https://example.org}{x}',
  '\\includegraphics{https://example.org/x.png}',
  '\\url{https://example.org}',
  '\\style{color:red}{x}',
])('no formula can link or load: %s', async (tex) => {
  const { element } = await drawn(tex);
  expect(element.querySelectorAll('a, img, [href], [src], [style]')).toHaveLength(0);
});

/** Types as a person would: letter by letter, each a change of its own. */
async function typed(text: string) {
  const editor = buildEditor();
  change(editor, () => {
    $getRoot().clear().append($createParagraphNode());
    $getRoot().selectStart();
  });
  for (const letter of text) {
    change(editor, () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(letter);
    });
    await settled();
  }
  return outline(editor);
}

test.each([
  ['so $x^2$ is', 'paragraph(so , maths,  is)'],
  ['$5 and $10 ', 'paragraph($5 and $10 )'],
  ['$5$ x', 'paragraph(maths,  x)'],
  ['from US$5$ on', 'paragraph(from US$5$ on)'],
  ['a $x $ b', 'paragraph(a $x $ b)'],
  ['$a\\$b$ c', 'paragraph(maths,  c)'],
])('%j typed is %s', async (text, expected) => {
  expect(await typed(text)).toBe(expected);
});

test('selected words become a formula', async () => {
  const editor = buildEditor();
  change(editor, () => {
    const text = $createTextNode('of 50/200 he spoke');
    $getRoot().clear().append($createParagraphNode().append(text));
    text.select(3, 9);
  });
  editor.dispatchCommand(INSERT_MATHS, 'line');
  await settled();
  expect(outline(editor)).toBe('paragraph(of , maths,  he spoke)');
  expect(serializeState(editor)).toContain('"tex":"50/200"');
});
