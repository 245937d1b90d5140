import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alike, toCompare, WORTH_SHOWING } from '#shared/names/alike.ts';
import { skeletonsOf } from '#shared/names/skeleton.ts';
import { soundsOf } from '#shared/names/sounds.ts';
import { nameWords } from '#shared/names/words.ts';
import { PEOPLE } from '../../../support/people.ts';

const compare = (one: string, other: string) => alike(toCompare(nameWords(one)), toCompare(nameWords(other)));

test.each([
  ['Rajavi', 'Radjavi'],
  ['Rajavi', 'رجوی'],
  ['رجوی', 'رجوي'],
  ['Soltani', 'Sultani'],
  ['Soltani', 'سلطانی'],
  ['Hossein', 'Husayn'],
  ['Hossein', 'حسین'],
  ['Khamenei', 'خامنه‌ای'],
  ['Khosravi', 'Xosravi'],
  ['Ghasemi', 'قاسمی'],
  ['Qasimi', 'Ghasemi'],
  ['Shahin', 'Chahine'],
  ['Changiz', 'Tchanguiz'],
  ['Mahmoud', 'Mahmud'],
  ['Djavad', 'جواد'],
  ['Mohammad', 'Mohamad'],
  ['Ali', 'علی'],
  ['al-Khatib', 'الخطيب'],
  ['Abdol-Rahman', 'Abdurrahman'],
  ['Abd al-Rahman', 'عبدالرحمن'],
  ['Mohammad Reza', 'محمدرضا'],
  ['Nour al-Din', 'نورالدین'],
  ['Fatima', 'فاطمة'],
  ['Jumblat', 'جنبلاط'],
])('%s and %s are spellings of one name', (one, other) => {
  expect(compare(one, other).score).toBeGreaterThan(0.85);
  expect(compare(other, one).score).toBeCloseTo(compare(one, other).score, 5);
});

test.each([
  ['Hossein', 'حسین', 'Hassan'],
  ['Hassan', 'حسن', 'Hossein'],
  ['Karimi', 'کریمی', 'Karami'],
  ['Amiri', 'امیری', 'Amini'],
  ['Zahra', 'زهرا', 'Zohreh'],
  ['Taghi', 'تقی', 'Naghi'],
])('of close names %s is rather %s than %s', (name, same, other) => {
  expect(compare(name, same).score).toBeGreaterThan(compare(name, other).score + 0.1);
  expect(compare(same, other).score).toBeLessThan(compare(name, same).score);
});

test.each([
  ['Hossein Soltani', 'Farid Moradi'],
  ['Hossein Soltani', 'Hossein Moradi'],
  ['Masoud Amiri', 'Masoud Amini'],
  ['Farid', 'لاله'],
])('%s and %s are not worth showing as one', (one, other) => {
  expect(compare(one, other).score).toBeLessThan(WORTH_SHOWING);
});

test('titles, small words, an initial and the order of the words do not make another name', () => {
  expect(compare('Dr. Hossein Soltani', 'آقای حسین سلطانی').score).toBeGreaterThan(0.9);
  expect(compare('Salih ibn Karim', 'Salih Karim').score).toBe(1);
  expect(compare('Hossein Soltani', 'H. Soltani')).toMatchObject({ why: 'initial' });
  expect(compare('Hossein Soltani', 'Soltani, Hossein')).toMatchObject({ why: 'order' });
  expect(compare('Hossein Soltani', 'F. Soltani').score).toBe(0);
});

test('of a word and its other spellings in three scripts one skeleton at least is the same, nearly always', () => {
  const pairs = PEOPLE.flatMap(({ name, others }) => {
    const words = nameWords(name);
    return others
      .map(nameWords)
      .filter((other) => other.length === words.length)
      .flatMap((other) => words.map((word, at) => [word, other[at] ?? ''] as const));
  });
  const same = pairs.filter(([one, other]) => {
    const bare = other.replace(/^ال/u, '');
    const skeletons = new Set([...skeletonsOf(soundsOf(other)), ...skeletonsOf(soundsOf(bare))]);
    return skeletonsOf(soundsOf(one)).some((skeleton) => skeletons.has(skeleton));
  });
  expect(same.length / pairs.length).toBeGreaterThan(0.97);
});

test('any two texts are compared alike in both directions, between 0 and 1, and a text with itself is one', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 24 }),
    fc.constantFrom(...PEOPLE.map(({ name }) => name)),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { score } = compare(one, other);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      if (nameWords(one).length > 0) expect(compare(one, one).score).toBe(1);
    }),
  );
});
