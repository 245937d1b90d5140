import { expect, test } from 'vitest';
import { tempFolder } from '../../support/temp-library.ts';
import { readBytes } from '../../support/read-file.ts';
import { makeArticle } from '../../bench/text/make-article.ts';
import { makeArticleFile, SHARES } from '../../bench/text/make-article-file.ts';
import { makeDocument } from '../../bench/text/make-document.ts';
import { writeArticles } from '../../bench/text/article-folders.ts';
import { makePrintedPages } from '../../bench/text/make-printed-pages.ts';
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

test.for(['mhtml', 'docx', 'odt', 'epub', 'rtf'] as const)(
  'the same article as a file in %s has them too',
  async (format) => {
    const { blocks, footnotes } = await readBytes(`article.${format}`, makeArticleFile(1, format));
    const words = blocks.flatMap(({ text }) => text.split(/\s+/)).length;
    expect(words).toBeGreaterThan(2900);
    expect(words).toBeLessThan(3100);
    expect(footnotes).toHaveLength(20);
  },
);

test('printed pages have two notes each, which are tied to their markers', async () => {
  const { footnotes, blocks, report } = await readBytes('pages.pdf', makePrintedPages(1, 4));
  expect(footnotes.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(report.audit.markersWithoutNote).toEqual([]);
  expect(blocks.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'footnote-marker'))).toHaveLength(
    8,
  );
});

test('the shares of the formats make a hundred, and a folder of articles has files in those shares', async () => {
  const shares = Object.entries(SHARES);
  expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBe(100);
  const files = await writeArticles(await tempFolder(), 20);
  const count = (format: string): number => files.filter((file) => file.format === format).length;
  expect(Object.fromEntries(shares.map(([format]) => [format, count(format)]))).toEqual(
    Object.fromEntries(shares.map(([format, share]) => [format, share / 5])),
  );
});

test('a note has the words and the quotations that were asked for', () => {
  for (const words of [1000, 10_000]) {
    const blocks = makeNote(words, 200);
    const own = blocks.filter(({ quoted }) => !quoted).flatMap(({ text }) => text.split(' '));
    expect(own).toHaveLength(words);
    expect(blocks.filter(({ quoted }) => quoted)).toHaveLength(200);
  }
});
