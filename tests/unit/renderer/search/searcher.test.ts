import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { plainAsk, type SearchAsk, type SearchResults } from '#shared/model/search.ts';
import { createSearcher, type SearchState } from '../../../../renderer/search/searcher.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const nothing = (query: string): SearchResults => ({
  query,
  problem: null,
  documents: [],
  notes: [],
  found: { documents: 0, notes: 0, atLeast: false },
  more: false,
  corrections: [],
  indexing: null,
});

function start() {
  const asked: SearchAsk[] = [];
  const answers = new Map<string, (results: SearchResults) => void>();
  const refusals = new Map<string, (error: unknown) => void>();
  const states: SearchState[] = [];
  const searcher = createSearcher(
    (ask) => {
      asked.push(ask);
      return new Promise((resolve, reject) => {
        answers.set(ask.query, resolve);
        refusals.set(ask.query, reject);
      });
    },
    (state) => states.push(state),
    120,
  );
  const answer = async (query: string) => {
    answers.get(query)?.(nothing(query));
    await vi.advanceTimersByTimeAsync(0);
  };
  const refuse = async (query: string, error: unknown) => {
    refusals.get(query)?.(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  const type = (query: string) => searcher.look(plainAsk(query));
  return { searcher, type, asked, states, answer, refuse };
}

const shownBy = (states: readonly SearchState[]) =>
  states.map((state) => (state.state === 'ready' ? `ready ${state.results.query}` : state.state));
const queries = (asked: readonly SearchAsk[]) => asked.map(({ query }) => query);

test('words are searched for once the typing pauses, as they were typed', async () => {
  const { type, asked } = start();
  type('c');
  await vi.advanceTimersByTimeAsync(60);
  type('co');
  await vi.advanceTimersByTimeAsync(60);
  type('con ');
  await vi.advanceTimersByTimeAsync(120);
  expect(queries(asked)).toEqual(['con ']);
});

test('what is asked in another way about the same words is asked at once', async () => {
  const { searcher, type, asked } = start();
  type('road');
  await vi.advanceTimersByTimeAsync(120);
  searcher.look({ ...plainAsk('road'), order: 'newest' });
  expect(asked.map(({ order }) => order)).toEqual(['relevance', 'newest']);
});

test('an answer to earlier words that comes late is dropped', async () => {
  const { type, states, answer } = start();
  type('road');
  await vi.advanceTimersByTimeAsync(120);
  type('roads');
  await vi.advanceTimersByTimeAsync(120);
  await answer('roads');
  await answer('road');
  expect(shownBy(states)).toEqual(['searching', 'searching', 'ready roads']);
});

test('while new words are searched for, the former results stay', async () => {
  const { type, states, answer } = start();
  type('road');
  await vi.advanceTimersByTimeAsync(120);
  await answer('road');
  type('roads');
  expect(states.at(-1)).toEqual({ state: 'searching', former: nothing('road') });
});

test('an empty field ends the search, and what still comes in is dropped', async () => {
  const { type, states, answer } = start();
  type('road');
  await vi.advanceTimersByTimeAsync(120);
  type('  ');
  await answer('road');
  expect(shownBy(states)).toEqual(['searching', 'idle']);
});

test('a change of the library asks again for the same, and not without words', async () => {
  const { searcher, type, asked } = start();
  searcher.again();
  await vi.advanceTimersByTimeAsync(500);
  type('road');
  await vi.advanceTimersByTimeAsync(120);
  searcher.again();
  await vi.advanceTimersByTimeAsync(120);
  expect(queries(asked)).toEqual(['road', 'road']);
});

test('a search that fails says so', async () => {
  const { type, states, refuse } = start();
  type('road');
  await vi.advanceTimersByTimeAsync(120);
  const error = new Error('the index is damaged');
  await refuse('road', error);
  expect(states.at(-1)).toEqual({ state: 'failed', error });
});

test('a search that was given up for another one of the window is asked again, and shows no failure', async () => {
  const { type, asked, states, answer, refuse } = start();
  type('road');
  await vi.advanceTimersByTimeAsync(120);
  await refuse('road', new Failed('cancelled', 'Given up.'));
  await vi.advanceTimersByTimeAsync(120);
  await answer('road');
  expect([queries(asked), shownBy(states)]).toEqual([
    ['road', 'road'],
    ['searching', 'ready road'],
  ]);
});
