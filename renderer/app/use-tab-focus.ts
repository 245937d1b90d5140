import { useCallback, useLayoutEffect, useRef } from 'react';
import { useOnceDrawn } from '../ui/find/use-once-drawn.ts';

/**
 * Answers a function that puts the focus where work in the tab that is shown goes on: its list, or what begins one. What is
 * not read yet gets it when `read` changes.
 */
export function useTabFocus(read: string): () => void {
  const onceDrawn = useOnceDrawn();
  const isWanted = useRef(false);
  const focus = useCallback(() => {
    if (!isWanted.current) return;
    const panel = document.querySelector('.library__list[data-state="active"]');
    const found = panel?.querySelector<HTMLElement>('[role="listbox"]') ?? panel?.querySelector('button');
    found?.focus();
    isWanted.current = !found;
  }, []);
  useLayoutEffect(focus, [focus, read]);
  return useCallback(() => {
    isWanted.current = true;
    // What stands in a tab is drawn after the tab itself.
    onceDrawn(() => onceDrawn(focus));
  }, [onceDrawn, focus]);
}
