import { expect, test } from 'vitest';
import { lettersOf } from '../../../../electron/importers/pdf/letters.ts';
import { countInk } from '../../../../electron/importers/pdf/glyph.ts';

test.each([
  ['ligatures are their letters', 'ﬃ', 'ffi'],
  ['shapes that Arabic letters take in words are the letters', 'ﻣ', 'م'],
  ['a ligature of Arabic letters is both, in their order', 'ﻻ', 'لا'],
  ['a vowel sign that is drawn alone is the sign without its space', '\ufe76', '\u064e'],
  ['the sign that keeps two letters apart stays', '\u200c', '\u200c'],
  ['marks of direction go', '\u200f', ''],
  ['spaces of any width are one', '\u2003', ' '],
  ['bullets of symbol fonts are bullets', '\uf0b7', '•'],
  ['private letters are not known', '\ue123', '\ufffd'],
  ['controls are not known', '\u0003', '\ufffd'],
  ['half a character is not known', '\ud83d', '\ufffd'],
  ['other letters stay as they are', 'é', 'é'],
])('%s', (_, sign, letters) => {
  expect(lettersOf(sign)).toBe(letters);
});

test('what is counted is neither white space nor unseen', () => {
  expect(countInk('a b\u200c۱\n é')).toBe(4);
});
