import {
  FileDown,
  FolderInput,
  FolderPlus,
  ListFilter,
  type LucideIcon,
  MoveDown,
  MoveUp,
  PencilLine,
  Search,
  Trash2,
} from 'lucide-react';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import type { Organising } from './organising.tsx';
import type { ShelfItem } from './shelf-items.ts';

/** `place` and `last` are those of a filter or a search among its like. */
export function shelfMenu(
  item: ShelfItem,
  { ask, deleteCollection, deleteFilter, moveFilter, deleteSearch, moveSearch }: Organising,
  {
    place,
    last,
    onShow,
    onExport,
  }: {
    readonly place: number;
    readonly last: number;
    readonly onShow: () => void;
    /** Null where there are no notes to export. */
    readonly onExport: (() => void) | null;
  },
): readonly MenuEntry[] {
  const show = (label: string, icon: LucideIcon): MenuEntry => ({
    kind: 'action',
    label,
    icon,
    shortcut: 'Enter',
    onSelect: onShow,
  });
  if (item.kind === 'filter') {
    const { saved } = item;
    return [
      show('Show Only These', ListFilter),
      { kind: 'separator' },
      rename(() => ask({ kind: 'rename-filter', saved })),
      ...moves(place, last, (to) => moveFilter(saved, to)),
      { kind: 'separator' },
      remove('Delete Filter', () => deleteFilter(saved)),
    ];
  }
  if (item.kind === 'search') {
    const { saved } = item;
    return [
      show('Search', Search),
      { kind: 'separator' },
      rename(() => ask({ kind: 'rename-search', saved })),
      ...moves(place, last, (to) => moveSearch(saved, to)),
      { kind: 'separator' },
      remove('Delete Search', () => deleteSearch(saved)),
    ];
  }
  const { collection } = item;
  return [
    show('Show Only These', ListFilter),
    {
      kind: 'action',
      label: 'Export Notes…',
      icon: FileDown,
      disabled: onExport === null,
      onSelect: () => onExport?.(),
    },
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'New Collection Inside…',
      icon: FolderPlus,
      onSelect: () => ask({ kind: 'new-collection', parent: collection.id }),
    },
    rename(() => ask({ kind: 'rename-collection', collection })),
    {
      kind: 'action',
      label: 'Move Into…',
      icon: FolderInput,
      onSelect: () => ask({ kind: 'move-collection', collection }),
    },
    { kind: 'separator' },
    remove('Delete Collection', () => deleteCollection(collection)),
  ];
}

function rename(onSelect: () => void): MenuEntry {
  return { kind: 'action', label: 'Rename…', icon: PencilLine, shortcut: 'F2', onSelect };
}

function moves(place: number, last: number, onMove: (place: number) => void): readonly MenuEntry[] {
  return [
    {
      kind: 'action',
      label: 'Move Up',
      icon: MoveUp,
      shortcut: 'Alt+↑',
      disabled: place <= 0,
      onSelect: () => onMove(place - 1),
    },
    {
      kind: 'action',
      label: 'Move Down',
      icon: MoveDown,
      shortcut: 'Alt+↓',
      disabled: place >= last,
      onSelect: () => onMove(place + 1),
    },
  ];
}

function remove(label: string, onSelect: () => void): MenuEntry {
  return { kind: 'action', label, icon: Trash2, shortcut: 'Del', danger: true, onSelect };
}
