import { BookUser, Columns2, Merge, PencilLine, Search, SquarePlus, Trash2 } from 'lucide-react';
import type { NameUse } from '#shared/model/name.ts';
import type { Where } from '../bridge/where-to-open.ts';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import type { Names } from './names-context.tsx';

/** Begins to merge one name with one that is to be chosen, or two with each other. */
export function askToMerge({ ask }: Pick<Names, 'ask'>, [one, other]: readonly NameUse[]): void {
  if (one) ask({ kind: 'merge', name: one, other: other ?? null });
}

/** What can be done with names of the list. */
export function nameMenu(
  chosen: readonly NameUse[],
  names: Names,
  onDelete: (chosen: readonly NameUse[]) => void,
): readonly MenuEntry[] {
  const [one, other] = chosen;
  if (!one) return [];
  const open = (label: string, icon: typeof BookUser, shortcut: string, where: Where): MenuEntry => ({
    kind: 'action',
    label,
    icon,
    shortcut,
    onSelect: () => names.open(one.id, where),
  });
  return [
    ...(other
      ? []
      : [
          open('Open', BookUser, 'Enter', 'here'),
          open('Open in New Tab', SquarePlus, 'Ctrl+Enter', 'tab'),
          open('Open to the Side', Columns2, 'Ctrl+Shift+Enter', 'side'),
          { kind: 'separator' } as const,
          {
            kind: 'action' as const,
            label: 'Change…',
            icon: PencilLine,
            onSelect: () => names.ask({ kind: 'change', name: one }),
          },
          {
            kind: 'action' as const,
            label: 'Search Everywhere',
            icon: Search,
            onSelect: () => names.search(one.name),
          },
        ]),
    ...(chosen.length > 2
      ? []
      : [
          {
            kind: 'action' as const,
            label: 'Merge…',
            icon: Merge,
            onSelect: () => askToMerge(names, chosen),
          },
        ]),
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'Delete',
      icon: Trash2,
      shortcut: 'Del',
      danger: true,
      onSelect: () => onDelete(chosen),
    },
  ];
}
