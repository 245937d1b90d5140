import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportedBlock } from '#shared/model/text.ts';
import { placeBlocks } from '#shared/text/canonical-text.ts';
import { blockIndexAt, formatPlace, placeOf } from '#shared/text/place.ts';
import { paragraph } from '../../../support/imported-document.ts';

const heading = (text: string): ImportedBlock => ({ ...paragraph(text), kind: 'heading' });
const pageMark = (at: number, page: string) => ({ kind: 'page', start: at, end: at + 1, page }) as const;

const { blocks, footnotes } = placeBlocks(
  [
    heading('Winter'),
    paragraph('First words.'),
    { ...paragraph('Quoted words.', [pageMark(7, '12')]), kind: 'quote' },
    heading('Spring'),
    paragraph('Last words. And more.', [pageMark(12, '13'), pageMark(16, '14')]),
  ],
  [{ label: '*', blocks: [paragraph('Note one.'), paragraph('Still note one.')], citations: [] }],
);
test('words that are heard at a time stand there, and not in a paragraph', () => {
  const cue = (text: string, seconds: number): ImportedBlock => ({
    ...paragraph(text, [{ kind: 'time', start: 0, end: 0, seconds }]),
    kind: 'cue',
  });
  const heard = placeBlocks([cue('First.', 0), cue('Later.', 3723.9)], []).blocks;
  expect(formatPlace(placeOf(heard, [], 0))).toBe('at 0:00:00');
  expect(placeOf(heard, [], 9)).toEqual({ paragraph: null, footnote: null, page: null, time: 3723.9 });
  expect(formatPlace(placeOf(heard, [], 9))).toBe('at 1:02:03');
});

const at = (words: string) =>
  placeOf(
    blocks,
    footnotes,
    blocks
      .map((block) => block.text)
      .join('\n')
      .indexOf(words),
  );

test.each([
  ['Winter', '', { paragraph: null, footnote: null, page: null, time: null }],
  ['First words.', 'para. 1', { paragraph: 1, footnote: null, page: null, time: null }],
  ['Quoted', 'para. 2', { paragraph: 2, footnote: null, page: null, time: null }],
  ['words.\nSpring', 'p. 12, para. 2', { paragraph: 2, footnote: null, page: '12', time: null }],
  ['Spring', 'p. 12', { paragraph: null, footnote: null, page: '12', time: null }],
  ['Last', 'p. 12, para. 3', { paragraph: 3, footnote: null, page: '12', time: null }],
  ['And', 'p. 13, para. 3', { paragraph: 3, footnote: null, page: '13', time: null }],
  ['more.', 'p. 14, para. 3', { paragraph: 3, footnote: null, page: '14', time: null }],
  ['Note one.', 'note *', { paragraph: null, footnote: '*', page: null, time: null }],
  ['Still note', 'note *', { paragraph: null, footnote: '*', page: null, time: null }],
])('“%s” stands at “%s”', (words, formatted, place) => {
  expect(at(words)).toEqual(place);
  expect(formatPlace(place)).toBe(formatted);
});

test('in a text without blocks nothing stands anywhere', () => {
  expect(placeOf([], [], 0)).toEqual({ paragraph: null, footnote: null, page: null, time: null });
});

test('a joining line feed belongs to the block before it', () => {
  expect([0, 5, 6, 7, 18, 19, 1000].map((offset) => blockIndexAt(blocks, offset))).toEqual([
    0, 0, 0, 1, 1, 1, 6,
  ]);
  expect(blocks[1]?.start).toBe(7);
});

test('every offset of a text lies in the last block that starts at or before it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 30 }),
      fc.nat(200),
      (texts, offset) => {
        const placed = placeBlocks(
          texts.map((text) => paragraph(text)),
          [],
        ).blocks;
        expect(blockIndexAt(placed, offset)).toBe(placed.findLastIndex((block) => block.start <= offset));
      },
    ),
  );
});
