import { useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import { useCommand } from '../bridge/commands.tsx';
import { DocumentList } from '../documents/DocumentList.tsx';
import { EmptyLibrary } from '../documents/EmptyLibrary.tsx';
import { DOCUMENT_ORDERS, readSorting } from '../documents/sorting.ts';
import { SortMenu } from '../documents/SortMenu.tsx';
import { useRemembered } from '../ui/remembered.ts';
import type { Opened } from './use-opened.ts';
import type { Trash } from './use-trash.ts';

const LABELS = {
  title: 'Title',
  author: 'Author',
  added: 'Date added',
  published: 'Date published',
} as const;
const read = readSorting(DOCUMENT_ORDERS, 'added');

interface Props {
  readonly documents: readonly DocumentSummary[];
  readonly opened: Opened;
  readonly trash: Trash;
  readonly inUse: boolean;
}

export function DocumentsTab({ documents, opened, trash, inUse }: Props) {
  const [sorting, setSorting] = useRemembered('documents-sorting', read);
  const [activated, setActive] = useState<DocumentSummary | null>(null);
  const active = documents.find(({ id }) => id === activated?.id);
  useCommand('trash', inUse && active ? () => trash.trashDocument(active.id) : null);
  if (documents.length === 0) return <EmptyLibrary />;
  return (
    <>
      <div className="library__sort">
        <SortMenu labels={LABELS} orders={DOCUMENT_ORDERS} sorting={sorting} onSort={setSorting} />
      </div>
      <DocumentList
        documents={documents}
        sorting={sorting}
        openId={opened.target?.documentId ?? null}
        onOpen={opened.openDocument}
        onTrash={trash.trashDocument}
        onActive={setActive}
      />
    </>
  );
}
