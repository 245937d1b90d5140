import { useSyncExternalStore } from 'react';
import type { CitedItem } from '#shared/model/note-state.ts';
import type { Work } from '#shared/model/work.ts';
import { useLibraryLists } from '../../library-lists/library-lists.tsx';

/** The works in the order of the citation, null for those that the library does not have; undefined while nobody knows. */
export function useWorks(items: readonly CitedItem[]): readonly (Work | null)[] | undefined {
  const { works } = useLibraryLists();
  const { state } = useSyncExternalStore(works.onChange, works.read);
  if (state !== 'ready') return undefined;
  return items.map(({ documentId }) => works.find(documentId) ?? null);
}
