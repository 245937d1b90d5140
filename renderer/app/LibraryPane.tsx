import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { SearchAsk } from '#shared/model/search.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useSearchTrails } from '../bridge/search-trails.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { ImportProgressLine } from '../documents/ImportProgressLine.tsx';
import { inWords } from '../documents/import-words.ts';
import type { LibraryLists } from '../documents/use-library-lists.ts';
import { useOrganising } from '../organise/organising.tsx';
import { BuildSearch } from '../search/build/BuildSearch.tsx';
import { ListSearch } from '../search/list/ListSearch.tsx';
import { useListSearch } from '../search/list/use-list-search.ts';
import { keptOf } from '../search/search-ask.ts';
import { SearchField } from '../search/SearchField.tsx';
import { SearchResults } from '../search/SearchResults.tsx';
import { useLibrarySearch } from '../search/use-library-search.ts';
import { AddMenu } from './AddMenu.tsx';
import { knownOf } from './known-of-library.ts';
import { useLists } from './library-lists.tsx';
import { LibraryTabs } from './LibraryTabs.tsx';
import { useLoadedAhead } from './use-loaded-ahead.ts';
import type { Opened } from './use-opened.ts';
import type { Trash } from './use-trash.ts';
import './library-pane.css';

/** A search that another part of the window asks for; a new object asks again. */
export interface AskedSearch {
  readonly query: string;
}

interface Props {
  readonly opened: Opened;
  readonly trash: Trash;
  readonly inUse: boolean;
  /** Brings the library on screen. */
  readonly onShow: () => void;
  /** The search field; the command that goes there knows it by this. */
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly asked: AskedSearch | null;
}

export function LibraryPane({ opened, trash, inUse, onShow, searchField, asked }: Props) {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  const lists = useLists();
  useLoadedAhead(lists.documents.state !== 'loading');
  const search = useLibrarySearch({
    onOpenWork: ({ id }, where) => {
      call('documents.find', id).then(
        (document) => document && opened.openDocument(document, where),
        tellFailure,
      );
    },
    onOpenPassage: opened.openPassage,
    onOpenNote: opened.openNote,
  });
  const take = useEffectEvent((query: string) => search.type(query));
  useEffect(() => {
    if (asked) take(asked.query);
  }, [asked]);
  const searching = search.state.state !== 'idle';
  const { ask } = useOrganising();
  const [building, setBuilding] = useState(false);
  const [listing, setListing] = useState(false);
  const documents = lists.documents.value;
  const known = useMemo(
    () => knownOf((documents ?? []).filter(({ trashedAt }) => trashedAt === null)),
    [documents],
  );
  const listSearching = useListSearch();
  const { follow } = useSearchTrails();
  const openFirst = (document: DocumentSummary | null, wanted: SearchAsk) => {
    if (!document) return;
    const { id: documentId, revisionId, title } = document;
    follow(revisionId, { ask: wanted, stops: [{ documentId, revisionId, title }], from: 'first' });
    opened.openPassage({ documentId, revisionId });
  };
  const showLine = (wanted: SearchAsk, id: DocumentId | null) => {
    setListing(false);
    search.change(keptOf(wanted));
    if (id === null) return;
    call('documents.find', id).then((document) => openFirst(document, wanted), tellFailure);
  };
  const save = () => ask({ kind: 'save-search', ask: keptOf(search.ask) });
  useCommand('build-search', () => {
    onShow();
    setBuilding(true);
  });
  useCommand('search-list', () => setListing(true));
  useCommand('save-search', inUse && searching && search.saved === null ? save : null);

  return (
    <section className="library" aria-label="Library">
      <div className="library__head">
        <SearchField
          field={searchField}
          query={search.ask.query}
          onQuery={search.type}
          builder={
            <BuildSearch
              query={search.ask.query}
              onQuery={search.type}
              known={known}
              open={building}
              onOpen={setBuilding}
            />
          }
          listId={search.groups.length > 0 ? search.listId : null}
          activeId={search.active >= 0 ? search.idOf(search.active) : null}
          onMove={search.move}
          onOpen={search.openActive}
        />
        <AddMenu />
      </div>
      {searching ? (
        <SearchResults
          search={search}
          searched={searchedInWords(lists)}
          onSave={save}
          onSearchList={() => setListing(true)}
        />
      ) : (
        <LibraryTabs
          lists={lists}
          opened={opened}
          trash={trash}
          inUse={inUse}
          onShow={onShow}
          onSearch={({ ask: kept }) => search.change(kept)}
        />
      )}
      <ImportProgressLine />
      {listing && (
        <ListSearch
          searching={listSearching}
          present={search.ask}
          onShow={showLine}
          onClose={() => setListing(false)}
        />
      )}
    </section>
  );
}

function searchedInWords({ documents, notes }: LibraryLists): string {
  return `the titles, authors, text, footnotes and comments of ${inWords(countHeld(documents.value), 'document')} and in ${inWords(countHeld(notes.value), 'note')}`;
}

function countHeld(rows: readonly { readonly trashedAt: string | null }[] | undefined): number {
  return rows?.filter(({ trashedAt }) => trashedAt === null).length ?? 0;
}
