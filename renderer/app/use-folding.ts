import { useCallback, useMemo, useState } from 'react';
import { type PanelImperativeHandle, usePanelRef } from 'react-resizable-panels';
import { useCommand } from '../bridge/commands.tsx';
import { focusPane, type PaneName } from './panes.ts';

export type FoldablePane = 'library' | 'note';

export interface Folding {
  readonly refs: Readonly<Record<FoldablePane, React.RefObject<PanelImperativeHandle | null>>>;
  readonly folded: Readonly<Record<FoldablePane, boolean>>;
  /** Told by the panels, whoever moved them. */
  noticeWidth(pane: FoldablePane, width: number): void;
  toggle(pane: FoldablePane): void;
  unfold(pane: FoldablePane): void;
}

/** Which of the outer panes are folded away. A pane that is gone to comes back by itself. */
export function useFolding(): Folding {
  const library = usePanelRef();
  const note = usePanelRef();
  const refs = useMemo(() => ({ library, note }), [library, note]);
  const [folded, setFolded] = useState({ library: false, note: false });

  const noticeWidth = useCallback((pane: FoldablePane, width: number) => {
    setFolded((former) => (former[pane] === (width === 0) ? former : { ...former, [pane]: width === 0 }));
  }, []);
  const unfold = useCallback((pane: FoldablePane) => refs[pane].current?.expand(), [refs]);
  const toggle = useCallback(
    (pane: FoldablePane) => {
      const panel = refs[pane].current;
      if (panel?.isCollapsed()) panel.expand();
      else panel?.collapse();
    },
    [refs],
  );

  const goTo = (pane: PaneName) => {
    if (pane !== 'reader') unfold(pane);
    // The pane is drawn again after it was unfolded.
    requestAnimationFrame(() => focusPane(pane));
  };
  useCommand('focus-library', () => goTo('library'));
  useCommand('focus-reader', () => goTo('reader'));
  useCommand('focus-note', () => goTo('note'));

  return { refs, folded, noticeWidth, toggle, unfold };
}
