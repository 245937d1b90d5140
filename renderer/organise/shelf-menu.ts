import {
  FilePenLine,
  FolderInput,
  FolderPlus,
  ListFilter,
  MoveDown,
  MoveUp,
  PencilLine,
  Trash2,
} from 'lucide-react';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import type { Organising } from './organising.tsx';
import type { ShelfItem } from './shelf-items.ts';

/** `place` and `last` are those of a filter among the filters. */
export function shelfMenu(
  item: ShelfItem,
  { ask, deleteCollection, deleteFilter, moveFilter }: Organising,
  { place, last, onShow }: { readonly place: number; readonly last: number; readonly onShow: () => void },
): readonly MenuEntry[] {
  const show: MenuEntry = {
    kind: 'action',
    label: 'Show Only These',
    icon: ListFilter,
    shortcut: 'Enter',
    onSelect: onShow,
  };
  if (item.kind === 'filter') {
    const { saved } = item;
    return [
      show,
      { kind: 'separator' },
      {
        kind: 'action',
        label: 'Rename…',
        icon: PencilLine,
        shortcut: 'F2',
        onSelect: () => ask({ kind: 'rename-filter', saved }),
      },
      {
        kind: 'action',
        label: 'Move Up',
        icon: MoveUp,
        shortcut: 'Alt+↑',
        disabled: place <= 0,
        onSelect: () => moveFilter(saved, place - 1),
      },
      {
        kind: 'action',
        label: 'Move Down',
        icon: MoveDown,
        shortcut: 'Alt+↓',
        disabled: place >= last,
        onSelect: () => moveFilter(saved, place + 1),
      },
      { kind: 'separator' },
      {
        kind: 'action',
        label: 'Delete Filter',
        icon: Trash2,
        shortcut: 'Del',
        danger: true,
        onSelect: () => deleteFilter(saved),
      },
    ];
  }
  const { collection } = item;
  return [
    show,
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'New Collection Inside…',
      icon: FolderPlus,
      onSelect: () => ask({ kind: 'new-collection', parent: collection.id }),
    },
    {
      kind: 'action',
      label: 'Rename…',
      icon: FilePenLine,
      shortcut: 'F2',
      onSelect: () => ask({ kind: 'rename-collection', collection }),
    },
    {
      kind: 'action',
      label: 'Move Into…',
      icon: FolderInput,
      onSelect: () => ask({ kind: 'move-collection', collection }),
    },
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'Delete Collection',
      icon: Trash2,
      shortcut: 'Del',
      danger: true,
      onSelect: () => deleteCollection(collection),
    },
  ];
}
