import { expect, test } from 'vitest';
import { LOCATOR_LABELS, locatorInWords, readPlace } from '#shared/citing/locator.ts';

test.each([
  ['p. 3', { label: 'page', value: '3' }, ''],
  ['3', { label: 'page', value: '3' }, ''],
  ['pp. 3–5 and passim', { label: 'page', value: '3–5' }, 'and passim'],
  ['pages 3-5, 9', { label: 'page', value: '3-5, 9' }, ''],
  ['para. 14', { label: 'paragraph', value: '14' }, ''],
  ['¶ 14', { label: 'paragraph', value: '14' }, ''],
  ['footnote 12', { label: 'note', value: '12' }, ''],
  ['p. iv', { label: 'page', value: 'iv' }, ''],
  ['at 1:02:03', { label: 'timestamp', value: '1:02:03' }, ''],
  ['ص ۳', { label: 'page', value: '۳' }, ''],
  ['صص. ۳–۵', { label: 'page', value: '۳–۵' }, ''],
  ['فقرة ٤', { label: 'paragraph', value: '٤' }, ''],
  ['12a', { label: 'page', value: '12a' }, ''],
] as const)('in %j a place is read', (words, locator, suffix) => {
  expect(readPlace(words)).toEqual({ locator, suffix });
});

test.each(['and passim', 'mill', 'ibid.', 'the 3 lamps', ''])('in %j there is none', (words) => {
  expect(readPlace(words)).toEqual({ locator: null, suffix: words });
});

test('what is written of a place is read as the same place', () => {
  for (const label of LOCATOR_LABELS) {
    for (const value of ['3', '3–5', '12, 14']) {
      expect(readPlace(locatorInWords({ label, value })).locator).toEqual({ label, value });
    }
  }
});
