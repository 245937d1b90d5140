import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWire, toWire } from '#shared/ipc/wire.ts';

const key = fc.oneof(fc.constantFrom('$bytes', '$$bytes', '$$$bytes', '__proto__', 'toJSON'), fc.string());
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array(),
    fc.array(tie('value')),
    fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  ),
}));

test('whatever is put on the wire comes off it again', () => {
  fc.assert(
    fc.property(value, (sent) => {
      expect(fromWire(toWire(sent))).toStrictEqual(sent);
    }),
    { numRuns: 1000 },
  );
});

test('bytes are written as base64 with padding', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  expect(['', 'f', 'fo', 'foo', 'foob'].map((text) => toWire(bytes(text)))).toEqual(
    ['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg=='].map((base64) => JSON.stringify({ $bytes: base64 })),
  );
});

test('bytes in whatever array of them Node hands out are bytes', () => {
  expect(toWire({ picture: Buffer.from('foob') })).toBe('{"picture":{"$bytes":"Zm9vYg=="}}');
  expect(fromWire(toWire([Buffer.from('foob')]))).toEqual([new TextEncoder().encode('foob')]);
});

test('a large file crosses in one piece', () => {
  const sent = Uint8Array.from({ length: 3_000_001 }, (_, index) => (index * 31) % 251);
  const arrived = fromWire(toWire(sent));
  expect(arrived instanceof Uint8Array && Buffer.compare(arrived, sent)).toBe(0);
});

test('a lone surrogate stays what it is', () => {
  expect(fromWire(toWire(['\ud83d', '\ude00\ud83d']))).toEqual(['\ud83d', '\ude00\ud83d']);
});

test.each([
  '',
  '{',
  '{"$bytes":"Z"}',
  '{"$bytes":"Zg=*"}',
  '{"$bytes":7}',
  '{"$bytes":"é==="}',
  '{"$bytes":"===="}',
])('text that was never written to the wire (%j) is refused', (text) => {
  expect(() => fromWire(text)).toThrow(Error);
});
