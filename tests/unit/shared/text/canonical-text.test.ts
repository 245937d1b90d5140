import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportedFootnote } from '#shared/model/document.ts';
import { canonicalText, placeBlocks } from '#shared/text/canonical-text.ts';
import { paragraph } from '../../../support/imported-document.ts';

const marker = (start: number, end: number, footnote: number) =>
  ({ kind: 'footnote-marker', start, end, footnote }) as const;
const note = (label: string, ...texts: readonly string[]): ImportedFootnote => ({
  label,
  blocks: texts.map((text) => paragraph(text)),
  citations: [],
});

test('the text of a revision is its blocks, body first and footnotes after it, joined by line feeds', () => {
  const { blocks } = placeBlocks(
    [paragraph('One.'), paragraph('Two.')],
    [note('1', 'First.', 'More.'), note('2', 'Second.')],
  );
  expect([
    canonicalText(blocks),
    blocks.map(({ ordinal, start, footnote }) => [ordinal, start, footnote]),
  ]).toEqual([
    'One.\nTwo.\nFirst.\nMore.\nSecond.',
    [
      [0, 0, null],
      [1, 5, null],
      [2, 10, 0],
      [3, 17, 0],
      [4, 23, 1],
    ],
  ]);
});

test('a footnote has its own words, and every place that refers to it', () => {
  const body = [
    paragraph('A claim[1] and another[1].', [marker(7, 10, 0), marker(22, 25, 0)]),
    paragraph('A third[۲]', [marker(7, 10, 1)]),
  ];
  const { footnotes } = placeBlocks(body, [
    note('1', 'See below.', 'And above.'),
    note('۲', 'آنجا'),
    note('3', 'Unused.'),
  ]);
  expect(footnotes).toEqual([
    {
      ordinal: 0,
      label: '1',
      text: 'See below.\nAnd above.',
      markers: [
        { start: 7, end: 10 },
        { start: 22, end: 25 },
      ],
      citations: [],
    },
    { ordinal: 1, label: '۲', text: 'آنجا', markers: [{ start: 34, end: 37 }], citations: [] },
    { ordinal: 2, label: '3', text: 'Unused.', markers: [], citations: [] },
  ]);
});

test('a marker inside a footnote counts from the start of the whole text', () => {
  const inNote: ImportedFootnote = {
    label: '1',
    blocks: [paragraph('See [2].', [marker(4, 7, 1)])],
    citations: [],
  };
  const { footnotes } = placeBlocks([paragraph('Body.')], [inNote, note('2', 'Here.')]);
  expect(footnotes[1]?.markers).toEqual([{ start: 10, end: 13 }]);
});

test('nothing gives nothing', () => {
  expect(placeBlocks([], [])).toEqual({ blocks: [], footnotes: [] });
});

test('every block stands in the text where it says', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 4 }), (body, notes) => {
      const { blocks, footnotes } = placeBlocks(
        body.map((text) => paragraph(text)),
        notes.map((each, index) => note(String(index + 1), ...each)),
      );
      const whole = canonicalText(blocks);
      for (const block of blocks) {
        expect(whole.slice(block.start, block.start + block.text.length)).toBe(block.text);
      }
      expect(blocks.map((block) => block.text)).toEqual([...body, ...notes.flat()]);
      expect(footnotes.map((each) => each.text)).toEqual(notes.map((each) => each.join('\n')));
    }),
  );
});
