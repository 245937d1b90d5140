import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { logicalOrder, mirror } from '../../../../electron/importers/pdf/right-to-left.ts';

/** A line as it is seen, from left to right, read in its logical order. */
function read(seen: string, base: 'ltr' | 'rtl'): string {
  const signs = Array.from(seen);
  return logicalOrder(signs, base)
    .map(({ index, mirrored }) => (mirrored ? mirror(signs[index] ?? '') : (signs[index] ?? '')))
    .join('');
}

const reversed = (text: string): string => Array.from(text).toReversed().join('');

describe('a line from right to left', () => {
  test('is turned round', () => {
    expect(read(reversed('خانه در ته اسکله بود'), 'rtl')).toBe('خانه در ته اسکله بود');
  });

  test('keeps the order of its numbers, with what stands in them', () => {
    expect(read('لایر ۱۲٫۵ یاهب', 'rtl')).toBe('بهای ۱۲٫۵ ریال');
    expect(read('دوب 12/5/1931 رد', 'rtl')).toBe('در 12/5/1931 بود');
  });

  test('reads a range of numbers from the right', () => {
    expect(read('۱۵–۱۲ .ص', 'rtl')).toBe('ص. ۱۲–۱۵');
  });

  test('keeps the order of Latin words, with their spaces, points and numbers', () => {
    expect(read('.دوب The Green Ledger, vol. 2 مان', 'rtl')).toBe('نام The Green Ledger, vol. 2 بود.');
  });

  test('gives a bracket back that was opened within Latin words', () => {
    expect(read('تشون Ledger (1931) رد', 'rtl')).toBe('در Ledger (1931) نوشت');
  });

  test('turns brackets and quotation marks, which are seen mirrored', () => {
    expect(read('(تسا «هناخ» نیا)', 'rtl')).toBe('(این «خانه» است)');
  });

  test('leaves a number in its own digits to the words around it', () => {
    expect(read('Ledger ۱۳۱۰ لاس رد', 'rtl')).toBe('در سال ۱۳۱۰ Ledger');
  });
});

describe('a line from left to right', () => {
  test('stays as it is seen', () => {
    expect(read('The house (1931) stood.', 'ltr')).toBe('The house (1931) stood.');
  });

  test('turns the words of the other direction, with what stands between them', () => {
    expect(read('He said: هناخ و غارچ and left.', 'ltr')).toBe('He said: چراغ و خانه and left.');
  });
});

test('every sign of a line is read once, in either direction', () => {
  const signs = fc.array(fc.constantFrom('ا', 'ب', 'a', 'Z', '1', '۲', '٣', ' ', '.', '(', ')', '-', '«'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(signs, fc.constantFrom('ltr' as const, 'rtl' as const), (seen, base) => {
      const order = logicalOrder(seen, base).map(({ index }) => index);
      expect(order.toSorted((a, b) => a - b)).toEqual(seen.map((_, index) => index));
    }),
  );
});
