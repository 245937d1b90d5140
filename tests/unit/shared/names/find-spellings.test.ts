import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingFinder } from '#shared/names/find-spellings.ts';
import { indexPhrases } from '#shared/names/index-phrases.ts';
import { nameWords, wordsIn } from '#shared/names/words.ts';
import { PEOPLE } from '../../../support/people.ts';

/** The very words of the text that were found. */
function found(text: string, spellings: readonly string[], particles = false): readonly string[] {
  const finder = spellingFinder(spellings.map((spelling) => ({ spelling, owner: null })));
  return finder.in(wordsIn(text), particles).map(({ start, end }) => text.slice(start, end));
}

test('a spelling is found as words of its own, in any case and with any accents', () => {
  expect(found('MORADI’s men, Morádi; Moradis, Al-Moradi.', ['Moradi'])).toEqual([
    'MORADI',
    'Morádi',
    'Moradi',
  ]);
});

test('a Persian spelling is found joined, parted and with a joiner of no width, and not within a word', () => {
  const text = 'عبد الله، عبدالله و عبد‌الله؛ اما نه عبداللهی و بنده عبد الله‌پور';
  expect(found(text, ['عبدالله'])).toEqual(['عبد الله', 'عبدالله', 'عبد‌الله']);
  expect(found('خامنه ای و خامنه‌ای', ['خامنه‌ای'])).toEqual(['خامنه ای', 'خامنه‌ای']);
});

test('particles that Arabic writes onto a name are no part of it, and Persian has none', () => {
  const text = 'والرجوي وللرجوي وبالرجوي ورجوي كرجوي';
  expect(found(text, ['رجوي'], true)).toEqual(['رجوي', 'رجوي', 'رجوي', 'رجوي', 'رجوي']);
  expect(found(text, ['رجوي'], false)).toEqual([]);
  expect(found('للحسيني والحسيني', ['الحسيني'], true)).toEqual(['الحسيني']);
});

test('vowel signs and stretching do not move the range', () => {
  const text = 'قالَ وَالرَجَـوِيُّ لهم';
  expect(found(text, ['رجوي'], true)).toEqual(['رَجَـوِيُّ']);
});

test('a name within a longer one is not found, and all that share a range are', () => {
  const finder = spellingFinder([
    { spelling: 'Azad', owner: 1 },
    { spelling: 'Mira Azad', owner: 2 },
    { spelling: 'mira azad', owner: 3 },
  ]);
  const text = 'Mira Azad met Azad.';
  expect(
    finder.in(wordsIn(text), false).map(({ start, end, owner }) => [text.slice(start, end), owner]),
  ).toEqual([
    ['Mira Azad', 2],
    ['Mira Azad', 3],
    ['Azad', 1],
  ]);
});

const spelling = fc.constantFrom(...PEOPLE.flatMap(({ name, others }) => [name, ...others]));
const around = fc.constantFrom(' ', '، ', ' «', '» ', '. ', ' (', ') ', '\n', ' – ', ' 1367 ');

test('what is found of a name in a text is its very words, to the code unit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(around, spelling), { minLength: 1, maxLength: 4 }),
      around,
      (parts, end) => {
        const text = parts.map(([before, words]) => before + words).join('') + end;
        const wanted = parts[0]?.[1] ?? '';
        const key = (words: string) => nameWords(words).join('');
        const ranges = found(text, [wanted], true);
        expect(ranges.length).toBeGreaterThanOrEqual(1);
        expect(ranges.filter((words) => key(words) !== key(wanted))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test('wherever a spelling is found, one of the phrases that the index is asked for stands', () => {
  const particle = fc.constantFrom('', 'و', 'وال', 'لل', 'ب', 'كال');
  fc.assert(
    fc.property(spelling, spelling, particle, fc.boolean(), (wanted, written, before, apart) => {
      const text = `${before}${apart ? written.replaceAll('\u200c', ' ') : written.replaceAll(' ', '\u200c')}`;
      const words = wordsIn(text)
        .map(({ word }) => word)
        .join(' ');
      for (const each of found(text, [wanted], true)) {
        const phrases = indexPhrases(wanted, true).map((phrase) => phrase.join(' '));
        expect([each, phrases.some((phrase) => ` ${words} `.includes(` ${phrase} `))]).toEqual([each, true]);
      }
    }),
    { numRuns: 500 },
  );
});
