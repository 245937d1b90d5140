import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseIn } from '#shared/names/recognise.ts';

const seen = (text: string) => recogniseIn(text).map(({ name, sign, kind }) => [name, sign, kind]);

test.each([
  [
    'Then Farid Moradi came, with Mira Azad.',
    [
      ['Farid Moradi', 'capitals', 'person'],
      ['Mira Azad', 'capitals', 'person'],
    ],
  ],
  ['The guard called Mr. Hossein Soltani at noon.', [['Hossein Soltani', 'title', 'person']]],
  [
    'He was in Orval, says the Harbour Board.',
    [
      ['Orval', 'place', 'place'],
      ['Harbour Board', 'capitals', 'organisation'],
    ],
  ],
  ['She wrote to the VRO again.', [['VRO', 'acronym', 'organisation']]],
  [
    'Salih ibn Karim and J. M. Orval met.',
    [
      ['Salih ibn Karim', 'capitals', 'person'],
      ['J. M. Orval', 'capitals', 'person'],
    ],
  ],
  [
    'Farid Moradi: I was there.',
    [
      ['Farid Moradi', 'speaker', 'person'],
      ['Farid Moradi', 'capitals', 'person'],
    ],
  ],
  ['On Monday in March I saw XIV lamps.', []],
  ['THE HARBOUR IS CLOSED', []],
])('%s', (text, names) => {
  expect(seen(text)).toEqual(names);
});

test.each([
  ['آن شب آقای حسین سلطانی گفت که می‌رود.', ['حسین', 'حسین سلطانی']],
  ['قالت السيدة سميرة نوري إنها هناك', ['سميرة', 'سميرة نوري']],
  ['صالح بن كريم وصل مع أبو سالم', ['صالح بن كريم', 'أبو سالم']],
  ['با حسین مرادپور رفت', ['حسین مرادپور']],
  ['سمیرا نوری: من آنجا بودم.', ['سمیرا نوری']],
  ['سؤال: کجا بودید؟', []],
])('without capital letters: %s', (text, names) => {
  expect(recogniseIn(text).map(({ name }) => name)).toEqual(names);
});

test('a name at the beginning of a sentence is told from one within it', () => {
  const text = 'Lanterns burned. Then Lanterns came.';
  expect(
    recogniseIn(text)
      .filter(({ name }) => name === 'Lanterns')
      .map(({ atStart }) => atStart),
  ).toEqual([true, false]);
});

test('of any text the ranges hold the very words', () => {
  const part = fc.constantFrom(
    'Farid ',
    'Mr. ',
    'آقای ',
    'حسین ',
    'بن ',
    ': ',
    '. ',
    'NGO ',
    '\u200c',
    'the ',
    'J. ',
    '\n',
    '\u{1f702}',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      for (const { name, start, end } of recogniseIn(text)) expect(text.slice(start, end)).toBe(name);
    }),
    { numRuns: 500 },
  );
});
