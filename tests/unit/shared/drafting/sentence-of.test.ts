import { expect, test } from 'vitest';
import { sentenceOf } from '#shared/drafting/sentence-of.ts';

test('words stand on one line, without the quotation marks around them', () => {
  expect(sentenceOf('“Two people\n died,”', 'en')).toBe('Two people died,');
  expect(sentenceOf('«سه نفر مردند.»', 'fa')).toBe('سه نفر مردند.');
  expect(sentenceOf('"I washed them myself.', 'en')).toBe('I washed them myself.');
  expect(sentenceOf('He said "fifty" and no more', 'en')).toBe('He said "fifty" and no more');
});

test('of many sentences those are taken that are short together', () => {
  const sentence = 'The road was closed by snow for three weeks and nobody came to the house. ';
  const text = sentenceOf(sentence.repeat(9), 'en');
  expect(text).toBe(sentence.repeat(4).trim());
});
