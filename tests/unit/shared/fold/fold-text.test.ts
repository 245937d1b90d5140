import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldText } from '#shared/fold/fold.ts';
import { indexed, wordsOf } from '../../../../electron/storage/words.ts';

const SIGNS =
  'a Z ` 9 - _ é ß Σ ﬁ ء ك ی ۵ \u200c \u0640 \u0301 \ud800 \0 \t \r \n \v \f \u001c \u0085 🜂'.split(' ');
const TEXTS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(' ', ...SIGNS), { maxLength: 40 }).map((signs) => signs.join('')),
);

test('the text alone is that of the whole folding, whatever is folded', () => {
  fc.assert(
    fc.property(TEXTS, (text) => foldText(text) === fold(text).text),
    { numRuns: 5000 },
  );
});

test('what folds the short way keeps the way back that it has among other signs', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const [alone, among] = [fold(text), fold(`${text}é`)];
      const length = alone.text.length;
      expect([
        among.text.slice(0, length),
        among.starts.subarray(0, length),
        among.ends.subarray(0, length),
      ]).toEqual([alone.text, alone.starts, alone.ends]);
    }),
    { numRuns: 2000 },
  );
});

test('the index is given the words of the folded text, however they are found', () => {
  fc.assert(
    fc.property(TEXTS, (text) => indexed(text) === wordsOf(fold(text).text).join(' ')),
    {
      numRuns: 5000,
    },
  );
});
