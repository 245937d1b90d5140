import type { SearchResults } from '#shared/model/search.ts';

export type SearchState =
  | { readonly state: 'idle' }
  /** `former` are the results of the words before, kept on screen meanwhile. */
  | { readonly state: 'searching'; readonly former: SearchResults | null }
  | { readonly state: 'ready'; readonly results: SearchResults }
  | { readonly state: 'failed'; readonly error: unknown };

export interface Searcher {
  /** Searches once the typing pauses. Nothing but spaces ends the search. */
  readonly type: (query: string) => void;
  /** Asks again for the same words, because the library changed. */
  readonly again: () => void;
  readonly stop: () => void;
}

/** Tells `onState` about the latest words only: an answer to earlier ones that comes late is dropped. */
export function createSearcher(
  find: (query: string) => Promise<SearchResults>,
  onState: (state: SearchState) => void,
  pauseMs: number,
): Searcher {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: SearchResults | null = null;
  let current = '';

  const ask = () => {
    const mine = ++turn;
    find(current).then(
      (results) => {
        if (mine !== turn) return;
        shown = results;
        onState({ state: 'ready', results });
      },
      (error: unknown) => {
        if (mine === turn) onState({ state: 'failed', error });
      },
    );
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pauseMs);
  };

  return {
    type(query) {
      current = query.trim();
      turn += 1;
      clearTimeout(timer);
      if (current === '') {
        shown = null;
        onState({ state: 'idle' });
        return;
      }
      onState({ state: 'searching', former: shown });
      wait();
    },
    again() {
      if (current !== '') wait();
    },
    stop() {
      turn += 1;
      clearTimeout(timer);
    },
  };
}
