import { expect, test } from 'vitest';
import type { Block, Footnote } from '#shared/model/text.ts';
import { noteLeavesOf } from '../../../../../renderer/reader/drawn/note-leaves.ts';
import { makeBlocks } from './make-blocks.ts';

/** Notes of so many letters; 0 for one without a block. */
function makeNotes(...lengths: readonly number[]) {
  const footnotes = lengths.map((letters, ordinal): Footnote => ({
    ordinal,
    label: String(ordinal + 1),
    text: 'a'.repeat(letters),
    markers: [],
    citations: [],
  }));
  const withWords = footnotes.filter(({ text }) => text !== '');
  const blocks = makeBlocks(withWords.map(({ text }) => ['paragraph', text.length] as const)).map(
    (block, index): Block => ({ ...block, footnote: withWords[index]?.ordinal ?? null }),
  );
  return { footnotes, blocks };
}

const ordinalsOf = (leaves: ReturnType<typeof noteLeavesOf>) =>
  leaves.map(({ notes }) => notes.map(({ footnote }) => footnote.ordinal));

test('notes are drawn some at a time, each with its blocks', () => {
  const { footnotes, blocks } = makeNotes(...Array.from({ length: 45 }, () => 60));
  const leaves = noteLeavesOf(footnotes, blocks);
  expect(leaves.map(({ notes }) => notes.length)).toEqual([20, 20, 5]);
  expect(leaves.flatMap(({ notes }) => notes.flatMap((note) => note.blocks))).toEqual(blocks);
  expect(leaves.map(({ leaf }) => [leaf?.first, leaf?.last])).toEqual([
    [blocks[0], blocks[19]],
    [blocks[20], blocks[39]],
    [blocks[40], blocks[44]],
  ]);
});

test('a note without a block is not lost', () => {
  const { footnotes, blocks } = makeNotes(60, 0);
  expect(ordinalsOf(noteLeavesOf(footnotes, blocks))).toEqual([[0, 1]]);
  const [only, ...others] = noteLeavesOf(makeNotes(0).footnotes, []);
  expect([only?.notes.length, only?.leaf, others]).toEqual([1, null, []]);
});
