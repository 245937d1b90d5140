import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Span } from '#shared/model/text.ts';
import { canonicalText } from '../../../../renderer/reader/canonical-text.ts';
import {
  sentenceAt,
  sentenceEdge,
  sentencesOf,
  wholeSentences,
} from '../../../../renderer/reader/whole-sentences.ts';

function blocksOf(...texts: readonly string[]): readonly Block[] {
  let start = 0;
  return texts.map((text, ordinal): Block => {
    const spans: Span[] = [...text.matchAll(/\[\d\]/g)].map(({ index, 0: label }) => ({
      kind: 'footnote-marker',
      start: index,
      end: index + label.length,
      footnote: 0,
    }));
    const block = {
      kind: 'paragraph',
      level: 1,
      text,
      language: /[آ-ی]/.test(text) ? 'fa' : 'en',
      direction: 'ltr',
      spans,
      ordinal,
      start,
      footnote: null,
    } as const;
    start += text.length + 1;
    return block;
  });
}

const BLOCKS = blocksOf(
  'He said fifty.[1] She said more. Nobody counted.',
  'چراغ خاموش بود. کسی نیامد.',
  'The end',
);
const TEXT = canonicalText(BLOCKS);
const rangeOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const said = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

test('words grow to the sentences that they stand in', () => {
  expect(
    ['said more', 'fifty', 'fifty.[1] She', 'counted.\nچراغ', 'end'].map((words) =>
      said(wholeSentences(BLOCKS, rangeOf(words))),
    ),
  ).toEqual([
    'She said more.',
    'He said fifty.[1]',
    'He said fifty.[1] She said more.',
    'Nobody counted.\nچراغ خاموش بود.',
    'The end',
  ]);
});

test('the edges of sentences are walked over, and over the ends of paragraphs', () => {
  const from = TEXT.indexOf('said more');
  expect([
    TEXT.slice(sentenceEdge(BLOCKS, from, 1, 'start')).slice(0, 6),
    TEXT.slice(0, sentenceEdge(BLOCKS, from, 1, 'end')).slice(-5),
    TEXT.slice(sentenceEdge(BLOCKS, from, -1, 'start')).slice(0, 3),
    TEXT.slice(0, sentenceEdge(BLOCKS, TEXT.indexOf('چراغ'), -1, 'end')).slice(-8),
    sentenceEdge(BLOCKS, TEXT.length, 1, 'end') - TEXT.length,
  ]).toEqual(['Nobody', 'more.', 'She', 'counted.', 0]);
});

const pieces = fc.constantFrom(
  'lamp ',
  'fifty. ',
  'She ',
  'چراغ ',
  'بود. ',
  'کی؟ ',
  '[1] ',
  '  ',
  'Mr. ',
  '“Yes!” ',
);
const drawnBlocks = fc
  .array(fc.array(pieces, { maxLength: 12 }), { minLength: 1, maxLength: 4 })
  .map((texts) => blocksOf(...texts.map((parts) => parts.join(''))));

test('what has grown contains what it grew from, begins and ends with a sentence, and grows no more', () => {
  fc.assert(
    fc.property(drawnBlocks, fc.nat(200), fc.nat(200), (blocks, one, other) => {
      const text = canonicalText(blocks);
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      fc.pre(end <= text.length && text.slice(start, end).trim() !== '');
      const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
      const words = { start: start + lead, end: start + text.slice(start, end).trimEnd().length };
      const grown = wholeSentences(blocks, words);
      const sentences = blocks.flatMap(sentencesOf);
      expect(grown.start <= words.start && grown.end >= words.end).toBe(true);
      expect(sentences.some((sentence) => sentence.start === grown.start)).toBe(true);
      expect(sentences.some((sentence) => sentence.end === grown.end)).toBe(true);
      expect(wholeSentences(blocks, grown)).toEqual(grown);
      expect(sentenceAt(blocks, words.start)?.start).toBe(grown.start);
    }),
  );
});
