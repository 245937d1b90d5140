import { expect, test } from 'vitest';
import { dateProblem, edtfOf, wordsOf } from '../../../../../renderer/case/pieces/read-field.ts';

test.each([
  '1988-09-12',
  '1988-21',
  '1988~',
  '198X',
  '1986/1988-10-09',
  '../1988',
  '1988?',
  '1986-03-21/1989-03-20',
])('a person who touches nothing keeps %s', (edtf) => {
  expect(edtfOf(wordsOf(edtf))).toBe(edtf);
});

test('an empty field says that nobody knows, and what cannot be read says so', () => {
  expect([edtfOf(' '), dateProblem(' ')]).toEqual([null, null]);
  expect([edtfOf('some day'), dateProblem('some day')]).toEqual([
    null,
    expect.stringContaining('cannot read'),
  ]);
});
