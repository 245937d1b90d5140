import { useMemo, useSyncExternalStore } from 'react';
import { workChooser } from './extensions/citation/choose-work.ts';
import { nameChooser } from './extensions/mention/choose-name.tsx';
import { noteChooser } from './extensions/note-link/choose-note.tsx';
import { passageChooser } from './extensions/passage-reference/choose-passage.ts';
import { useMakeReference } from './extensions/reference/use-make-reference.ts';
import { blockChooser } from './extensions/slash-menu/choose-block.ts';
import { tagChooser } from './extensions/tag/choose-tag.tsx';
import { type LibraryLists, useLibraryLists } from './library-lists/library-lists.tsx';
import type { Chooser } from './typeahead/chooser.ts';
import { useSelectionState } from './use-selection-state.ts';

/** What the signs offer that a person types: `/`, `[@`, `((`, `[[`, `@` and `#`. Others whenever the library has changed. */
export function useChoosers(): readonly Chooser[] {
  const lists = useLibraryLists();
  const make = useMakeReference();
  const isInTable = useSelectionState().table !== null;
  const changes = useChanges(lists);
  return useMemo(
    () => [
      blockChooser(isInTable),
      workChooser(lists.works),
      passageChooser(lists.passages),
      noteChooser(lists.notes, make),
      nameChooser(lists, make),
      tagChooser(lists.tags, make),
    ],
    // oxlint-disable-next-line react/exhaustive-deps -- what the lists hold is asked for when a sign is typed
    [lists, make, isInTable, changes],
  );
}

/** How often the lists have changed. */
function useChanges({ works, passages, notes, names, tags }: LibraryLists): number {
  const store = useMemo(
    () => countChanges([works, passages, notes, names, tags]),
    [works, passages, notes, names, tags],
  );
  return useSyncExternalStore(store.subscribe, store.current);
}

function countChanges(lists: readonly Pick<LibraryLists['works'], 'onChange'>[]) {
  let changes = 0;
  return {
    current: () => changes,
    subscribe: (listener: () => void) => {
      const changed = () => {
        changes += 1;
        listener();
      };
      const stops = lists.map((list) => list.onChange(changed));
      return () => stops.forEach((stop) => stop());
    },
  };
}
