import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '#shared/ipc/base64.ts';

test('bytes are written as everybody writes base64, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
    }),
    { numRuns: 1000 },
  );
});

/** What the text stands for, written anew; the text itself where it is refused. */
function writtenAnew(text: string): string {
  try {
    return toBase64(fromBase64(text));
  } catch (error) {
    if (error instanceof TypeError) return text;
    throw error;
  }
}

test('text is refused, or is what would have been written', () => {
  const digit = fc.constantFrom(...Array.from('ABCDwxyz0189+/=-_ \n'), 'é', '🕯');
  fc.assert(
    fc.property(fc.string({ unit: digit, maxLength: 12 }), (text) => {
      expect(writtenAnew(text)).toBe(text);
    }),
    { numRuns: 5000 },
  );
});

test.each(['Z', 'Zg', 'Zg=', 'Z===', '====', 'Zh==', 'Zm9=', 'Zg==Zg==', 'Zm9v ', 'Zm-_'])(
  '%j is no base64',
  (text) => {
    expect(() => fromBase64(text)).toThrow(TypeError);
  },
);
