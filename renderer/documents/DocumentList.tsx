import { useMemo } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { whereAsked } from '../bridge/where-to-open.ts';
import { type DocumentActs, documentMenu } from './document-menu.ts';
import { DocumentRow } from './DocumentRow.tsx';
import { RowList } from './RowList.tsx';
import type { Selection } from './selection.ts';
import { type DocumentOrder, sortDocuments, type Sorting } from './sorting.ts';

interface Props {
  readonly documents: readonly DocumentSummary[];
  readonly sorting: Sorting<DocumentOrder>;
  readonly openId: DocumentId | null;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly acts: DocumentActs;
  readonly onActive: (document: DocumentSummary | null) => void;
}

const keyOf = ({ id }: DocumentSummary) => id;
const carried = ({ id, title }: DocumentSummary) => ({ member: { kind: 'document', id }, title }) as const;

export function DocumentList({ documents, sorting, openId, acts, ...choosing }: Props) {
  const rows = useMemo(() => sortDocuments(documents, sorting), [documents, sorting]);
  return (
    <RowList
      label="Documents"
      rows={rows}
      keyOf={keyOf}
      openKey={openId}
      {...choosing}
      Draw={DocumentRow}
      onOpen={(document, event) => acts.onOpen(document, whereAsked(event))}
      onOpenBeside={(document) => acts.onOpen(document, 'tab')}
      onDelete={acts.onTrash}
      menuFor={(chosen) => documentMenu(chosen, acts)}
      carried={carried}
    />
  );
}
