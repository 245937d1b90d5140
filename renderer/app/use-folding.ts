import { useCallback, useMemo, useState } from 'react';
import { type PanelImperativeHandle, usePanelRef } from 'react-resizable-panels';
import { useCommand } from '../bridge/commands.tsx';
import { useOnceDrawn } from '../ui/find/use-once-drawn.ts';
import { focusPane, type PaneName } from './panes.ts';

export type FoldablePane = 'library' | 'note';

export interface Folding {
  readonly refs: Readonly<Record<FoldablePane, React.RefObject<PanelImperativeHandle | null>>>;
  readonly folded: Readonly<Record<FoldablePane, boolean>>;
  /** Told by the panels, whoever moved them. */
  readonly noticeWidth: (pane: FoldablePane, width: number) => void;
  readonly toggle: (pane: FoldablePane) => void;
  readonly fold: (pane: FoldablePane) => void;
  readonly unfold: (pane: FoldablePane) => void;
}

/** Which of the outer panes are folded away. A pane that is gone to comes back by itself. */
export function useFolding(): Folding {
  const library = usePanelRef();
  const note = usePanelRef();
  const onceDrawn = useOnceDrawn();
  const refs = useMemo(() => ({ library, note }), [library, note]);
  const [folded, setFolded] = useState({ library: false, note: false });

  const noticeWidth = useCallback((pane: FoldablePane, width: number) => {
    setFolded((former) => (former[pane] === (width === 0) ? former : { ...former, [pane]: width === 0 }));
  }, []);
  const unfold = useCallback(
    (pane: FoldablePane) => {
      refs[pane].current?.expand();
      // Not only when its width is noticed: the pane may be given the focus at once.
      setFolded((former) => (former[pane] ? { ...former, [pane]: false } : former));
    },
    [refs],
  );
  const fold = useCallback((pane: FoldablePane) => refs[pane].current?.collapse(), [refs]);
  const toggle = useCallback(
    (pane: FoldablePane) => {
      const panel = refs[pane].current;
      if (panel?.isCollapsed()) unfold(pane);
      else panel?.collapse();
    },
    [refs, unfold],
  );

  const goTo = (pane: PaneName) => {
    if (pane !== 'reader') unfold(pane);
    onceDrawn(() => focusPane(pane));
  };
  useCommand('focus-library', () => goTo('library'));
  useCommand('focus-reader', () => goTo('reader'));
  useCommand('focus-note', () => goTo('note'));

  return { refs, folded, noticeWidth, toggle, fold, unfold };
}
