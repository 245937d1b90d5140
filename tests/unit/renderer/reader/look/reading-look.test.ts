// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import {
  applyReadingLook,
  keepReadingLook,
  readReadingLook,
} from '../../../../../renderer/reader/look/reading-look.ts';

beforeEach(() => localStorage.clear());

test('a look that was chosen holds at once, and is remembered', () => {
  keepReadingLook({ measure: 'wide', spacing: 'tight', typeface: 'sans' });
  expect(document.documentElement.dataset).toMatchObject({
    measure: 'wide',
    spacing: 'tight',
    typeface: 'sans',
  });
  applyReadingLook({ measure: 'normal', spacing: 'normal', typeface: 'serif' });
  expect(readReadingLook()).toEqual({ measure: 'wide', spacing: 'tight', typeface: 'sans' });
});

test('what was never chosen, or is none of the choices, is as usual', () => {
  const usual = { measure: 'normal', spacing: 'normal', typeface: 'serif' };
  expect(readReadingLook()).toEqual(usual);
  for (const kept of ['7', 'null', '"wide"', '{"measure":"endless","spacing":1}']) {
    localStorage.setItem('ibid.reading-look', kept);
    expect(readReadingLook()).toEqual(usual);
  }
  localStorage.setItem('ibid.reading-look', '{"measure":"narrow","typeface":"comic"}');
  expect(readReadingLook()).toEqual({ ...usual, measure: 'narrow' });
});
