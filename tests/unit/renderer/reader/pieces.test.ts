import { array, assert, constantFrom, nat, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '#shared/model/text.ts';
import { cutIntoRuns, type Piece } from '../../../../renderer/reader/pieces.ts';

const PLAIN: Omit<Piece, 'start' | 'text'> = {
  emphasis: false,
  strong: false,
  code: false,
  language: null,
  page: null,
  time: null,
  recognized: null,
};

test('a text without spans is one run of one piece', () => {
  expect(cutIntoRuns('plain', [])).toEqual([
    { start: 0, marker: null, link: null, pieces: [{ ...PLAIN, start: 0, text: 'plain' }] },
  ]);
});

test('spans that overlap are cut where either begins or ends', () => {
  const spans: Span[] = [
    { kind: 'emphasis', start: 0, end: 6 },
    { kind: 'strong', start: 3, end: 9 },
  ];
  expect(cutIntoRuns('abcdefghijk', spans)[0]?.pieces).toEqual([
    { ...PLAIN, start: 0, text: 'abc', emphasis: true },
    { ...PLAIN, start: 3, text: 'def', emphasis: true, strong: true },
    { ...PLAIN, start: 6, text: 'ghi', strong: true },
    { ...PLAIN, start: 9, text: 'jk' },
  ]);
});

test('a link with emphasis in it stays one stop, and a marker inside it is a stop of its own', () => {
  const spans: Span[] = [
    { kind: 'link', start: 0, end: 12, href: 'https://archive.example/' },
    { kind: 'emphasis', start: 4, end: 7 },
    { kind: 'footnote-marker', start: 9, end: 12, footnote: 0 },
  ];
  const runs = cutIntoRuns('see the x[1].', spans);
  expect(
    runs.map((run) => [run.link !== null, run.marker?.footnote, run.pieces.map((piece) => piece.text)]),
  ).toEqual([
    [true, undefined, ['see ', 'the', ' x']],
    [true, 0, ['[1]']],
    [false, undefined, ['.']],
  ]);
});

test('a page that begins between two words becomes a piece without text', () => {
  const page: Span = { kind: 'page', start: 4, end: 4, page: '12' };
  expect(cutIntoRuns('one two', [page])[0]?.pieces.map((piece) => [piece.text, piece.page?.page])).toEqual([
    ['one ', undefined],
    ['', '12'],
    ['two', undefined],
  ]);
});

test('where pages without words begin as well, the mark is that of the page the words are on', () => {
  const pages = ['11', '12', '13'].map((page): Span => ({ kind: 'page', start: 4, end: 4, page }));
  expect(cutIntoRuns('one two', pages)[0]?.pieces.map(({ page }) => page?.page)).toEqual([
    undefined,
    '13',
    undefined,
  ]);
});

test('an empty text makes no piece with words', () => {
  expect(
    cutIntoRuns('', [])
      .flatMap((run) => run.pieces.map((piece) => piece.text))
      .join(''),
  ).toBe('');
});

test('whatever the spans, the pieces joined are the text, each at its own offset', () => {
  const range = tuple(nat(40), nat(40));
  const kinds = constantFrom('emphasis', 'strong', 'code', 'link', 'footnote-marker', 'page', 'language');
  const span = tuple(kinds, range).map(([kind, [a, b]]): Span => {
    const where = { start: Math.min(a, b), end: Math.max(a, b) };
    if (kind === 'link') return { kind, ...where, href: 'https://archive.example/' };
    if (kind === 'footnote-marker') return { kind, ...where, footnote: 0 };
    if (kind === 'page') return { kind, ...where, page: '1' };
    if (kind === 'language') return { kind, ...where, language: 'fa', direction: 'rtl' };
    return { kind, ...where };
  });
  assert(
    property(string({ unit: 'grapheme', maxLength: 30 }), array(span, { maxLength: 8 }), (text, spans) => {
      const pieces = cutIntoRuns(text, spans).flatMap((run) => run.pieces);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces)
        expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
    }),
  );
});
