import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useWalkedList } from './use-walked-list.ts';

/**
 * Lines to walk over with the arrows, one of which Tab leads to. Where what had the focus goes because something was
 * done with it, the line in its place gets the focus.
 */
export function useLines(box: RefObject<HTMLElement | null>) {
  const walked = useWalkedList(box);
  const { stop } = walked;
  /** Whether the focus is within the list or a menu of it, or was until its line went. */
  const isWithin = useRef(false);
  useEffect(() => {
    const notice = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('[role="menu"]')) return;
      isWithin.current = box.current?.contains(target) ?? false;
    };
    document.addEventListener('focusin', notice);
    document.addEventListener('pointerdown', notice);
    return () => {
      document.removeEventListener('focusin', notice);
      document.removeEventListener('pointerdown', notice);
    };
  }, [box]);
  useLayoutEffect(() => {
    if (!isWithin.current || !isLost()) return;
    const all = box.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [];
    all[stop(all.length)]?.focus();
  });
  const isStop = (index: number, count: number) => index === stop(count);
  return {
    box: { onKeyDown: walked.onKeyDown },
    line: (index: number, count: number) => ({
      'data-line': true as const,
      tabIndex: isStop(index, count) ? 0 : -1,
      onFocus: () => walked.onFocus(index),
    }),
    isStop,
  };
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
