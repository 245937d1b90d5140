import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import { appendToNote } from '../../../electron/note-text/append-to-note.ts';
import {
  noteStateOf,
  paragraphNode,
  quotationNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';

/** A state in short: `paragraph(text:1 …)`, with formats as the editor counts them. */
function outline(node: NoteNode): string {
  switch (node.type) {
    case 'text':
      return node.format === 0 ? node.text : `${node.text}:${node.format}`;
    case 'footnote':
      return `[${node.words}]`;
    case 'quotation':
      return `“${node.passageId}”`;
    case 'maths':
    case 'maths-block':
      return `${node.type}<${node.tex}>`;
    case 'picture':
      return `picture<${node.alt}>`;
    case 'date':
      return `date<${node.edtf}>`;
    case 'horizontalrule':
      return '---';
    case 'linebreak':
    case 'tab':
      return '↵';
    case 'citation':
      return `cites ${node.items.map((item) => item.documentId).join(', ')}`;
    case 'passage-reference':
    case 'mention':
    case 'note-link':
    case 'tag':
      return node.type;
    case 'root':
    case 'paragraph':
    case 'quote':
    case 'callout':
    case 'heading':
    case 'list':
    case 'listitem':
    case 'code':
    case 'table':
    case 'tablerow':
    case 'tablecell':
    case 'link':
    case 'autolink': {
      const words = node.children.map(outline).join(' ');
      return `${aboutOf(node)}(${words})`;
    }
    default:
      return node satisfies never;
  }
}

function aboutOf(node: NoteNode): string {
  if (node.type === 'heading') return node.tag;
  if (node.type === 'list') return node.listType;
  if (node.type === 'callout') return node.kind;
  if (node.type === 'link') return node.url;
  if (node.type === 'tablecell') return String(node.headerState);
  if (node.type === 'code') return node.language ? `code ${node.language}` : 'code';
  if (node.type !== 'listitem') return node.type;
  return `${node.value}${node.checked === undefined ? '' : ` ${node.checked}`}`;
}

function blocks({ root }: NoteState): readonly string[] {
  return root.children.map(outline);
}

test.each([
  ['# One\n\n###### Six', ['h1(One)', 'h6(Six)']],
  ['a **b** *c* ***d*** ~~e~~ `f` g', ['paragraph(a  b:1   c:2   d:3   e:4   f:16  g)']],
  ['one\ntwo  \nthree\\\nfour', ['paragraph(one two ↵ three ↵ four)']],
  ['> one\n>\n> two\n> # three', ['quote(one ↵ ↵ two ↵ ↵ three)']],
  ['> - a\n> - b\n>   1. c', ['quote(- a ↵ - b ↵ ↵ 1. c)']],
  ['- a\n- b', ['bullet(1(a) 2(b))']],
  ['3. a\n4. b', ['number(3(a) 4(b))']],
  ['- a\n  1. b\n- c', ['bullet(1(a) 2(number(1(b))) 2(c))']],
  ['- - a', ['bullet(1() 2(bullet(1(a))))']],
  ['- [x] a\n- [ ] b', ['check(1 true(a) 2 false(b))']],
  ['- a\n\n  b', ['bullet(1(a ↵ ↵ b))']],
  ['- a\n\n+ b', ['bullet(1(a) 2(b))']],
  ['[a](https://example.org/x_y)', ['paragraph(https://example.org/x_y(a))']],
  ['<mailto:a@example.org>', ['paragraph(mailto:a@example.org(mailto:a@example.org))']],
  ['[a][b]\n\n[b]: http://example.org', ['paragraph(http://example.org(a))']],
  ['![alt](https://example.org/i.png)', ['paragraph(https://example.org/i.png(alt))']],
  ['```js\na\n\nb\n```', ['code js(a ↵ ↵ b)']],
  ['```\n*a*\n```', ['code(*a*)']],
  ['> ```\n> a\n> ```', ['quote(a:16)']],
  [
    '|a|*b*|\n|-|-|\n|1|2|3|\n|4|',
    [
      'table(tablerow(1(paragraph(a)) 1(paragraph(b:2)) 1(paragraph())) ' +
        'tablerow(0(paragraph(1)) 0(paragraph(2)) 0(paragraph(3))) ' +
        'tablerow(0(paragraph(4)) 0(paragraph()) 0(paragraph())))',
    ],
  ],
  ['| | |\n|-|-|\n|1|2|', ['table(tablerow(0(paragraph(1)) 0(paragraph(2))))']],
  ['- |a|b|\n  |-|-|\n  |1|2|', ['bullet(1(a | b ↵ 1 | 2))']],
  ['a<mark>b **c**</mark>d', ['paragraph(a b :128 c:129 d)']],
  ['H<sub>2</sub>O, 1<sup>st</sup>', ['paragraph(H 2:32 O, 1 st:64)']],
  ['<mark>open', ['paragraph(<mark>open)']],
  ['<b>raw</b> *x*', ['paragraph(<b>raw</b>  x:2)']],
  ['<div>\nraw\n</div>', ['paragraph(<div> ↵ raw ↵ </div>)']],
  ['a\n\n---\n\nb', ['paragraph(a)', '---', 'paragraph(b)']],
])('%j', (markdown, expected) => {
  expect(blocks(noteStateFromMarkdown(markdown))).toEqual(expected);
});

test.each([
  'javascript:alert(1)',
  'file:///etc/hosts',
  'data:text/html,x',
  './other.md',
  '#part',
  'ftp://example.org',
  '',
])('a link to %j keeps its words alone', (address) => {
  expect(blocks(noteStateFromMarkdown(`see [the *words*](<${address}>)`))).toEqual([
    'paragraph(see the  words:2)',
  ]);
});

test('footnotes stand where their markers stand, with their words', () => {
  const markdown = 'One[^b] two[^a].\n\n[^a]: Words of *a*.\n\n    More.\n\n[^b]: Words of b, see[^a].';
  expect(blocks(noteStateFromMarkdown(markdown))).toEqual([
    'paragraph(One [Words of b, see[a].]  two [Words of a.\nMore.] .)',
  ]);
});

test('a footnote without a marker is not lost', () => {
  expect(blocks(noteStateFromMarkdown('One.\n\n[^a]: Alone.\n[^b]: Too.'))).toEqual([
    'paragraph(One.)',
    'paragraph(Alone.)',
    'paragraph(Too.)',
  ]);
});

test('a footnote that refers to itself comes to an end', () => {
  expect(blocks(noteStateFromMarkdown('One[^a].\n\n[^a]: See[^a].'))).toEqual(['paragraph(One [See[a].] .)']);
});

test('Markdown that is nested too deeply is refused with a sentence', () => {
  expect(() => noteStateFromMarkdown('> '.repeat(5000))).toThrow(
    expect.objectContaining({ code: 'too-deep' }),
  );
});

test('what is added takes the place of the empty paragraph at the end', () => {
  const quotation = quotationNode(toPassageId('p-1'));
  const words = paragraphNode([textNode('words')]);
  expect(blocks(appendToNote(noteStateOf([]), [quotation, words]))).toEqual(['“p-1”', 'paragraph(words)']);
  expect(blocks(appendToNote(noteStateOf([words, paragraphNode([])]), [quotation]))).toEqual([
    'paragraph(words)',
    '“p-1”',
  ]);
  expect(blocks(appendToNote(noteStateOf([]), []))).toEqual(['paragraph()']);
});

test('a list that is added to a list goes on with it', () => {
  const before = noteStateFromMarkdown('1. a');
  expect(blocks(appendToNote(before, noteStateFromMarkdown('1. b').root.children))).toEqual([
    'number(1(a) 2(b))',
  ]);
});

test.each([
  ['$E = mc^2$ and $x$.', 'paragraph(maths<E = mc^2>  and  maths<x> .)'],
  ['It cost $5 and $10.', 'paragraph(It cost $5 and $10.)'],
  ['From $5-$10 on', 'paragraph(From $5-$10 on)'],
  ['An open $ x$ and a \\$y$', 'paragraph(An open $ x$ and a $y$)'],
  ['$a \\$ b$', 'paragraph(maths<a \\$ b>)'],
  ['`$x$` stays', 'paragraph($x$:16  stays)'],
  ['$$\na\n- b\n$$', 'maths-block<a\n- b>'],
  ['$$a + b$$', 'maths-block<a + b>'],
  ['so $$a$$ in it', 'paragraph(so  maths<a>  in it)'],
  ['- $x$', 'bullet(1(maths<x>))'],
])('a formula of Markdown is one, and money is none: %j', (markdown, expected) => {
  expect(blocks(noteStateFromMarkdown(markdown))).toEqual([expected]);
});

test.each([
  ['> [!NOTE]\n> words', 'note(paragraph(words))'],
  [
    '> [!warning]\n> words\n>\n> - one\n>\n> > quoted',
    'warning(paragraph(words) bullet(1(one)) quote(quoted))',
  ],
  ['> [!TIP]\n>\n> words', 'note(paragraph(words))'],
  ['> [!QUESTION]', 'question(paragraph())'],
  ['> [!UNHEARD]\n> words', 'quote([!UNHEARD] words)'],
  ['> words\n> [!NOTE]', 'quote(words [!NOTE])'],
])('an alert of GitHub is a callout: %j', (markdown, expected) => {
  expect(blocks(noteStateFromMarkdown(markdown))).toEqual([expected]);
});

test('of a picture beside the Markdown its description is kept', () => {
  expect(blocks(noteStateFromMarkdown('![The lower building](assets/0123.png)'))).toEqual([
    'paragraph(The lower building)',
  ]);
});
