import { useEffect, useEffectEvent } from 'react';
import type { SavedSearchId } from '#shared/model/ids.ts';
import type { SavedSearch } from '#shared/model/saved-search.ts';
import type { SearchAsk } from '#shared/model/search.ts';
import { hasCode } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useOrganisation } from '../bridge/organisation.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { isSameAsk } from './search-ask.ts';
import type { SearchState } from './searcher.ts';

/**
 * The saved search that is asked for, however it came to be; null for none. Once its hits are on the screen it says that
 * they were seen.
 */
export function useLookedAt(ask: SearchAsk, state: SearchState): SavedSearch | null {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  const { searches } = useOrganisation();
  const saved = searches.find((one) => isSameAsk(one.ask, ask)) ?? null;
  const look = useEffectEvent((id: SavedSearchId) => {
    call('searches.look', id).catch((error: unknown) => {
      // In a library that cannot be written to nothing is ever seen.
      if (!hasCode(error, 'library-read-only')) tellFailure(error);
    });
  });
  const shown = state.state === 'ready' && state.results.query === ask.query ? state.results : null;
  const id = saved !== null && saved.unseen > 0 ? saved.id : null;
  useEffect(() => {
    if (shown && id !== null) look(id);
  }, [shown, id]);
  return saved;
}
