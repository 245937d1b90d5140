import { expect, test } from 'vitest';
import { changedRuns, type Run } from '../../../../renderer/reader/changed-words.ts';

/** What differs in square brackets. */
const inWords = (runs: readonly Run[]) =>
  runs.map(({ words, changed }) => (changed ? `[${words}]` : words)).join('');

function marked(old: string, current: string): readonly string[] {
  const runs = changedRuns(old, current);
  return [inWords(runs.old), inWords(runs.current)];
}

test('what differs is told apart in both wordings, and neighbours that differ are one', () => {
  expect(marked('He said about fifty people.', 'He said at least sixty people, then.')).toEqual([
    'He said [about fifty] people.',
    'He said [at least sixty] people[, then].',
  ]);
});

test('another spelling is no difference, and every letter of both wordings stays', () => {
  expect(marked('The Ferry  «ran»', 'the ferry "ran"')).toEqual(['The Ferry  «ran»', 'the ferry "ran"']);
  expect(marked('پنجاه نفر بودند', 'دویست نفر بودند')).toEqual(['[پنجاه] نفر بودند', '[دویست] نفر بودند']);
});

test('of a long stretch that is the same the middle is left out, and nothing of what differs', () => {
  const same = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
  const [old = '', current = ''] = marked(`${same} fifty`, `${same} sixty`);
  expect([old.length < 200, current.length < 200]).toEqual([true, true]);
  expect([old, current].map((words) => words.slice(-20))).toEqual([
    'd77 word78 word79 [fifty]'.slice(-20),
    'd77 word78 word79 [sixty]'.slice(-20),
  ]);
  expect(old).toContain(' … ');
});
