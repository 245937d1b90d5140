import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#shared/model/text.ts';
import { canonicalText } from '../../../../../renderer/reader/canonical-text.ts';
import { withEdgeDragged, withEdgeMoved } from '../../../../../renderer/reader/range/range-edges.ts';

function blocksOf(...texts: readonly string[]): readonly Block[] {
  let start = 0;
  return texts.map((text, ordinal): Block => {
    const block = {
      kind: 'paragraph',
      level: 1,
      text,
      language: 'en',
      direction: 'ltr',
      spans: [],
      ordinal,
      start,
      footnote: null,
    } as const;
    start += text.length + 1;
    return block;
  });
}

const BLOCKS = blocksOf('He said: “about fifty,” and left. She stayed.', 'کسی نمی‌داند چه شد.');
const TEXT = canonicalText(BLOCKS);
const rangeOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const said = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);
const moved = (words: string, edge: 'start' | 'end', step: 1 | -1, unit: 'word' | 'sentence' = 'word') =>
  said(withEdgeMoved(BLOCKS, rangeOf(words), edge, step, unit));

test('an edge goes from word to word, with the signs that are written to them', () => {
  expect([
    moved('fifty', 'start', -1),
    moved('fifty', 'end', 1),
    moved('fifty,”', 'end', 1),
    moved('about fifty', 'start', 1),
    moved('stayed.', 'end', 1),
    moved('کسی', 'end', 1),
  ]).toEqual(['“about fifty', 'fifty,”', 'fifty,” and', 'fifty', 'stayed.\nکسی', 'کسی نمی‌داند']);
});

test('an edge goes from sentence to sentence', () => {
  expect([moved('fifty', 'end', 1, 'sentence'), moved('stayed', 'start', -1, 'sentence')]).toEqual([
    'fifty,” and left.',
    'She stayed',
  ]);
});

test('a range never becomes empty, and ends with the text', () => {
  expect([moved('fifty', 'start', 1), moved('He', 'end', -1), moved('شد.', 'end', 1)]).toEqual([
    'fifty',
    'He',
    'شد.',
  ]);
});

test('a dragged edge leaves no white space at the ends, and does not pass the other', () => {
  const range = rangeOf('fifty,”');
  expect([
    said(withEdgeDragged(TEXT, range, 'start', TEXT.indexOf(' “about'))),
    said(withEdgeDragged(TEXT, range, 'start', range.end + 4)),
    said(withEdgeDragged(TEXT, range, 'end', range.start + 2)),
  ]).toEqual(['“about fifty,”', 'fifty,”', 'fi']);
});

const words = fc.constantFrom('lamp', 'fifty.', '“Yes!”', 'چراغ', 'نمی‌دانم', '—', '[1]', ' ', '😀');
const drawnBlocks = fc
  .array(fc.array(words, { maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((texts) => blocksOf(...texts.map((parts) => parts.join(' '))));

test('moving an edge keeps the other where it is, and every step leads on or stays', () => {
  fc.assert(
    fc.property(
      drawnBlocks,
      fc.nat(60),
      fc.nat(60),
      fc.constantFrom('start' as const, 'end' as const),
      fc.constantFrom(1 as const, -1 as const),
      fc.constantFrom('word' as const, 'sentence' as const),
      (blocks, one, other, edge, step, unit) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(start < end && end <= canonicalText(blocks).length);
        const next = withEdgeMoved(blocks, { start, end }, edge, step, unit);
        const fixed = edge === 'start' ? 'end' : 'start';
        expect(next[fixed]).toBe({ start, end }[fixed]);
        expect((next[edge] - { start, end }[edge]) * step).toBeGreaterThanOrEqual(0);
        expect(next.start).toBeLessThan(next.end);
      },
    ),
  );
});
