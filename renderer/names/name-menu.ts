import { BookUser, Merge, PencilLine, Search, Trash2 } from 'lucide-react';
import type { NameUse } from '#shared/model/name.ts';
import { openingEntries } from '../bridge/opening-entries.ts';
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
  return [
    ...(other
      ? []
      : [
          ...openingEntries(BookUser, (where) => names.open(one.id, where)),
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
