import { createContext, useContext } from 'react';
import type { Collection, Member } from '#shared/model/collection.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Filter, SavedFilter } from '#shared/model/filter.ts';
import type { CollectionId, DocumentId } from '#shared/model/ids.ts';
import type { KeptAsk, SavedSearch } from '#shared/model/saved-search.ts';

/** A dialog that is asked for. */
export type Asked =
  | { readonly kind: 'tags'; readonly members: readonly Member[] }
  | { readonly kind: 'collections'; readonly members: readonly Member[] }
  | { readonly kind: 'edit'; readonly ids: readonly DocumentId[] }
  | { readonly kind: 'merge'; readonly one: DocumentSummary; readonly other: DocumentSummary }
  | { readonly kind: 'new-collection'; readonly parent: CollectionId | null }
  | { readonly kind: 'rename-collection'; readonly collection: Collection }
  | { readonly kind: 'move-collection'; readonly collection: Collection }
  | { readonly kind: 'save-filter'; readonly filter: Filter }
  | { readonly kind: 'rename-filter'; readonly saved: SavedFilter }
  | { readonly kind: 'save-search'; readonly ask: KeptAsk }
  | { readonly kind: 'rename-search'; readonly saved: SavedSearch }
  | { readonly kind: 'all-tags' };

/** Putting documents and notes in order, from wherever in the window. */
export interface Organising {
  readonly ask: (asked: Asked) => void;
  readonly pin: (members: readonly Member[], on: boolean) => void;
  readonly addTo: (collection: Collection, members: readonly Member[]) => void;
  readonly takeOut: (collection: CollectionId, members: readonly Member[]) => void;
  readonly moveCollection: (id: CollectionId, parent: CollectionId | null) => void;
  readonly deleteCollection: (collection: Collection) => void;
  readonly deleteFilter: (saved: SavedFilter) => void;
  readonly moveFilter: (saved: SavedFilter, place: number) => void;
  readonly deleteSearch: (saved: SavedSearch) => void;
  readonly moveSearch: (saved: SavedSearch, place: number) => void;
}

const OrganisingContext = createContext<Organising | null>(null);
export const OrganisingContextProvider = OrganisingContext.Provider;

export function useOrganising(): Organising {
  const organising = useContext(OrganisingContext);
  if (!organising) throw new Error('organising needs an OrganisingProvider above it');
  return organising;
}
