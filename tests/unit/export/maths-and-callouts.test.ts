import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CALLOUT_KINDS, type NoteNode } from '#shared/model/note-state.ts';
import { checkMarkdown } from '../../../electron/export/check-markdown.ts';
import { plainBlock } from '../../../electron/export/flavours/plain-forms.ts';
import { noteBody } from '../../../electron/export/note-body.ts';
import { listItemNode, listNode } from '../../../electron/note-text/list-nodes.ts';
import { writeMarkdown } from '../../../electron/note-text/markdown.ts';
import {
  calloutNode,
  footnoteNode,
  mathsNode,
  noteStateOf,
  paragraphNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import { tableNode } from '../../../electron/note-text/table-nodes.ts';
import { nastyLine } from '../../support/nasty-text.ts';
import { hasPandoc, nodesOf, pandoc, pandocNote } from '../../support/pandoc.ts';

const YAML = { type: 'yaml' as const, value: 'title: "Note"' };
const PICTURE = '0'.repeat(64);
const PICTURES = new Map([[PICTURE, 'assets/0000000000000000.png']]);

function markdownOf(...blocks: readonly NoteNode[]): string {
  const { children, footnotes } = noteBody(noteStateOf(blocks), new Map(), { pictures: PICTURES });
  const definitions = footnotes.map(({ definition }) => definition);
  checkMarkdown(writeMarkdown({ type: 'root', children: [YAML, ...children, ...definitions] }), footnotes);
  return writeMarkdown({ type: 'root', children: [...children, ...definitions] });
}

const words = (text: string) => paragraphNode([textNode(text)]);
const maths = (tex: string) => mathsNode('maths', tex);
const date = (text: string, edtf: string): NoteNode => ({ type: 'date', version: 1, words: text, edtf });

test('each is written as GitHub and pandoc read it', () => {
  const markdown = markdownOf(
    paragraphNode([textNode('So '), maths('a_b*c*'), textNode(' holds.')]),
    mathsNode('maths-block', '\\frac{50}{200}\n\n= x'),
    calloutNode('warning', [
      words('He never said so.'),
      listNode('bullet', 1, [listItemNode({ indent: 0 }, [textNode('twice')])]),
    ]),
    calloutNode('question', [listNode('bullet', 1, [listItemNode({ indent: 0 }, [textNode('who?')])])]),
    { type: 'picture', version: 1, pictureId: PICTURE, alt: 'The [lower] building' },
    paragraphNode([textNode('On '), date('12 Mordad 1367', '1988-08-03'), textNode('.')]),
  );
  expect(markdown).toBe(
    [
      'So $a_b*c*$ holds.',
      '$$\n\\frac{50}{200}\n= x\n$$',
      '> [!WARNING]\n> He never said so.\n>\n> - twice',
      '> [!QUESTION]\n>\n> - who?',
      '![The \\[lower\\] building](assets/0000000000000000.png)',
      'On 12 Mordad 1367.\n',
    ].join('\n\n'),
  );
});

test.each([
  ['a figure behind it', [maths('x'), textNode('5')], '$x$<!-- -->5'],
  ['a formula behind it', [maths('x'), maths('y')], '$x$<!-- -->$y$'],
  ['a dollar sign in it', [maths('a $ b')], '`a $ b`'],
  ['a dollar sign in it and code before it', [textNode('b', 16), maths('a $ b')], '`b`<!-- -->`a $ b`'],
  ['a backslash at its end', [maths('a \\')], '`a \\`'],
  ['nothing in it', [textNode('a '), maths(' '), textNode('b')], 'a b'],
  ['money beside it', [textNode('$5, '), maths('x'), textNode(', $10')], '\\$5, $x$, \\$10'],
])('a formula with %s keeps its letters', (_what, line, expected) => {
  expect(markdownOf(paragraphNode(line))).toBe(`${expected}\n`);
});

test('in plain CommonMark, where a formula is code, code beside it is code of its own', () => {
  const line = [textNode('said', 16), maths('x^2'), textNode('so', 16)];
  const { children } = noteBody(noteStateOf([paragraphNode(line)]), new Map());
  const markdown = writeMarkdown({ type: 'root', children: children.map(plainBlock) });
  expect(markdown).toBe('`said`<!-- -->`x^2`<!-- -->`so`\n');
});

test('no line of a formula of its own is a definition to pandoc', () => {
  expect(markdownOf(mathsNode('maths-block', 'a\n~ b\n: c'))).toBe('$$\na\n{}~ b\n{}: c\n$$\n');
});

test('in a table the bars of a formula part no cells', () => {
  const table = tableNode({ rows: [[[textNode('n')], [maths('|x| \\| y')]]], hasHeading: true });
  const markdown = markdownOf(table);
  expect(markdown).toContain('$\\vert x\\vert  \\Vert  y$');
  expect(noteStateFromMarkdown(markdown).root.children).toHaveLength(1);
});

const tex = fc
  .array(
    fc.constantFrom(
      'x',
      '\\frac{1}{2}',
      '^2',
      '_',
      '*',
      '\\$',
      ' ',
      '|',
      '\\\\',
      '[',
      ']',
      '<',
      '&',
      '`',
      '{a}',
      '~',
      '#',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join('').trim())
  .filter((made) => made !== '' && !made.startsWith('~'));

test('whatever TeX a formula holds comes back from Markdown as it was, and so do the words around it', () => {
  fc.assert(
    fc.property(tex, nastyLine, nastyLine, (formula, before, behind) => {
      const line = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
      const state = noteStateOf([
        paragraphNode([textNode(`${line(before)} `), maths(formula), textNode(` ${line(behind)}`)]),
        mathsNode('maths-block', formula),
      ]);
      const read = noteStateFromMarkdown(markdownOf(...state.root.children));
      expect(formulasIn(read.root.children)).toEqual([`maths ${formula}`, `maths-block ${formula}`]);
    }),
    { numRuns: 300 },
  );
});

test('a callout comes back from Markdown as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CALLOUT_KINDS), nastyLine, (kind, line) => {
      const text = line.replaceAll(/\s+/gu, ' ').trim();
      fc.pre(text !== '');
      const blocks = [
        calloutNode(kind, [words(text), paragraphNode([footnoteNode('seen'), textNode('x')])]),
        words('end'),
      ];
      const read = noteStateFromMarkdown(markdownOf(...blocks)).root.children;
      expect(read.map(({ type }) => type)).toEqual(['callout', 'paragraph']);
      expect(read[0]?.type === 'callout' ? [read[0].kind, read[0].children.length] : null).toEqual([kind, 2]);
    }),
    { numRuns: 300 },
  );
});

