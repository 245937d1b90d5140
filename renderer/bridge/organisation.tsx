import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Collection } from '#shared/model/collection.ts';
import type { SavedFilter } from '#shared/model/filter.ts';
import type { SavedSearch } from '#shared/model/saved-search.ts';
import type { TagUse } from '#shared/model/tag.ts';
import { useAfter } from './use-after.ts';
import { useAnswer } from './use-answer.ts';

/** What the library is put in order by. Empty until it is known. */
export interface Organisation {
  readonly tags: readonly TagUse[];
  /** In the order of their names. */
  readonly collections: readonly Collection[];
  readonly filters: readonly SavedFilter[];
  readonly searches: readonly SavedSearch[];
}

/** Every document that comes in may be found by a saved search, and many may come at once. */
const COUNTED_AFTER_MS = 1000;

const NOTHING: Organisation = { tags: [], collections: [], filters: [], searches: [] };
const OrganisationContext = createContext(NOTHING);
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Asks once for the whole window. */
export function OrganisationProvider({ children }: { children: ReactNode }) {
  const tags = useAnswer('tags.list', [], ['tags.changed']).value ?? NOTHING.tags;
  const listed = useAnswer('collections.list', [], ['collections.changed']).value ?? NOTHING.collections;
  const filters = useAnswer('filters.list', [], ['filters.changed', 'tags.changed']).value ?? NOTHING.filters;
  const sought = useAnswer('searches.list', [], ['searches.changed']);
  const searches = sought.value ?? NOTHING.searches;
  useAfter(['documents.changed', 'notes.changed', 'passages.changed'], COUNTED_AFTER_MS, sought.refresh);
  const organisation = useMemo(() => {
    const collections = listed.toSorted((a, b) => collator.compare(a.name, b.name));
    return { tags, collections, filters, searches };
  }, [tags, listed, filters, searches]);
  return <OrganisationContext value={organisation}>{children}</OrganisationContext>;
}

export function useOrganisation(): Organisation {
  return useContext(OrganisationContext);
}
