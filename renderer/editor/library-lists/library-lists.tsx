import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { NameUse } from '#shared/model/name.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import type { PassageChoice } from '#shared/model/passage.ts';
import type { TagUse } from '#shared/model/tag.ts';
import type { Work } from '#shared/model/work.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import type { ReaderTarget } from '../../bridge/targets.ts';
import { createLibraryList, type LibraryList } from './library-list.ts';

/** What the notes of one pane look up in the library, and who opens what they point to. */
export interface LibraryLists {
  readonly works: LibraryList<Work>;
  readonly notes: LibraryList<NoteSummary>;
  readonly names: LibraryList<NameUse>;
  readonly tags: LibraryList<TagUse>;
  readonly passages: LibraryList<PassageChoice>;
  readonly openDocument: (target: ReaderTarget) => void;
  readonly openNote: (id: NoteId) => void;
}

const NOTES_DELAY_MS = 300;

const LibraryListsContext = createContext<LibraryLists | null>(null);

interface Props {
  readonly onOpenDocument: (target: ReaderTarget) => void;
  readonly onOpenNote: (id: NoteId) => void;
  readonly children: ReactNode;
}

/** The lists are kept in step with the library, those that somebody reads. */
export function LibraryListsProvider({ onOpenDocument, onOpenNote, children }: Props) {
  const { call, listen } = useLibrary();
  const lists = useMemo(() => {
    const byItsId = ({ id }: { readonly id: string }): readonly string[] => [id];
    return {
      works: createLibraryList(
        () => call('documents.works'),
        ({ id, also }) => [id, ...also],
      ),
      // A note that is being written changes every second.
      notes: createLibraryList(() => call('notes.list'), byItsId, NOTES_DELAY_MS),
      names: createLibraryList(
        () => call('names.list'),
        ({ id, merged }) => [id, ...merged.map((one) => one.id)],
      ),
      tags: createLibraryList(() => call('tags.list'), byItsId),
      passages: createLibraryList(() => call('passages.choices'), byItsId),
    };
  }, [call]);
  useEffect(() => {
    const { works, notes, names, tags, passages } = lists;
    const stops = [
      listen('documents.changed', () => works.renew()),
      listen('documents.changed', () => passages.renew()),
      listen('passages.changed', () => passages.renew()),
      listen('notes.changed', () => notes.renew()),
      listen('names.changed', () => names.renew()),
      listen('tags.changed', () => tags.renew()),
    ];
    return () => stops.forEach((stop) => stop());
  }, [listen, lists]);
  const value = useMemo(
    () => ({ ...lists, openDocument: onOpenDocument, openNote: onOpenNote }),
    [lists, onOpenDocument, onOpenNote],
  );
  return <LibraryListsContext value={value}>{children}</LibraryListsContext>;
}

export function useLibraryLists(): LibraryLists {
  const lists = useContext(LibraryListsContext);
  if (!lists) throw new Error('what points into the library needs a LibraryListsProvider above it');
  return lists;
}

/** What the list has under the id: null for nothing, undefined while nobody knows. */
export function useListed<T>(list: LibraryList<T>, id: string): T | null | undefined {
  return useSyncExternalStore(list.onChange, () => list.find(id));
}
