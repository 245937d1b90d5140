import { expect, test } from 'vitest';
import { findSpeakers } from '#shared/drafting/find-speakers.ts';

test('who is named where a paragraph begins speaks, and then who is named beside a word of saying', () => {
  expect(findSpeakers('Farid Moradi: I was there, as Samira Nouri said.', [])).toEqual([
    { name: 'Farid Moradi', sign: 'begins' },
    { name: 'Samira Nouri', sign: 'said' },
  ]);
  expect(findSpeakers('سمیرا نوری گفت که سه نفر مردند', ['سمیرا نوری'])).toEqual([
    { name: 'سمیرا نوری', sign: 'said' },
  ]);
});

test('one word that any sentence could begin with is no name, unless it is known', () => {
  expect(findSpeakers('Others said so.', [])).toEqual([]);
  expect(findSpeakers('Kaveh said so.', ['Kaveh'])).toEqual([{ name: 'Kaveh', sign: 'said' }]);
});
