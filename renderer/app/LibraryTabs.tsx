import { Trash2 } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useMemo } from 'react';
import { sentenceFor } from '../bridge/client.ts';
import { listTrashed } from '../documents/trashed.ts';
import type { LibraryLists } from '../documents/use-library-lists.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { useRemembered } from '../ui/remembered.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { DocumentsTab } from './DocumentsTab.tsx';
import { NotesTab } from './NotesTab.tsx';
import { TrashTab } from './TrashTab.tsx';
import type { Opened } from './use-opened.ts';
import type { Trash } from './use-trash.ts';

interface Props {
  readonly lists: LibraryLists;
  readonly opened: Opened;
  readonly trash: Trash;
  /** Whether the library had the focus last, so that commands are meant for it. */
  readonly inUse: boolean;
}

const TABS = ['documents', 'notes', 'trash'] as const;
type Tab = (typeof TABS)[number];
const readTab = (kept: unknown): Tab => TABS.find((tab) => tab === kept) ?? 'documents';
const isHeld = ({ trashedAt }: { readonly trashedAt: string | null }) => trashedAt === null;

/** The documents, the notes, and what of both is in the trash. */
export function LibraryTabs({ lists, opened, trash, inUse }: Props) {
  const [tab, setTab] = useRemembered<Tab>('tab', readTab);
  const { documents, notes } = lists;
  const held = useMemo(
    () => ({
      documents: (documents.value ?? []).filter(isHeld),
      notes: (notes.value ?? []).filter(isHeld),
      trashed: listTrashed(documents.value ?? [], notes.value ?? []),
    }),
    [documents.value, notes.value],
  );

  const failed = [documents, notes].find(({ state }) => state === 'failed');
  if (failed) {
    return (
      <div className="library__message">
        <ErrorNote onRetry={lists.refresh}>{sentenceFor(failed.error)}</ErrorNote>
      </div>
    );
  }
  if (documents.state !== 'ready' || notes.state !== 'ready') {
    return (
      <div className="library__message">
        <Spinner label="Reading the library" />
      </div>
    );
  }
  return (
    // By hand: else Tab, on its way through the library, would leave it at the trash.
    <Tabs.Root
      className="library__tabs"
      activationMode="manual"
      value={tab}
      onValueChange={(value) => setTab(readTab(value))}
    >
      <Tabs.List className="library__bar" aria-label="Library">
        <Tabs.Trigger className="library__tab" value="documents">
          Documents <Count of={held.documents.length} />
        </Tabs.Trigger>
        <Tabs.Trigger className="library__tab" value="notes">
          Notes <Count of={held.notes.length} />
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content className="library__list" value="documents" tabIndex={-1}>
        <DocumentsTab documents={held.documents} opened={opened} trash={trash} inUse={inUse} />
      </Tabs.Content>
      <Tabs.Content className="library__list" value="notes" tabIndex={-1}>
        <NotesTab notes={held.notes} opened={opened} trash={trash} inUse={inUse} />
      </Tabs.Content>
      <Tabs.Content className="library__list" value="trash" tabIndex={-1}>
        <TrashTab trashed={held.trashed} trash={trash} />
      </Tabs.Content>
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
