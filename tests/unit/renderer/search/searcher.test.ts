import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SearchResults } from '#shared/model/search.ts';
import { createSearcher, type SearchState } from '../../../../renderer/search/searcher.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const asked: string[] = [];
  const answers = new Map<string, (results: SearchResults) => void>();
  const refusals = new Map<string, (error: unknown) => void>();
  const states: SearchState[] = [];
  const searcher = createSearcher(
    (query) => {
      asked.push(query);
      return new Promise((resolve, reject) => {
        answers.set(query, resolve);
        refusals.set(query, reject);
      });
    },
    (state) => states.push(state),
    120,
  );
  const answer = async (query: string) => {
    answers.get(query)?.({ query, documents: [], notes: [], more: false });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { searcher, asked, states, answer, refusals };
}

const shownBy = (states: readonly SearchState[]) =>
  states.map((state) => (state.state === 'ready' ? `ready ${state.results.query}` : state.state));

test('words are searched for once the typing pauses', async () => {
  const { searcher, asked } = start();
  searcher.type('c');
  await vi.advanceTimersByTimeAsync(60);
  searcher.type('co');
  await vi.advanceTimersByTimeAsync(60);
  searcher.type('con ');
  await vi.advanceTimersByTimeAsync(120);
  expect(asked).toEqual(['con']);
});

test('an answer to earlier words that comes late is dropped', async () => {
  const { searcher, states, answer } = start();
  searcher.type('road');
  await vi.advanceTimersByTimeAsync(120);
  searcher.type('roads');
  await vi.advanceTimersByTimeAsync(120);
  await answer('roads');
  await answer('road');
  expect(shownBy(states)).toEqual(['searching', 'searching', 'ready roads']);
});

test('while new words are searched for, the former results stay', async () => {
  const { searcher, states, answer } = start();
  searcher.type('road');
  await vi.advanceTimersByTimeAsync(120);
  await answer('road');
  searcher.type('roads');
  expect(states.at(-1)).toEqual({
    state: 'searching',
    former: { query: 'road', documents: [], notes: [], more: false },
  });
});

test('an empty field ends the search, and what still comes in is dropped', async () => {
  const { searcher, states, answer } = start();
  searcher.type('road');
  await vi.advanceTimersByTimeAsync(120);
  searcher.type('  ');
  await answer('road');
  expect(shownBy(states)).toEqual(['searching', 'idle']);
});

test('a change of the library asks again for the same words, and not without words', async () => {
  const { searcher, asked } = start();
  searcher.again();
  await vi.advanceTimersByTimeAsync(500);
  searcher.type('road');
  await vi.advanceTimersByTimeAsync(120);
  searcher.again();
  await vi.advanceTimersByTimeAsync(120);
  expect(asked).toEqual(['road', 'road']);
});

test('a search that fails says so', async () => {
  const { searcher, states, refusals } = start();
  searcher.type('road');
  await vi.advanceTimersByTimeAsync(120);
  const error = new Error('the index is damaged');
  refusals.get('road')?.(error);
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toEqual({ state: 'failed', error });
});
