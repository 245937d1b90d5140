import { Columns2, X } from 'lucide-react';
import type { MenuEntry } from '../../ui/menu-entries.tsx';
import { openTarget, type ReadingTab, showTab, type View } from './reading-views.ts';
import { canSplit, closeTab, moveTabOn } from './tab-moves.ts';
import { sameAt } from './tab-target.ts';
import type { Reading } from './use-reading-views.ts';

/** What can be done with a tab of the view. */
export function useTabMenu(
  view: View,
  { views, change }: Reading,
): (tab: ReadingTab) => readonly MenuEntry[] {
  const { id, tabs } = view;
  const isAlone = views.views.length === 1 && tabs.length === 1;
  return (tab) => [
    {
      kind: 'action',
      label: 'Open to the Side',
      icon: Columns2,
      disabled: views.views.length === 1 && !canSplit(views),
      onSelect: () =>
        change((now, at) => {
          const target = tab.key === view.shown ? sameAt(tab.target, at(id)) : tab.target;
          return openTarget(now, target, { where: 'side', standing: at, from: id });
        }),
    },
    {
      kind: 'action',
      label: 'Move to Next View',
      disabled: isAlone,
      onSelect: () => change((now, at) => moveTabOn(now, id, tab.key, at)),
    },
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'Close Tab',
      icon: X,
      shortcut: 'Del',
      onSelect: () => change((now, at) => closeTab(now, id, tab.key, at)),
    },
    {
      kind: 'action',
      label: 'Close Other Tabs',
      disabled: tabs.length < 2,
      onSelect: () =>
        change((now, at) =>
          tabs
            .filter(({ key }) => key !== tab.key)
            .reduce((left, { key }) => closeTab(left, id, key, at), showTab(now, id, tab.key, at)),
        ),
    },
  ];
}
