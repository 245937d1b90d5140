import fc from 'fast-check';
import { RE2JS } from 're2js';
import { expect, test } from 'vitest';
import { requiredLetters } from '../../../../electron/storage/search/required-letters.ts';

test.each([
  ['soltan[iy]', 'soltan'],
  ['lamps? went', ' went'],
  ['colou?r', 'colo'],
  ['a{2}bc', 'bc'],
  ['ab+cd', 'ab'],
  ['x(long group)?end', 'end'],
  ['[^]a]bc', 'bc'],
  ['19\\d\\d-07', '-07'],
  ['2\\.50 \\$', '2.50 $'],
  ['\\x41bc', null],
  ['\\x{41}bcd', 'bcd'],
  ['\\pLam \\p{Arabic}xyz', 'xyz'],
  ['سلطان[یي]', 'سلطان'],
  ['🕯*ab', 'ab'],
  ['one|other', null],
  ['(?i)soltan', null],
  ['\\Qa*\\E', null],
  ['.*', null],
  ['a', null],
])('of %s the letters %j have to be there', (source, letters) => {
  expect(requiredLetters(source)).toBe(letters);
});

test('letters that have to be there are there in whatever matches', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b',
      'ab',
      'c?',
      'd*',
      'a+',
      'b{0,2}',
      'c{2}',
      '[ab]',
      '[^a]',
      '[]c]',
      '(ab)',
      '(a|b)',
      '(c)?',
      '.',
      '^',
      '$',
    ],
    ...[
      '\\.',
      '\\d',
      '\\w',
      '\\b',
      '\\x61',
      '\\x{62}',
      '\\pL',
      '\\p{L}',
      '\\141',
      '(?:a)',
      '((a)b)*',
      '{',
      '}',
      ']',
      '-',
      'ب',
      '🕯',
    ],
  );
  const source = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
  const text = fc.string({ unit: fc.constantFrom(...Array.from('abcd.1{}]-ب🕯 ')), maxLength: 12 });
  let matched = 0;
  fc.assert(
    fc.property(source, fc.array(text, { minLength: 10, maxLength: 10 }), (pattern, texts) => {
      const letters = requiredLetters(pattern);
      let compiled: RE2JS;
      try {
        compiled = RE2JS.compile(pattern);
      } catch {
        return;
      }
      for (const one of texts) {
        if (letters === null || !compiled.matcher(one).find()) continue;
        matched += 1;
        expect([pattern, one, letters, one.includes(letters)]).toEqual([pattern, one, letters, true]);
      }
    }),
    { numRuns: 4000 },
  );
  expect(matched).toBeGreaterThan(20);
});
