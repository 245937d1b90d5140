import { expect, test } from 'vitest';
import { readBytes } from '../../support/read-file.ts';
import { makeArticle } from '../../bench/text/make-article.ts';
import { makeDocument } from '../../bench/text/make-document.ts';
import { makeNote } from '../../bench/text/make-note.ts';

test('what is measured today is measured tomorrow: the same number gives the same text', () => {
  expect(makeDocument(7)).toEqual(makeDocument(7));
  expect(makeDocument(7).blocks).not.toEqual(makeDocument(8).blocks);
  expect(makeArticle(7, 'md')).toBe(makeArticle(7, 'md'));
});

test('the documents of a library have ten passages on average', () => {
  const passages = Array.from({ length: 500 }, (_, number) => makeDocument(number)).reduce(
    (sum, { blocks, footnotes }) => sum + blocks.length + footnotes.length,
    0,
  );
  expect(passages / 500).toBeGreaterThan(9);
  expect(passages / 500).toBeLessThan(12);
});

test.for(['txt', 'md', 'html'] as const)(
  'an article in %s has its 3 000 words and 20 footnotes',
  async (format) => {
    const file = { name: `article.${format}`, bytes: new TextEncoder().encode(makeArticle(1, format)) };
    const { blocks, footnotes } = await readBytes(file.name, file.bytes);
    const words = blocks.flatMap(({ text }) => text.split(/\s+/)).length;
    expect(words).toBeGreaterThan(2900);
    expect(words).toBeLessThan(3100);
    expect(footnotes).toHaveLength(20);
  },
);

test('a note has the words and the quotations that were asked for', () => {
  for (const words of [1000, 10_000]) {
    const blocks = makeNote(words, 200);
    const own = blocks.filter(({ quoted }) => !quoted).flatMap(({ text }) => text.split(' '));
    expect(own).toHaveLength(words);
    expect(blocks.filter(({ quoted }) => quoted)).toHaveLength(200);
  }
});
