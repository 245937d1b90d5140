import { BookOpen, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { DocumentRow } from './DocumentRow.tsx';
import { RowList } from './RowList.tsx';
import { type DocumentOrder, sortDocuments, type Sorting } from './sorting.ts';

interface Props {
  readonly documents: readonly DocumentSummary[];
  readonly sorting: Sorting<DocumentOrder>;
  readonly openId: DocumentId | null;
  readonly onOpen: (document: DocumentSummary) => void;
  readonly onTrash: (id: DocumentId) => void;
  readonly onActive: (document: DocumentSummary | null) => void;
}

const keyOf = ({ id }: DocumentSummary) => id;

export function DocumentList({ documents, sorting, openId, onOpen, onTrash, onActive }: Props) {
  const rows = useMemo(() => sortDocuments(documents, sorting), [documents, sorting]);
  return (
    <RowList
      label="Documents"
      rows={rows}
      keyOf={keyOf}
      openKey={openId}
      Draw={DocumentRow}
      onOpen={onOpen}
      onDelete={({ id }) => onTrash(id)}
      onActive={onActive}
      menuFor={(document) => [
        {
          kind: 'action',
          label: 'Open',
          icon: BookOpen,
          shortcut: 'Enter',
          onSelect: () => onOpen(document),
        },
        { kind: 'separator' },
        {
          kind: 'action',
          label: 'Move to Trash',
          icon: Trash2,
          shortcut: 'Del',
          danger: true,
          onSelect: () => onTrash(document.id),
        },
      ]}
    />
  );
}
