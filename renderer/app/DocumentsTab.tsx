import { Merge, PencilLine } from 'lucide-react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Filter } from '#shared/model/filter.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useCopiedCitations } from '../bridge/use-copied-citations.ts';
import type { DocumentActs } from '../documents/document-menu.ts';
import { DocumentList } from '../documents/DocumentList.tsx';
import { EmptyLibrary } from '../documents/EmptyLibrary.tsx';
import { NOTHING_CHOSEN } from '../documents/selection.ts';
import { DOCUMENT_ORDERS, readSorting } from '../documents/sorting.ts';
import { SortMenu } from '../documents/SortMenu.tsx';
import { NothingFound } from '../organise/NothingFound.tsx';
import { useOrganising } from '../organise/organising.tsx';
import { SelectionBar } from '../organise/SelectionBar.tsx';
import { useRemembered } from '../ui/remembered.ts';
import { Spinner } from '../ui/Spinner.tsx';
import type { Opened } from './use-opened.ts';
import { useOrganisedList } from './use-organised-list.ts';
import type { Trash } from './use-trash.ts';

const LABELS = {
  title: 'Title',
  author: 'Author',
  added: 'Date added',
  published: 'Date published',
} as const;
const read = readSorting(DOCUMENT_ORDERS, 'added');
const memberOf = ({ id }: DocumentSummary) => ({ kind: 'document', id }) as const;

interface Props {
  /** What of the library's documents meets the filter. */
  readonly documents: readonly DocumentSummary[];
  readonly isEmpty: boolean;
  /** False while the newest alone are known. */
  readonly isWhole: boolean;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly opened: Opened;
  readonly trash: Trash;
  readonly inUse: boolean;
}

export function DocumentsTab({ documents, isEmpty, isWhole, filter, onFilter, opened, trash, inUse }: Props) {
  const [sorting, setSorting] = useRemembered('documents-sorting', read);
  const { ask } = useOrganising();
  const copyCitations = useCopiedCitations();
  const { selection, setSelection, setActive, chosen, atHand, acts, bar } = useOrganisedList({
    rows: documents,
    memberOf,
    filter,
    onTrash: (gone) => trash.trashDocuments(gone.map(({ id }) => id)),
    inUse,
  });
  const documentActs: DocumentActs = {
    ...acts,
    onOpen: opened.openDocument,
    onEdit: (of) => ask({ kind: 'edit', ids: of.map(({ id }) => id) }),
    onCite: (cited) => copyCitations(cited.map(({ id }) => id)),
    onMerge: (one, other) => ask({ kind: 'merge', one, other }),
  };
  const [one, other] = atHand;
  const merge = one && other && atHand.length === 2 ? () => documentActs.onMerge(one, other) : null;
  useCommand('merge', inUse ? merge : null);
  if (isEmpty) return <EmptyLibrary />;
  return (
    <>
      <div className="library__sort">
        <SortMenu labels={LABELS} orders={DOCUMENT_ORDERS} sorting={sorting} onSort={setSorting} />
      </div>
      {!isWhole && (sorting.order !== 'added' || sorting.reversed) ? (
        <div className="library__message">
          <Spinner label="Reading the library" />
        </div>
      ) : documents.length === 0 ? (
        <NothingFound what="document" onFilter={onFilter} />
      ) : (
        <DocumentList
          documents={documents}
          sorting={sorting}
          openId={opened.target?.documentId ?? null}
          selection={selection}
          onSelection={setSelection}
          acts={documentActs}
          onActive={setActive}
        />
      )}
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          acts={[
            ...bar.slice(0, -1),
            { label: 'Edit details…', icon: PencilLine, onAct: () => documentActs.onEdit(chosen) },
            ...(merge ? [{ label: 'Merge…', icon: Merge, onAct: merge }] : []),
            ...bar.slice(-1),
          ]}
          onClear={() => setSelection(NOTHING_CHOSEN)}
        />
      )}
    </>
  );
}
