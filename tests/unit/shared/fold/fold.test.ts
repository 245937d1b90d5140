import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, originalRange, ZERO_WIDTH_NON_JOINER } from '#shared/fold/fold.ts';
import { FOLD_TABLE, FOLD_VERSION } from '#shared/fold/fold-table.ts';

/** Pairs that folding alone brings together; a joiner against a space is for the search, see its test. */
test.each([
  ['Arabic yeh and Persian yeh', 'علي رجوي', 'علی رجوی'],
  ['Arabic kaf and keheh', 'كمال', 'کمال'],
  ['a joiner of no width and no joiner', 'می‌خواهم', 'میخواهم'],
  ['tashkeel', 'مُحَمَّد', 'محمد'],
  ['hamza on alef', 'أحمد', 'احمد'],
  ['alef madda', 'آزادی', 'ازادی'],
  ['Persian digits', '۱۳۶۷', '1367'],
  ['Arabic digits', '١٩٨٨', '1988'],
  ['tatweel', 'محـــمد', 'محمد'],
  ['Latin accents', 'Séance', 'seance'],
  ['heh with hamza', 'خانهٔ', 'خانه'],
  ['teh marbuta', 'فاطمة', 'فاطمه'],
  ['presentation forms', 'ﻼﺟﺊ', 'لاجئ'],
  ['hamza written or left out', 'سوء', 'سو'],
  ['typographic quotes', '“Maktab” and ‘azadi’', '"maktab" and \'azadi\''],
  ['dashes', '2009–2010', '2009-2010'],
  ['a no-break space', 'note\u00a012', 'note 12'],
  ['ligatures', 'ﬁfty œuvres', 'fifty oeuvres'],
  ['German sharp s', 'STRAßE', 'strasse'],
  ['a final sigma', 'ΛΟΓΟΣ', 'λόγος'],
  ['a decomposed accent', 'Se\u0301ance', 'Séance'],
  ['direction marks', 'a\u200fb\u202cc', 'abc'],
  ['a hamza over the line', 'ٵحمد', 'احمد'],
  ['marks of the Koran', 'لَهُۥ بِهِۦ', 'له به'],
  ['tashkeel in presentation forms', 'ﹶمﱠد', 'مد'],
  ['double primes for quotation marks', '″Maktab″', '"maktab"'],
  ['single angle quotes', '‹azadi›', "'azadi'"],
  ['ayn and hamza of romanised names', 'ʿAlī Riḍāʾī', "'Ali Rida'i"],
  ['an accent that stands alone', 'it´s', "it's"],
  ['strokes', 'Đặng Łódź Ħal ŧ', 'dang lodz hal t'],
])('spellings that differ by %s fold to one', (_what, one, other) => {
  expect(fold(one).text).toBe(fold(other).text);
});

test.each([
  ['words that share all letters but one', 'کمال', 'جمال'],
  ['alef and heh', 'ا', 'ه'],
  ['digits', '۱۳۶۷', '۱۳۶۸'],
  ['sin and shin', 'سال', 'شال'],
])('%s stay apart', (_what, one, other) => {
  expect(fold(one).text).not.toBe(fold(other).text);
});

test('every character of the published table folds to what the table says, and no character stands in it twice', () => {
  const characters = FOLD_TABLE.flatMap(({ from }) => Array.from(from));
  expect(characters.length).toBe(new Set(characters).size);
  for (const { from, to } of FOLD_TABLE) {
    expect([from, Array.from(from, (character) => fold(character).text)]).toEqual([
      from,
      Array.from(from, () => to),
    ]);
    expect([to, fold(to).text]).toEqual([to, to]);
  }
});

test('letters of different scripts that look alike stay apart', () => {
  expect(fold('ѕоltаni').text).not.toBe(fold('soltani').text);
});

test('every decimal digit of every script folds to its value', () => {
  const digits: number[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (/^\p{Nd}$/u.test(String.fromCodePoint(code))) digits.push(code);
  }
  // Unicode keeps digits in runs of ten, zero first, so a digit's value is its place among all digits.
  expect(digits.length % 10).toBe(0);
  const wrong = digits.filter((code, place) => fold(String.fromCodePoint(code)).text !== String(place % 10));
  expect(wrong).toEqual([]);
});

