import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import { checkMarkdown } from '../../../electron/export/check-markdown.ts';
import { noteBody } from '../../../electron/export/note-body.ts';
import { writeMarkdown } from '../../../electron/note-text/markdown.ts';
import { listItemNode, listNode } from '../../../electron/note-text/list-nodes.ts';
import {
  codeNode,
  footnoteNode,
  headingNode,
  lineBreakNode,
  linkNode,
  noteStateOf,
  paragraphNode,
  quoteNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import { tableNode } from '../../../electron/note-text/table-nodes.ts';
import { nastyLine } from '../../support/nasty-text.ts';

const YAML = { type: 'yaml' as const, value: 'title: "Note"' };

/** The Markdown of a note without quotations, after the check that every export goes through. */
function exported(state: NoteState): string {
  const { children, footnotes } = noteBody(state, new Map());
  const definitions = footnotes.map(({ definition }) => definition);
  checkMarkdown(writeMarkdown({ type: 'root', children: [YAML, ...children, ...definitions] }), footnotes);
  return writeMarkdown({ type: 'root', children: [...children, ...definitions] });
}

function markdownOf(...blocks: readonly NoteNode[]): string {
  return exported(noteStateOf(blocks));
}

test.each([
  '# One\n\n###### Six\n',
  'a **b** *c* ~~d~~ `e` [f](https://example.org/g_h)\n',
  '**a *b* c**\n',
  '- a\n- b\n  1. c\n  2. d\n     - e\n- f\n',
  '3. a\n4. b\n',
  '- [x] a\n- [ ] b\n',
  '- a\n\n1. b\n\n- c\n',
  '> a\\\n> b\n>\n> c\n',
  'one\\\ntwo\n',
  'a <mark>b **c**</mark> d\n',
  '[a\\@b.example__c](mailto:a@b.example__c) d\n',
  '<a@b.example> d\n',
  'H<sub>2</sub>O\n',
  'a\n\n***\n\nb\n',
  '```js\na\n\n\tb\n```\n',
  '````\n```\n````\n',
  '| a | *b* |\n| - | --- |\n| 1 | 2   |\n',
  '|   |   |\n| - | - |\n| 1 | 2 |\n',
  '| a\\|b | `c`\\|`d` |\n| ---- | -------- |\n| 1    | 2[^1]    |\n\n[^1]: One.\n',
  'a[^1] b[^2]\n\n[^1]: One.\n\n[^2]: Two.\n',
])('what was read from %j is written as it was', (markdown) => {
  expect(exported(noteStateFromMarkdown(markdown))).toBe(markdown);
});

test('whatever was typed as Markdown is the same note after an export', () => {
  const line = fc
    .tuple(fc.constantFrom('', '', '> ', '- ', '  - ', '    1. ', '1. ', '# '), nastyLine)
    .map((parts) => parts.join(''));
  const markdown = fc
    .array(fc.oneof(line, line, fc.constant('')), { maxLength: 10 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(markdown, (typed) => {
      const once = noteStateFromMarkdown(exported(noteStateFromMarkdown(typed)));
      const twice = noteStateFromMarkdown(exported(once));
      expect(twice).toEqual(once);
    }),
    { numRuns: 200 },
  );
});

test('empty paragraphs, headings and footnotes without words leave nothing behind', () => {
  const blank = [textNode('  '), lineBreakNode(), footnoteNode(' ')];
  expect(markdownOf(paragraphNode([]), headingNode('h1', blank), paragraphNode(blank), quoteNode([]))).toBe(
    '',
  );
});

test('two line breaks part paragraphs, one is a hard break, and those at the edges go', () => {
  const breaks = (count: number): readonly NoteNode[] => Array.from({ length: count }, lineBreakNode);
  const children = [
    ...breaks(2),
    textNode('a'),
    ...breaks(1),
    textNode('b'),
    ...breaks(3),
    textNode('c '),
    ...breaks(1),
  ];
  expect(markdownOf(paragraphNode(children))).toBe('a\\\nb\n\nc\n');
  expect(markdownOf(headingNode('h2', children))).toBe('## a b   c\n');
});

test('a marker at the start of a paragraph is no definition', () => {
  const markdown = markdownOf(paragraphNode([footnoteNode('Words.'), textNode(': and more')]));
  expect(markdown).toBe('[^1]\\: and more\n\n[^1]: Words.\n');
});

test('footnotes may stand in headings, lists, quotes and links, and have lines of their own', () => {
  const markdown = markdownOf(
    headingNode('h1', [textNode('Title'), footnoteNode('One\ntwo\n\nthree')]),
    quoteNode([textNode('Quote'), footnoteNode('- Two')]),
    paragraphNode([linkNode('https://example.org', [textNode('link'), footnoteNode('Three[^1]')])]),
  );
  expect(markdown).toBe(
    '# Title[^1]\n\n> Quote[^2]\n\n[link[^3]](https://example.org)\n\n' +
      '[^1]: One\\\n    two\n\n    three\n\n[^2]: \\- Two\n\n[^3]: Three\\[\\^1\\]\n',
  );
});

test('blocks in a cell become one line, and quotations in it follow the table', () => {
  const cell = tableNode({ rows: [[[]]], hasHeading: false });
  const blocks = [
    headingNode('h1', [textNode('a')]),
    listNode('bullet', 1, [
      listItemNode({ indent: 0 }, [textNode('b')]),
      listItemNode({ indent: 0 }, [textNode('c')]),
    ]),
    paragraphNode([textNode('d'), lineBreakNode(), textNode('e'), footnoteNode('Words.')]),
  ];
  const filled: NoteNode = JSON.parse(JSON.stringify(cell), (_key, value: unknown) =>
    isCell(value) ? { ...value, children: blocks } : value,
  );
  expect(markdownOf(filled)).toBe(
    '|               |\n| ------------- |\n| a b c d e[^1] |\n\n[^1]: Words.\n',
  );
});

function isCell(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'tablecell';
}

test('a footnote at code follows it', () => {
  const code = codeNode(null, [textNode('a'), footnoteNode('Words.')]);
  expect(markdownOf(code)).toBe('```\na\n```\n\n[^1]\n\n[^1]: Words.\n');
});

test('an empty table and empty code leave nothing behind', () => {
  expect(markdownOf(tableNode({ rows: [], hasHeading: false }), codeNode('js', []))).toBe('');
});

test('a link that may not be exported keeps its words', () => {
  expect(markdownOf(paragraphNode([linkNode('javascript:alert(1)', [textNode('words')])]))).toBe('words\n');
});

test('white space is marked where the words on both its sides are', () => {
  const words = [textNode('a', 1), textNode(' ', 0), textNode('b ', 3), textNode('c', 1), textNode(' d', 2)];
  expect(markdownOf(paragraphNode(words))).toBe('**a *b* c** *d*\n');
  expect(markdownOf(paragraphNode([textNode('a'), textNode(' b ', 1), textNode('c')]))).toBe('a **b** c\n');
});
