import { expect, test } from 'vitest';
import { matchFinder } from '../../../../electron/storage/search/find-matches.ts';
import { makeSnippet, SNIPPET_REACH } from '../../../../electron/storage/search/snippets.ts';
import { marksOf } from '../../../support/search.ts';

const PHRASE = 'lantern house';
const findMatches = matchFinder(marksOf(`"${PHRASE}"`));

test('a phrase is found wherever it stands in a long text', () => {
  for (let before = 0; before < 600; before += 1) {
    const text = `${'a '.repeat(before)}${PHRASE} ${'b '.repeat(300)}`;
    expect(findMatches(text)).toEqual([{ start: before * 2, end: before * 2 + PHRASE.length }]);
  }
});

test('the words of a phrase are no phrase where others stand between them, however many', () => {
  for (let between = 1; between < 600; between += 1) {
    expect(findMatches(`lantern ${'b '.repeat(between)}house`)).toEqual([]);
  }
});

test('a phrase goes on behind any number of signs that are no words', () => {
  for (let between = 1; between < 600; between += 7) {
    const text = `lantern ${'— '.repeat(between)}house`;
    expect(findMatches(text)).toEqual([{ start: 0, end: text.length }]);
  }
});

test('accents keep their letter wherever they stand in a long text', () => {
  const word = 're\u0301sume\u0301';
  for (let before = 0; before < 300; before += 1) {
    const text = `${'x'.repeat(before)} ${word} ${'b '.repeat(300)}`;
    expect(matchFinder(marksOf('resume '))(text)).toEqual([
      { start: before + 1, end: before + 1 + word.length },
    ]);
  }
});

test('nothing is looked for farther from the first match than a snippet reaches, and the snippet is the same', () => {
  const far = `${'c '.repeat(400)}${PHRASE}`;
  const text = `${'a '.repeat(200)}${PHRASE} ${PHRASE} ${far}`;
  const all = findMatches(text);
  const near = findMatches(text, SNIPPET_REACH);
  expect(all).toHaveLength(3);
  expect(near).toEqual(all.slice(0, 2));
  expect(makeSnippet(text, near, 'ltr')).toEqual(makeSnippet(text, all, 'ltr'));
});
