import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Collection } from '#shared/model/collection.ts';
import type { SavedFilter } from '#shared/model/filter.ts';
import type { TagUse } from '#shared/model/tag.ts';
import { useAnswer } from './use-answer.ts';

/** What the library is put in order by. Empty until it is known. */
export interface Organisation {
  readonly tags: readonly TagUse[];
  /** In the order of their names. */
  readonly collections: readonly Collection[];
  readonly filters: readonly SavedFilter[];
}

const NOTHING: Organisation = { tags: [], collections: [], filters: [] };
const OrganisationContext = createContext(NOTHING);
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Asks once for the whole window. */
export function OrganisationProvider({ children }: { children: ReactNode }) {
  const tags = useAnswer('tags.list', [], ['tags.changed']).value ?? NOTHING.tags;
  const listed = useAnswer('collections.list', [], ['collections.changed']).value ?? NOTHING.collections;
  const filters = useAnswer('filters.list', [], ['filters.changed', 'tags.changed']).value ?? NOTHING.filters;
  const organisation = useMemo(() => {
    const collections = listed.toSorted((a, b) => collator.compare(a.name, b.name));
    return { tags, collections, filters };
  }, [tags, listed, filters]);
  return <OrganisationContext value={organisation}>{children}</OrganisationContext>;
}

export function useOrganisation(): Organisation {
  return useContext(OrganisationContext);
}
