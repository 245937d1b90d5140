import { expect, test } from 'vitest';
import { quotedRanges } from '../../../../shared/copies/quoted-ranges.ts';
import { NOTED, OWN, QUOTED, type TextWords, textWords } from '../../../../shared/copies/text-words.ts';
import type { ImportedBlock, Span } from '../../../../shared/model/text.ts';
import { placeBlocks } from '../../../../shared/text/canonical-text.ts';
import { paragraph } from '../../../support/imported-document.ts';

const marker = (text: string, sign: string): Span => ({
  kind: 'footnote-marker',
  footnote: 0,
  start: text.indexOf(sign),
  end: text.indexOf(sign) + sign.length,
});

function wordsOf(...blocks: readonly ImportedBlock[]): TextWords {
  const note = { label: '1', blocks: [paragraph('Brandt, The Ferry Book.')], citations: [] };
  return textWords(placeBlocks(blocks, [note]).blocks);
}

/** The words as they stand in the text, with what each is marked as. */
function told(text: string, { starts, ends, marks }: TextWords): readonly string[] {
  const names = new Map([
    [OWN, 'own'],
    [QUOTED, 'quoted'],
    [NOTED, 'noted'],
  ]);
  return [...starts].map(
    (start, at) => `${text.slice(start, ends[at])} ${names.get(marks[at] ?? OWN) ?? ''}`,
  );
}

test('what stands between quotation marks is found, in whatever kind of them', () => {
  const inside = (text: string) => quotedRanges(text).map(({ start, end }) => text.slice(start, end));
  expect(inside('He said “no” and «نه» and "never", „nie“ as well.')).toEqual(['no', 'نه', 'never', 'nie']);
  expect(inside('A 5" pipe, and the boy’s ‘oar’.')).toEqual([]);
  expect(inside('“He said «no» to us” and left.')).toEqual(['He said «no» to us']);
  expect(inside('“It was never closed')).toEqual([]);
  expect(inside('')).toEqual([]);
});

test('quoted words are told from own ones, and those with a note from those without', () => {
  const text =
    'She wrote “the ferry left” twice,[1] and “nobody knew”. Then much later, and long after anything that was ever said of it.';
  const block = paragraph(text, [marker(text, '[1]')]);
  expect(told(text, wordsOf(block)).slice(0, 11)).toEqual([
    'She own',
    'wrote own',
    'the noted',
    'ferry noted',
    'left noted',
    'twice own',
    'and own',
    'nobody quoted',
    'knew quoted',
    'Then own',
    'much own',
  ]);
});

test('a paragraph that is set as a quotation is one, and noted where it has a marker', () => {
  const text = 'The ferry left.[1]';
  const quote = { ...paragraph(text, [marker(text, '[1]')]), kind: 'quote' as const };
  expect(told(text, wordsOf(quote))).toEqual(['The noted', 'ferry noted', 'left noted']);
  expect(told('The ferry left.', wordsOf({ ...paragraph('The ferry left.'), kind: 'quote' }))).toEqual([
    'The quoted',
    'ferry quoted',
    'left quoted',
  ]);
});

test('headings, markers and the notes themselves are no words of a text', () => {
  const heading = { ...paragraph('The Heading'), kind: 'heading' as const };
  const text = 'The ferry[12] left.';
  const words = wordsOf(heading, paragraph(text, [marker(text, '[12]')]));
  const whole = `The Heading\n${text}`;
  expect(told(whole, words)).toEqual(['The own', 'ferry own', 'left own']);
});

test('spellings of one word are one, with the gap of no width written as a space or not', () => {
  const one = wordsOf(paragraph('او کتاب‌ها را می‌برد'));
  const other = wordsOf(paragraph('او كتاب ها را مي برد'));
  expect(one.hashes).toEqual(other.hashes);
  expect(wordsOf(paragraph('THE  Ferry, left')).hashes).toEqual(wordsOf(paragraph('the ferry left')).hashes);
});
