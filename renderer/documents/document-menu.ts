import {
  BookOpen,
  ClipboardCopy,
  FolderMinus,
  FolderPlus,
  Merge,
  PencilLine,
  Pin,
  PinOff,
  Spline,
  Tag,
  Trash2,
} from 'lucide-react';
import type { DocumentSummary } from '#shared/model/document.ts';
import { openingEntries } from '../bridge/opening-entries.ts';
import type { Where } from '../bridge/where-to-open.ts';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import type { RowActs } from './row-acts.ts';

export interface DocumentActs extends RowActs<DocumentSummary> {
  readonly onOpen: (document: DocumentSummary, where: Where) => void;
  readonly onEdit: (documents: readonly DocumentSummary[]) => void;
  /** Copies them as a list of works cited has them. */
  readonly onCite: (documents: readonly DocumentSummary[]) => void;
  readonly onMerge: (one: DocumentSummary, other: DocumentSummary) => void;
}

export function documentMenu(
  documents: readonly DocumentSummary[],
  acts: DocumentActs,
): readonly MenuEntry[] {
  const [one, other] = documents;
  if (!one) return [];
  return [
    ...(other
      ? []
      : [...openingEntries(BookOpen, (where) => acts.onOpen(one, where)), { kind: 'separator' } as const]),
    ...orderingEntries(documents, acts),
    { kind: 'action', label: 'Edit Details…', icon: PencilLine, onSelect: () => acts.onEdit(documents) },
    {
      kind: 'action',
      label: other ? 'Copy Citations' : 'Copy Citation',
      icon: ClipboardCopy,
      onSelect: () => acts.onCite(documents),
    },
    ...(other && documents.length === 2
      ? [
          {
            kind: 'action' as const,
            label: 'Merge Documents…',
            icon: Merge,
            onSelect: () => acts.onMerge(one, other),
          },
        ]
      : []),
    { kind: 'separator' },
    trashEntry(documents, acts),
  ];
}

/** What can be done with documents and notes alike. */
export function orderingEntries<Row extends { readonly pinnedAt: string | null }>(
  rows: readonly Row[],
  { onTags, onCollections, onTakeOut, onLink, onPin }: RowActs<Row>,
): readonly MenuEntry[] {
  const arePinned = rows.every(({ pinnedAt }) => pinnedAt !== null);
  const link = onLink(rows);
  return [
    { kind: 'action', label: 'Tags…', icon: Tag, onSelect: () => onTags(rows) },
    { kind: 'action', label: 'Collections…', icon: FolderPlus, onSelect: () => onCollections(rows) },
    ...(onTakeOut
      ? [
          {
            kind: 'action' as const,
            label: 'Take out of This Collection',
            icon: FolderMinus,
            onSelect: () => onTakeOut(rows),
          },
        ]
      : []),
    ...(link
      ? [
          {
            kind: 'action' as const,
            label: rows.length === 1 ? 'Link…' : 'Link with Each Other…',
            icon: Spline,
            onSelect: link,
          },
        ]
      : []),
    {
      kind: 'action',
      label: arePinned ? 'Unpin' : 'Pin',
      icon: arePinned ? PinOff : Pin,
      onSelect: () => onPin(rows, !arePinned),
    },
  ];
}

export function trashEntry<Row>(rows: readonly Row[], { onTrash }: RowActs<Row>): MenuEntry {
  return {
    kind: 'action',
    label: 'Move to Trash',
    icon: Trash2,
    shortcut: 'Del',
    danger: true,
    onSelect: () => onTrash(rows),
  };
}
