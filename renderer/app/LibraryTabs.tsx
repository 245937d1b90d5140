import { FileText, MessageSquareQuote, NotebookPen, Trash2, UsersRound } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useMemo, useState } from 'react';
import type { SavedSearch } from '#shared/model/saved-search.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useCase } from '../case/case-context.tsx';
import { listTrashed } from '../documents/trashed.ts';
import type { LibraryLists } from '../documents/use-library-lists.ts';
import { useNames } from '../names/names-context.tsx';
import { FilterChips } from '../organise/FilterChips.tsx';
import { FilterMenu } from '../organise/FilterMenu.tsx';
import { useOrganising } from '../organise/organising.tsx';
import { Shelf } from '../organise/Shelf.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { useRemembered } from '../ui/remembered.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { ClaimsTab } from './ClaimsTab.tsx';
import { DocumentsTab } from './DocumentsTab.tsx';
import { NamesTab } from './NamesTab.tsx';
import { NotesTab } from './NotesTab.tsx';
import { TrashTab } from './TrashTab.tsx';
import { useFiltered } from './use-filtered.ts';
import type { Opened } from './use-opened.ts';
import { useTabFocus } from './use-tab-focus.ts';
import type { Trash } from './use-trash.ts';

interface Props {
  readonly lists: LibraryLists;
  readonly opened: Opened;
  readonly trash: Trash;
  /** Whether the library had the focus last, so that commands are meant for it. */
  readonly inUse: boolean;
  /** Brings the library on screen. */
  readonly onShow: () => void;
  readonly onSearch: (saved: SavedSearch) => void;
}

const TABS = ['documents', 'notes', 'names', 'claims', 'trash'] as const;
type Tab = (typeof TABS)[number];
const readTab = (kept: unknown): Tab => TABS.find((tab) => tab === kept) ?? 'documents';
/** Those that the filter of documents and notes narrows down. */
const isFiltered = (tab: Tab) => tab === 'documents' || tab === 'notes';
const isHeld = ({ trashedAt }: { readonly trashedAt: string | null }) => trashedAt === null;