test('the letters of Latin, Cyrillic and Arabic lose their case', () => {
  const wrong: string[] = [];
  for (let code = 0x41; code < 0x2000; code += 1) {
    const letter = String.fromCodePoint(code);
    // The nine of U+1C80 are shapes of one hand's Old Church Slavonic.
    if (!/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}]$/u.test(letter) || (code >= 0x1c80 && code <= 0x1c88))
      continue;
    if (fold(letter.toUpperCase()).text !== fold(letter).text) wrong.push(letter);
  }
  expect(wrong).toEqual([]);
});

/** Words as they meet in real documents, and every sort of code unit besides. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'Séance',
        'e\u0301',
        'ﷺ',
        'ﬁ',
        'ß',
        'می‌خواهم',
        'مُحَمَّد',
        'سوء',
        'أ',
        '١٩',
        '۱۳',
        'ـ',
        '🕯️',
        '𝟗',
        '👨‍👩‍👧',
        ' ',
        '\u00a0',
        '\u200c',
        '\u200f',
        '\u0301',
        'ء',
        '…',
        '½',
        'İ',
        '\n',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);

const isPairSplit = (whole: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(whole.charAt(at - 1)) && /[\udc00-\udfff]/.test(whole.charAt(at));

test('what is highlighted is what matched, to the code unit', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (original, from, length) => {
      const folded = fold(original);
      if (folded.text === '') return;
      let start = from % folded.text.length;
      let end = start + 1 + (length % (folded.text.length - start));
      const range = originalRange(folded, start, end);
      // A character that folds to several is highlighted whole.
      while (start > 0 && folded.starts[start - 1] === folded.starts[start]) start -= 1;
      while (end < folded.text.length && folded.starts[end] === folded.starts[end - 1]) end += 1;
      const highlighted = original.slice(range.start, range.end);
      expect(fold(highlighted).text).toBe(folded.text.slice(start, end));
      expect([isPairSplit(original, range.start), isPairSplit(original, range.end)]).toEqual([false, false]);
      // Nor is a mark left without the letter under it.
      const behind = String.fromCodePoint(original.codePointAt(range.end) ?? 0x20);
      expect(behind === ZERO_WIDTH_NON_JOINER || fold(behind).text !== '').toBe(true);
      // Nothing is highlighted in front of the first character that matched.
      expect(fold(String.fromCodePoint(highlighted.codePointAt(0) ?? 0)).text).not.toBe('');
    }),
    { numRuns: 3000 },
  );
});

test('the map has a place for every code unit, and places never go back', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, starts, ends } = fold(original);
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      for (let at = 0; at < folded.length; at += 1) {
        const [start = -1, end = -1] = [starts[at], ends[at]];
        expect(start >= (starts[at - 1] ?? 0) && end > start && end <= original.length).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('marks that fold away belong to the letter before them, a joiner to neither side', () => {
  const words = 'قال مُحَمَّدٌ: خانهٔ می‌خواهم';
  const folded = fold(words);
  const highlighted = (letters: string): string => {
    const start = folded.text.indexOf(letters);
    const range = originalRange(folded, start, start + letters.length);
    return words.slice(range.start, range.end);
  };
  expect(['محمد', 'خانه', 'می', 'خواهم', 'میخواهم'].map(highlighted)).toEqual([
    'مُحَمَّدٌ',
    'خانهٔ',
    'می',
    'خواهم',
    'می‌خواهم',
  ]);
});

test('what is folded stays as it is when folded again', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded } = fold(original);
      expect(fold(folded).text).toBe(folded);
    }),
    { numRuns: 1000 },
  );
});

/** What each version makes of the scripts that Ibid is for. A new line for a new version; none is ever edited. */
const FOLDED_WITH: Readonly<Record<number, string>> = {
  2: '38a6e642b1f60524683a0cde0d6c0457c097719dfcb4d27fa00d9ccaafc38f85',
  3: '07f26d243574a9d23c871c7bca7680366b81c733d66e08fe20658d0149e8a6a1',
};

test('text does not fold to something else under the same version', () => {
  const hash = createHash('sha256');
  for (const [first, last] of [
    [0x20, 0x24f],
    [0x2b0, 0x36f],
    [0x370, 0x3ff],
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x1e00, 0x1eff],
    [0x2000, 0x206f],
    [0xfb00, 0xfb06],
    [0xfb50, 0xfbb1],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let code = first; code <= last; code += 1) hash.update(`${fold(String.fromCodePoint(code)).text}\n`);
  }
  expect(hash.digest('hex')).toBe(FOLDED_WITH[FOLD_VERSION]);
});
