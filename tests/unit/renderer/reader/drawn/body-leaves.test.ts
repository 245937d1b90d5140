import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockKind } from '#shared/model/text.ts';
import { linesOfBlock } from '../../../../../renderer/reader/block-lines.ts';
import { bodyLeavesOf } from '../../../../../renderer/reader/drawn/body-leaves.ts';
import { makeBlocks } from './make-blocks.ts';

const KINDS = ['paragraph', 'heading', 'list-item', 'table-row'] as const satisfies readonly BlockKind[];

test('every block stands in one leaf, in the order of the text, and no leaf but the last is short', () => {
  const texts = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 4000 })), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(texts, (given) => {
      const blocks = makeBlocks(given);
      const leaves = bodyLeavesOf(blocks);
      expect(leaves.flatMap(({ groups }) => groups.flatMap((group) => group.blocks))).toEqual(blocks);
      for (const { first, last, groups } of leaves) {
        expect(first).toBe(groups[0]?.blocks[0]);
        expect(last).toBe(groups.at(-1)?.blocks.at(-1));
      }
      const lines = leaves.map(({ groups }) =>
        groups.flatMap((group) => group.blocks).reduce((sum, block) => sum + linesOfBlock(block), 0),
      );
      expect(lines.slice(0, -1).filter((count) => count < 100)).toEqual([]);
    }),
  );
});

test('a long list goes on in the next leaf, and says so', () => {
  const leaves = bodyLeavesOf(makeBlocks([...Array.from({ length: 250 }, () => ['list-item', 60] as const)]));
  expect(leaves.map(({ first, last }) => last.ordinal - first.ordinal + 1)).toEqual([100, 100, 50]);
  expect(leaves.map(({ groups }) => groups.map(({ goesOn }) => goesOn))).toEqual([[true], [true], [false]]);
});

test('a list that ends with its leaf goes on nowhere', () => {
  const list = Array.from({ length: 100 }, () => ['list-item', 60] as const);
  const [first] = bodyLeavesOf(makeBlocks([...list, ['paragraph', 60]]));
  expect(first?.groups.map(({ goesOn }) => goesOn)).toEqual([false]);
});

test('a table stays whole, so that its columns align', () => {
  const table = Array.from({ length: 300 }, () => ['table-row', 60] as const);
  const leaves = bodyLeavesOf(makeBlocks([['paragraph', 60], ...table, ['paragraph', 60]]));
  expect(leaves.map(({ groups }) => groups.map(({ blocks }) => blocks.length))).toEqual([[1, 300], [1]]);
});

test('a leaf tells whether a marker stands in it', () => {
  const [plain, ...others] = makeBlocks([
    ['paragraph', 8000],
    ['paragraph', 8000],
  ]);
  if (!plain) throw new Error('two blocks were made');
  const marked = { ...plain, spans: [{ kind: 'footnote-marker' as const, start: 3, end: 4, footnote: 0 }] };
  expect(bodyLeavesOf([marked, ...others]).map(({ hasMarkers }) => hasMarkers)).toEqual([true, false]);
});

test('its height is guessed by its letters, and by the lines that no letters fill', () => {
  const [leaf] = bodyLeavesOf(
    makeBlocks([
      ['paragraph', 300],
      ['paragraph', 100],
      ['list-item', 20],
    ]),
  );
  expect(leaf?.letters).toBe(420);
  expect(leaf?.rest).toBeCloseTo(0.5 * 3 + 0.55 * 2 + 0.2);
});
