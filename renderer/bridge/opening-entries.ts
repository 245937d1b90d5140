import { Columns2, type LucideIcon, SquarePlus } from 'lucide-react';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import type { Where } from './where-to-open.ts';

/** The ways in which a row of a list is opened, for its menu. The keys are those of every list. */
export function openingEntries(icon: LucideIcon, onOpen: (where: Where) => void): readonly MenuEntry[] {
  const entry = (label: string, shown: LucideIcon, shortcut: string, where: Where): MenuEntry => ({
    kind: 'action',
    label,
    icon: shown,
    shortcut,
    onSelect: () => onOpen(where),
  });
  return [
    entry('Open', icon, 'Enter', 'here'),
    entry('Open in New Tab', SquarePlus, 'Ctrl+Enter', 'tab'),
    entry('Open to the Side', Columns2, 'Ctrl+Shift+Enter', 'side'),
  ];
}
