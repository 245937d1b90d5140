import type { RefObject } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { ImportProgressLine } from '../documents/ImportProgressLine.tsx';
import { inWords } from '../documents/import-words.ts';
import type { LibraryLists } from '../documents/use-library-lists.ts';
import { SearchField } from '../search/SearchField.tsx';
import { SearchResults } from '../search/SearchResults.tsx';
import { useLibrarySearch } from '../search/use-library-search.ts';
import { useToast } from '../ui/Toast.tsx';
import { AddMenu } from './AddMenu.tsx';
import { useLists } from './library-lists.tsx';
import { LibraryTabs } from './LibraryTabs.tsx';
import type { Opened } from './use-opened.ts';
import type { Trash } from './use-trash.ts';
import './library-pane.css';

interface Props {
  readonly opened: Opened;
  readonly trash: Trash;
  readonly onExport: (ids: readonly NoteId[]) => void;
  readonly inUse: boolean;
  /** Brings the library on screen. */
  readonly onShow: () => void;
  /** The search field; the command that goes there knows it by this. */
  readonly searchField: RefObject<HTMLInputElement | null>;
}

export function LibraryPane({ opened, trash, onExport, inUse, onShow, searchField }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const lists = useLists();
  const search = useLibrarySearch({
    onOpenWork: ({ id }, where) => {
      call('documents.find', id).then(
        (document) => document && opened.openDocument(document, where),
        (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }),
      );
    },
    onOpenPassage: opened.openPassage,
    onOpenNote: opened.openNote,
  });
  const searching = search.state.state !== 'idle';

  return (
    <section className="library" aria-label="Library">
      <div className="library__head">
        <SearchField
          field={searchField}
          query={search.query}
          onQuery={search.type}
          listId={search.groups.length > 0 ? search.listId : null}
          activeId={search.active >= 0 ? search.idOf(search.active) : null}
          onMove={search.move}
          onOpen={search.openActive}
        />
        <AddMenu />
      </div>
      {searching ? (
        <SearchResults search={search} searched={searchedInWords(lists)} />
      ) : (
        <LibraryTabs
          lists={lists}
          opened={opened}
          trash={trash}
          onExport={onExport}
          inUse={inUse}
          onShow={onShow}
        />
      )}
      <ImportProgressLine />
    </section>
  );
}

function searchedInWords({ documents, notes }: LibraryLists): string {
  return `the titles, authors, text and footnotes of ${inWords(countHeld(documents.value), 'document')} and in ${inWords(countHeld(notes.value), 'note')}`;
}

function countHeld(rows: readonly { readonly trashedAt: string | null }[] | undefined): number {
  return rows?.filter(({ trashedAt }) => trashedAt === null).length ?? 0;
}