test.skipIf(!hasPandoc)(`pandoc finds the same formulas, and no others${pandocNote}`, () => {
  fc.assert(
    fc.property(
      fc.array(tex, { minLength: 10, maxLength: 20 }),
      fc.array(nastyLine, { minLength: 10, maxLength: 10 }),
      (formulas, lines) => {
        const blocks = formulas.flatMap((formula, index) => [
          paragraphNode([
            textNode(`${lines[index % 10]?.replaceAll(/\s+/gu, ' ')} `),
            maths(formula),
            textNode(' costs $5 or $10'),
          ]),
          mathsNode('maths-block', formula),
        ]);
        const { output } = pandoc(['-f', 'markdown', '-t', 'json'], { input: markdownOf(...blocks) });
        const line = (formula: string) => formula.replaceAll(/ +/g, ' ');
        const found = nodesOf(JSON.parse(output), 'Math').map(({ c }) =>
          Array.isArray(c) ? line(String(c[1]).trim()) : '',
        );
        expect(found).toEqual(formulas.flatMap((formula) => [formula, formula]).map(line));
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
});

function formulasIn(nodes: readonly NoteNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'maths' || node.type === 'maths-block') return [`${node.type} ${node.tex}`];
    return 'children' in node ? formulasIn(node.children) : [];
  });
}
