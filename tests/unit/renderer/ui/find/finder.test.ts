import { expect, test, vi } from 'vitest';
import { placeBlocks } from '#shared/text/canonical-text.ts';
import type { Block } from '#shared/model/text.ts';
import { createFinder, type Found, hitFrom } from '../../../../../renderer/ui/find/finder.ts';
import { canonicalText } from '../../../../../renderer/reader/canonical-text.ts';

function textOf(texts: readonly string[]): readonly Block[] {
  return placeBlocks(
    texts.map((text) => ({
      kind: 'paragraph',
      level: 1,
      text,
      language: null,
      direction: 'ltr',
      spans: [],
    })),
    [],
  ).blocks;
}

function search(finder: ReturnType<typeof createFinder>, query: string): Promise<Found> {
  return new Promise((resolve) => {
    finder.find({ query, whole: false }, (found) => {
      if (found.done) resolve(found);
    });
  });
}

test('every hit of a text is found, in order, and means the words', async () => {
  const blocks = textOf(['The clerk.', 'No one.', 'A Clerk, a CLERK']);
  const { hits, count } = await search(createFinder(blocks), 'clerk');
  const text = canonicalText(blocks);
  expect([count, hits.map(({ start, end }) => text.slice(start, end))]).toEqual([
    3,
    ['clerk', 'Clerk', 'CLERK'],
  ]);
});

test('a new search ends the one before', async () => {
  const finder = createFinder(textOf(['one two']));
  const told: string[] = [];
  finder.find({ query: 'one', whole: false }, () => told.push('one'));
  const { count } = await search(finder, 'two');
  expect([count, told]).toEqual([1, []]);
});

test('the window can breathe after every ten milliseconds of searching', async () => {
  // Every look at the clock takes one millisecond, and there is one for each block.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
  const told: number[] = [];
  let breaths = 0;
  let timer = setTimeout(function beat() {
    breaths += 1;
    timer = setTimeout(beat);
  });
  const finder = createFinder(textOf(Array.from({ length: 95 }, () => 'a word')));
  await new Promise<void>((resolve) => {
    finder.find({ query: 'word', whole: false }, ({ count, done }) => {
      told.push(count);
      if (done) resolve();
    });
  });
  clearTimeout(timer);
  vi.restoreAllMocks();
  const slices = told.map((count, index) => count - (told[index - 1] ?? 0));
  expect([told.at(-1), Math.max(...slices) <= 10, breaths >= 9]).toEqual([95, true, true]);
});

test('the hit to begin with is the first at or after where one reads', () => {
  const found = { hits: [5, 10, 20].map((start) => ({ start, end: start + 2 })), count: 3 };
  expect([0, 5, 6, 20, 21].map((offset) => hitFrom(found, offset))).toEqual([0, 0, 1, 2, 3]);
});
