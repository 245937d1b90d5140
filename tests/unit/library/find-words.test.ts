import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '../../../electron/library/find-words.ts';
import { foldedWords } from '../../../electron/library/folded-words.ts';
import { SPELLING_PAIRS } from '../../support/spelling-pairs.ts';

function found(text: string, words: string): readonly string[] {
  return findWords(text, words).map(({ start, end }) => text.slice(start, end));
}

test('words are found as they stand, everywhere they stand', () => {
  expect(findWords('fifty, or fifty more', 'fifty')).toEqual([
    { start: 0, end: 5 },
    { start: 10, end: 15 },
  ]);
  expect(findWords('He said fifty.', 'sixty')).toEqual([]);
});

test('words as they stand come before words that merely read the same', () => {
  expect(found('“No” is what “NO” means', 'NO')).toEqual(['NO']);
});

test('straight quotes find curly ones, and one space finds line feeds and hard spaces', () => {
  const text = 'She wrote:\n“it’s over – for\u00a0now”\nand left.';
  expect(found(text, `"it's over - for now" and`)).toEqual(['“it’s over – for\u00a0now”\nand']);
  expect(found('one  space', 'one\n   space')).toEqual(['one  space']);
});

test('a joiner of no width is found as such, as a space, or left out', () => {
  const text = 'آن‌ها می‌گویند';
  expect(found(text, 'آن‌ها می‌گویند')).toEqual([text]);
  expect(found(text, 'آن ها می گویند')).toEqual([text]);
  expect(found(text, 'آنها میگویند')).toEqual([text]);
  expect(found('آن ها می گویند', 'آن‌ها می‌گویند')).toEqual(['آن ها می گویند']);
});

test.each(SPELLING_PAIRS)(
  'a quotation is found in another spelling, to the letter: %s',
  (_what, written, typed) => {
    expect(found(`x ${written} y`, typed)).toEqual([written]);
  },
);

test('a mark stays with its letter', () => {
  expect(found('a cafe\u0301 there', 'cafe')).toEqual(['cafe\u0301']);
  expect(found('مُحَمَّد', 'محمد')).toEqual(['مُحَمَّد']);
});

test('a place within what one character became is no place', () => {
  expect(found('wait… here', 'wait..')).toEqual([]);
  expect(found('wait… here', 'wait... here')).toEqual(['wait… here']);
  expect(found('the Straße ends', 'stras')).toEqual([]);
});

test('words that fold to nothing are found nowhere', () => {
  expect([findWords('some text', ' '), findWords('some text', '\u200c\u0301')]).toEqual([[], []]);
});

/** The spellings that a keyboard, a browser or a mail program make of the same words. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/[“”«»]/g, '"'],
  [/’/g, "'"],
  [/ /g, '\n  '],
  [/ /g, '\u00a0'],
  [/—/g, '-'],
  [/\u200c/g, ''],
  [/ی/g, 'ي'],
];

const letters = fc.constantFrom(...Array.from('aAéß…ﬁ “”«»’— \n\u00a0\u200cیكمء۲ש👤"'), 'e\u0301', 'مُ');

test('words taken from a text and written in another way are found, and what is found reads the same', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      fc.subarray([...REWRITTEN]),
      (parts, from, length, rewritten) => {
        const text = parts.join('');
        const first = from % parts.length;
        const taken = parts.slice(first, first + 1 + (length % 20));
        const start = parts.slice(0, first).join('').length;
        const end = start + taken.join('').length;
        const words = rewritten.reduce((so, [search, by]) => so.replaceAll(search, by), taken.join(''));
        const key = (some: string): string => foldedWords(some).text.trim();
        const places = findWords(text, words);
        for (const place of places) expect(key(text.slice(place.start, place.end))).toBe(key(words));
        fc.pre(key(words) !== '');
        // Words that stand elsewhere just as they were written are those that are meant.
        const meant = text.includes(words.trim())
          ? places
          : places.filter((place) => place.start < end && place.end > start);
        expect(meant).not.toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});
