import { Columns2, FileOutput, MessageSquareQuote, PencilLine, Plus, SquarePlus, Trash2 } from 'lucide-react';
import type { ClaimSummary } from '#shared/model/case-shown.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import type { MenuEntry } from '../../ui/menu-entries.tsx';
import type { CaseContext } from '../case-context.tsx';

/** What can be done with claims of the list. */
export function claimMenu(
  chosen: readonly ClaimSummary[],
  { ask, open, writeReport }: Pick<CaseContext, 'ask' | 'open' | 'writeReport'>,
  onDelete: (chosen: readonly ClaimSummary[]) => void,
): readonly MenuEntry[] {
  const [one, other] = chosen;
  if (!one) return [];
  const opened = (
    label: string,
    icon: typeof MessageSquareQuote,
    shortcut: string,
    where: Where,
  ): MenuEntry => ({
    kind: 'action',
    label,
    icon,
    shortcut,
    onSelect: () => open({ kind: 'claim', id: one.id }, where),
  });
  return [
    ...(other
      ? []
      : [
          opened('Open', MessageSquareQuote, 'Enter', 'here'),
          opened('Open in New Tab', SquarePlus, 'Ctrl+Enter', 'tab'),
          opened('Open to the Side', Columns2, 'Ctrl+Shift+Enter', 'side'),
          { kind: 'separator' } as const,
          {
            kind: 'action' as const,
            label: 'Change…',
            icon: PencilLine,
            onSelect: () => ask({ kind: 'claim', claim: one }),
          },
          {
            kind: 'action' as const,
            label: 'Add Evidence…',
            icon: Plus,
            onSelect: () => ask({ kind: 'evidence', claim: one.id, position: null }),
          },
        ]),
    {
      kind: 'action',
      label: 'Export Source Report…',
      icon: FileOutput,
      onSelect: () => writeReport(chosen.map(({ id }) => id)),
    },
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
