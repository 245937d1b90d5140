import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import { checkMarkdown } from '../../../electron/export/check-markdown.ts';
import { noteBody } from '../../../electron/export/note-body.ts';
import type { Piece, QuotedPassage } from '../../../electron/export/quoted-passage.ts';
import { writeMarkdown } from '../../../electron/note-text/markdown.ts';
import {
  footnoteNode,
  noteStateOf,
  paragraphNode,
  quotationNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { nastyLine } from '../../support/nasty-text.ts';
import { quotedPassage } from '../../support/quoted-passage.ts';

/** The Markdown of a note that is one quotation. */
function markdownOf(passage: QuotedPassage): string {
  const id = toPassageId('p-1');
  const body = noteBody(noteStateOf([quotationNode(id)]), new Map([[id, passage]]));
  return writeMarkdown({
    type: 'root',
    children: [...body.children, ...body.footnotes.map(({ definition }) => definition)],
  });
}

/** What another program that follows GitHub's rules finds in the first block quote. */
function quotedWords(markdown: string): string {
  const { children } = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const [quote, definition, ...rest] = children;
  expect([quote?.type, definition?.type, rest]).toEqual(['blockquote', 'footnoteDefinition', []]);
  return quote ? lines(quote) : '';
}

function lines(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children.map(lines).join(node.type === 'blockquote' ? '\n' : '');
}

test('any words come out of a quotation exactly as they went in', () => {
  fc.assert(
    fc.property(nastyLine, (line) => {
      expect(quotedWords(markdownOf(quotedPassage([line])))).toBe(line);
    }),
    { numRuns: 800 },
  );
});

test('the blocks of a long quotation stay apart, and so do the lines of one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(nastyLine, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      (blocks) => {
        const texts = blocks.map((block) => block.join('\n'));
        expect(quotedWords(markdownOf(quotedPassage(texts)))).toBe(texts.join('\n'));
      },
    ),
    { numRuns: 200 },
  );
});

test('code stays code, with its indents and empty lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(nastyLine, fc.constant('')), { minLength: 1, maxLength: 4 }),
      nastyLine,
      (code, line) => {
        const piece: Piece = { kind: 'code', direction: 'ltr', text: [line, ...code].join('\n') };
        const markdown = markdownOf(quotedPassage(['before', piece, 'after']));
        expect(quotedWords(markdown)).toBe(`before\n${piece.text}\nafter`);
      },
    ),
    { numRuns: 200 },
  );
});

test('whatever is said of a source comes through the check that every export goes through', () => {
  const text = fc
    .array(fc.oneof(nastyLine, fc.constant('')), { maxLength: 4 })
    .map((parts) => parts.join('\n'));
  const source = fc.record({
    title: text,
    authors: fc.array(nastyLine, { maxLength: 2 }),
    publisher: fc.option(nastyLine),
    published: fc.option(nastyLine),
    url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  });
  fc.assert(
    fc.property(source, nastyLine, text, nastyLine, (document, label, note, words) => {
      const carried = [{ ordinal: 0, label, text: note, markers: [], citations: [] }];
      const passage = quotedPassage([words], { document, carried });
      const state = noteStateOf([
        quotationNode(passage.passage.id),
        paragraphNode([textNode(words), footnoteNode(note), footnoteNode(words)]),
      ]);
      const { children, footnotes } = noteBody(state, new Map([[passage.passage.id, passage]]));
      const yaml = { type: 'yaml' as const, value: 'title: "Note"' };
      const definitions = footnotes.map(({ definition }) => definition);
      const markdown = writeMarkdown({ type: 'root', children: [yaml, ...children, ...definitions] });
      expect(() => checkMarkdown(markdown, footnotes)).not.toThrow();
    }),
    { numRuns: 400 },
  );
});
