import type { SearchAsk, SearchResults } from '#shared/model/search.ts';
import { hasCode } from '../bridge/client.ts';

export type SearchState =
  | { readonly state: 'idle' }
  /** `former` are the results of the search before, kept on screen meanwhile. */
  | { readonly state: 'searching'; readonly former: SearchResults | null }
  | { readonly state: 'ready'; readonly results: SearchResults }
  | { readonly state: 'failed'; readonly error: unknown };

export interface Searcher {
  /** Other words are searched for once the typing pauses, everything else at once. Nothing but spaces ends the search. */
  readonly look: (ask: SearchAsk) => void;
  /** Asks again for the same, because the library changed. */
  readonly again: () => void;
  readonly stop: () => void;
}

/** Tells `onState` about the latest search only: an answer to an earlier one that comes late is dropped. */
export function createSearcher(
  find: (ask: SearchAsk) => Promise<SearchResults>,
  onState: (state: SearchState) => void,
  pauseMs: number,
): Searcher {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: SearchResults | null = null;
  let current: SearchAsk | null = null;

  const ask = () => {
    if (!current) return;
    const mine = ++turn;
    find(current).then(
      (results) => {
        if (mine !== turn) return;
        shown = results;
        onState({ state: 'ready', results });
      },
      (error: unknown) => {
        if (mine !== turn) return;
        // Somebody else searched meanwhile, which gave this one up.
        if (hasCode(error, 'cancelled')) wait();
        else onState({ state: 'failed', error });
      },
    );
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pauseMs);
  };

  return {
    look(wanted) {
      const isTyped = wanted.query !== current?.query;
      turn += 1;
      clearTimeout(timer);
      if (wanted.query.trim() === '') {
        current = null;
        shown = null;
        onState({ state: 'idle' });
        return;
      }
      current = wanted;
      onState({ state: 'searching', former: shown });
      if (isTyped) wait();
      else ask();
    },
    again() {
      if (current) wait();
    },
    stop() {
      turn += 1;
      clearTimeout(timer);
    },
  };
}
