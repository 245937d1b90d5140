import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import type { NoteNode } from '#shared/model/note-state.ts';
import { noteBody } from '../../../electron/export/note-body.ts';
import { parseMarkdown, writeMarkdown } from '../../../electron/note-text/markdown.ts';
import {
  headingNode,
  lineBreakNode,
  linkNode,
  noteStateOf,
  paragraphNode,
  quoteNode,
  TEXT_FORMAT,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { nastyLine } from '../../support/nasty-text.ts';

const FORMATS = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 8, 64, 32, 128, 129, 130, 192, 144];

const texts: fc.Arbitrary<readonly NoteNode[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(nastyLine, fc.constantFrom(...FORMATS))
        .map(([words, format]) => textNode(words, format)),
    },
    {
      weight: 1,
      arbitrary: nastyLine.map((words) => linkNode('https://example.org/a_(b)*c*', [textNode(words)])),
    },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Each character that is not white space, with the marks upon it. */
function characters(nodes: readonly NoteNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return characters(node.children);
    // Markdown has no underlining.
    return node.type === 'text' ? marked(node.text, node.format & 0b1111_0111) : [];
  });
}

function charactersIn(node: Nodes, format = 0): readonly string[] {
  if (node.type === 'inlineCode') return marked(node.value, format | TEXT_FORMAT.code);
  if (node.type === 'html' && node.value === '<!-- -->') return [];
  if ('value' in node) return marked(node.value, format);
  if (!('children' in node)) return [];
  const own =
    node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' ? TEXT_FORMAT[node.type] : 0;
  let tags = 0;
  return node.children.flatMap((child) => {
    const tag = child.type === 'html' ? /^<\/?(mark|sub|sup)>$/.exec(child.value)?.[1] : undefined;
    if (tag === undefined) return charactersIn(child, format | own | tags);
    tags ^= TAGS[tag] ?? 0;
    return [];
  });
}

const TAGS: Readonly<Record<string, number>> = { mark: 128, sub: 32, sup: 64 };

function marked(words: string, format: number): readonly string[] {
  return Array.from(words.replaceAll(/\s/g, ''), (character) => `${character} ${format}`);
}

test('every mark stays on the words that a person put it on', () => {
  fc.assert(
    fc.property(texts, (children) => {
      const { children: blocks } = noteBody(noteStateOf([paragraphNode(children)]), new Map());
      const markdown = writeMarkdown({ type: 'root', children: [...blocks] });
      const root = parseMarkdown(markdown);
      expect(root.children.map(({ type }) => type)).toEqual(['paragraph']);
      expect(charactersIn(root)).toEqual(characters(children));
    }),
    { numRuns: 800 },
  );
});

test('a stroke behind a letter that stands against a mark begins no other mark', () => {
  const children = [textNode('“', 5), textNode('x_y said '), textNode('//so', 3)];
  const { children: blocks } = noteBody(noteStateOf([paragraphNode(children)]), new Map());
  const root = parseMarkdown(writeMarkdown({ type: 'root', children: [...blocks] }));
  expect(charactersIn(root)).toEqual(characters(children));
});

test('blocks stay what they are, whatever their words', () => {
  const block = fc.oneof(
    texts.map((children) => headingNode('h2', children)),
    texts.map((children) => quoteNode([...children, lineBreakNode(), ...children])),
    texts.map((children) => paragraphNode([...children, lineBreakNode(), ...children])),
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const { children } = noteBody(noteStateOf(blocks), new Map());
      const root = parseMarkdown(writeMarkdown({ type: 'root', children: [...children] }));
      const types = blocks.map(({ type }) => (type === 'quote' ? 'blockquote' : type));
      expect(root.children.map(({ type }) => type)).toEqual(types);
    }),
    { numRuns: 200 },
  );
});
