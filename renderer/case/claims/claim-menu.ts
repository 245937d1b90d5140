import { FileOutput, MessageSquareQuote, PencilLine, Plus, Trash2 } from 'lucide-react';
import type { ClaimSummary } from '#shared/model/case-shown.ts';
import { openingEntries } from '../../bridge/opening-entries.ts';
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
  return [
    ...(other
      ? []
      : [
          ...openingEntries(MessageSquareQuote, (where) => open({ kind: 'claim', id: one.id }, where)),
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