/** The documents, the notes, the names, the claims, and what of documents and notes is in the trash. */
export function LibraryTabs(props: Props) {
  const { lists, opened, trash, inUse, onShow, onSearch } = props;
  const [tab, setTab] = useRemembered<Tab>('tab', readTab);
  const [filtering, setFiltering] = useState(false);
  const { ask } = useOrganising();
  const { documents, notes, beginning } = lists;
  const isWhole = documents.state === 'ready' && notes.state === 'ready';
  const held = useMemo(
    () => ({
      documents: (documents.value ?? beginning ?? []).filter(isHeld),
      notes: (notes.value ?? []).filter((note) => isHeld(note) && !note.template),
      trashed: listTrashed(documents.value ?? [], notes.value ?? []),
    }),
    [documents.value, notes.value, beginning],
  );
  const shown = useFiltered(held.documents, held.notes);
  const { filter, setFilter } = shown;
  const save = () => ask({ kind: 'save-filter', filter });
  const names = useNames();
  const { claims } = useCase();
  const focusTab = useTabFocus(`${isWhole} ${names.list.state} ${claims.state}`);
  useCommand('filter', () => {
    onShow();
    if (!isFiltered(tab)) setTab('documents');
    setFiltering(true);
  });
  const go = (to: Tab) => {
    onShow();
    setTab(to);
    focusTab();
  };
  useCommand('focus-names', () => go('names'));
  useCommand('focus-claims', () => go('claims'));

  const failed = [documents, notes].find(({ state }) => state === 'failed');
  if (failed) {
    return (
      <div className="library__message">
        <ErrorNote onRetry={lists.refresh}>{sentenceFor(failed.error)}</ErrorNote>
      </div>
    );
  }
  if (!isWhole && (beginning === null || tab !== 'documents')) {
    return (
      <div className="library__message">
        <Spinner label="Reading the library" />
      </div>
    );
  }
  // Nothing is to be put in order before there is something.
  const isEmpty = shown.held.size === 0 && held.trashed.length === 0;
  const list = { filter, onFilter: setFilter, opened, trash };
  return (
    // By hand: else Tab, on its way through the library, would leave it at the trash.
    <Tabs.Root
      className="library__tabs"
      activationMode="manual"
      value={tab}
      onValueChange={(value) => setTab(readTab(value))}
    >
      <Tabs.List className="library__bar" aria-label="Library">
        <Tabs.Trigger className="library__tab" value="documents" title="Documents">
          <FileText aria-hidden className="library__sign" size={16} />
          <span className="library__word">Documents</span>{' '}
          {documents.state === 'ready' && <Count of={shown.documents.length} />}
        </Tabs.Trigger>
        <Tabs.Trigger className="library__tab" value="notes" title="Notes">
          <NotebookPen aria-hidden className="library__sign" size={16} />
          <span className="library__word">Notes</span>{' '}
          {notes.state === 'ready' && <Count of={shown.notes.length} />}
        </Tabs.Trigger>
        <Tabs.Trigger className="library__tab" value="names" title="Names">
          <UsersRound aria-hidden className="library__sign" size={16} />
          <span className="library__word">Names</span> <Count of={names.list.value?.length ?? 0} />
        </Tabs.Trigger>
        <Tabs.Trigger className="library__tab" value="claims" title="Claims">
          <MessageSquareQuote aria-hidden className="library__sign" size={16} />
          <span className="library__word">Claims</span> <Count of={claims.value?.length ?? 0} />
        </Tabs.Trigger>
      </Tabs.List>
      {isFiltered(tab) && !isEmpty && (
        <>
          <div className="library__filter">
            <FilterMenu
              filter={filter}
              onFilter={setFilter}
              onSave={save}
              formats={shown.formats}
              languages={shown.languages}
              open={filtering}
              onOpen={setFiltering}
            />
          </div>
          <FilterChips filter={filter} onFilter={setFilter} onSave={save} />
        </>
      )}
      <Tabs.Content className="library__list" value="documents" tabIndex={-1}>
        <DocumentsTab
          {...list}
          documents={shown.documents}
          isEmpty={held.documents.length === 0}
          isWhole={documents.state === 'ready'}
          inUse={inUse}
        />
      </Tabs.Content>
      <Tabs.Content className="library__list" value="notes" tabIndex={-1}>
        <NotesTab {...list} notes={shown.notes} isEmpty={held.notes.length === 0} inUse={inUse} />
      </Tabs.Content>
      <Tabs.Content className="library__list" value="names" tabIndex={-1}>
        <NamesTab openId={opened.nameId} inUse={inUse} />
      </Tabs.Content>
      <Tabs.Content className="library__list" value="claims" tabIndex={-1}>
        <ClaimsTab openView={opened.caseView} inUse={inUse} />
      </Tabs.Content>
      <Tabs.Content className="library__list" value="trash" tabIndex={-1}>
        <TrashTab trashed={held.trashed} trash={trash} />
      </Tabs.Content>
      {!isEmpty && (
        <Shelf
          filter={filter}
          onFilter={(next) => {
            setFilter(next);
            if (!isFiltered(tab)) setTab('documents');
          }}
          onSearch={onSearch}
          held={shown.held}
        />
      )}
      <Tabs.List className="library__foot" aria-label="Put away">
        <Tabs.Trigger className="library__tab" value="trash">
          <Trash2 aria-hidden size={14} /> Trash{' '}
          {held.trashed.length > 0 && <Count of={held.trashed.length} />}
        </Tabs.Trigger>
      </Tabs.List>
    </Tabs.Root>
  );
}

function Count({ of }: { of: number }) {
  return <span className="library__count">{of.toLocaleString('en')}</span>;
}
