import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterpartOf } from '../../../../renderer/reader/counterpart.ts';

const blocksOf = (...words: readonly string[]) => words.map((text) => ({ text }));

test('the block with the same words answers to a place, wherever it has moved', () => {
  const blocks = blocksOf('new', 'a', 'b', 'new', 'c');
  const found = ['a', 'b', 'c'].map((words, ordinal) => counterpartOf(blocks, { words, ordinal }, 0));
  expect(found).toEqual([1, 2, 4]);
});

test('of blocks with the same words the one as far on as the one before answers', () => {
  const blocks = blocksOf('x', '* * *', 'x', '* * *');
  expect(counterpartOf(blocks, { words: '* * *', ordinal: 1 }, 0)).toBe(1);
  expect(counterpartOf(blocks, { words: '* * *', ordinal: 1 }, 2)).toBe(3);
});

test('a block whose words were altered is answered by the one as far on as the one before', () => {
  const blocks = blocksOf('new', 'a', 'B', 'c');
  expect(counterpartOf(blocks, { words: 'b', ordinal: 1 }, 1)).toBe(2);
  expect(counterpartOf(blocks, { words: 'gone', ordinal: 9 }, 1)).toBe(3);
});

test('in the same text every place answers to itself', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), fc.nat(), (words, at) => {
      const ordinal = at % words.length;
      expect(counterpartOf(blocksOf(...words), { words: words[ordinal] ?? '', ordinal }, 0)).toBe(ordinal);
    }),
  );
});
