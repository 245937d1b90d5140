import { expect, test } from 'vitest';
import {
  givenValue,
  valueProblem,
  writtenValue,
} from '../../../../../renderer/case/claims/evidence-draft.ts';

test('a number is kept as a number, and what is vague as it was said', () => {
  expect(['50', ' 50 ', 'over 200', 'about 50', ''].map((words) => givenValue('number', words))).toEqual([
    50,
    50,
    'over 200',
    'about 50',
    null,
  ]);
});

test('a date is kept as EDTF, from any of the calendars', () => {
  expect(givenValue('date', '12 September 1988')).toBe('1988-09-12');
  expect(givenValue('date', 'spring 1988')).toBe('1988-21');
  expect(givenValue('date', '۱۳۶۷/۶/۲۱')).toBe('1988-09-12');
});

test('yes and no are kept as what they mean, in three languages', () => {
  expect(['yes', 'No', 'بله', 'نه'].map((words) => givenValue('yes/no', words))).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('what a type cannot read is a problem, and nothing given is none', () => {
  expect(valueProblem('number', 'many')).toMatch(/^A number is asked for/);
  expect(valueProblem('yes/no', 'perhaps')).toBe('Yes or no is asked for.');
  expect(valueProblem('date', 'some day')).not.toBeNull();
  expect(valueProblem('free', 'anything')).toBeNull();
  expect(valueProblem('number', '  ')).toBeNull();
});

test('a value is written such that it reads as the same again', () => {
  for (const [type, value] of [
    ['number', 50],
    ['number', 'over 200'],
    ['date', '1988-09-12'],
    ['date', '1988-21'],
    ['yes/no', true],
    ['place', 'the lower building'],
  ] as const) {
    expect(givenValue(type, writtenValue(type, value))).toBe(value);
  }
});
