import { useCommand } from '../../bridge/commands.tsx';
import { activeView, openTarget, shownTab, stepTab } from './reading-views.ts';
import { canSplit, closeTab, closeView, moveTabOn, reopenTab } from './tab-moves.ts';
import { sameAt } from './tab-target.ts';
import type { ReadingFocus } from './use-reading-focus.ts';
import type { Reading } from './use-reading-views.ts';
import { canGo, goTo } from './view-history.ts';

/** Answers the commands for tabs and views; they are meant for the view in use. */
export function useViewCommands({ views, change }: Reading, focus: ReadingFocus): void {
  const view = activeView(views);
  const shown = shownTab(view);
  const hasOthers = views.views.length > 1;
  const hasTabs = view.tabs.length > 1;

  useCommand('go-back', canGo(views, 'back') ? () => change((now, at) => goTo(now, 'back', at)) : null);
  useCommand(
    'go-forward',
    canGo(views, 'forward') ? () => change((now, at) => goTo(now, 'forward', at)) : null,
  );
  useCommand('next-tab', hasTabs ? () => change((now, at) => stepTab(now, 1, at)) : null);
  useCommand('previous-tab', hasTabs ? () => change((now, at) => stepTab(now, -1, at)) : null);
  useCommand('close-tab', shown && (() => change((now, at) => closeTab(now, view.id, shown.key, at))));
  useCommand('close-view', hasOthers ? () => change((now, at) => closeView(now, view.id, at)) : null);
  useCommand('reopen-tab', views.closed.length > 0 ? () => change((now, at) => reopenTab(now, at)) : null);
  useCommand(
    'move-tab',
    shown && (hasOthers || hasTabs)
      ? () => {
          focus.want(shown.target);
          change((now, at) => moveTabOn(now, view.id, shown.key, at));
        }
      : null,
  );
  useCommand(
    'split',
    shown && (hasOthers || canSplit(views))
      ? () => {
          focus.want(shown.target);
          change((now, at) =>
            openTarget(now, sameAt(shown.target, at(view.id)), { where: 'side', standing: at }),
          );
        }
      : null,
  );
}
