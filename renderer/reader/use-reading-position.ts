import { type RefObject, useLayoutEffect } from 'react';
import { type ReadText, rememberedPosition, rememberPosition } from './reading-position.ts';
import { rowOf, settle, topRow } from './reveal.ts';

const SAVE_AFTER_MS = 300;
const TOP_SHIFT_PX = 24;

/** Opens the text where it was left, unless something else decides where, and remembers where it is left. */
export function useReadingPosition(
  scroller: RefObject<HTMLElement | null>,
  { documentId, revisionId }: ReadText,
  restore: boolean,
): void {
  useLayoutEffect(() => {
    const view = scroller.current;
    const ordinal = restore ? rememberedPosition(localStorage, { documentId, revisionId }) : null;
    if (!view || ordinal === null || ordinal === 0) return;
    settle(
      view,
      () => rowOf(view, ordinal)?.getBoundingClientRect() ?? null,
      () => TOP_SHIFT_PX,
    );
    // oxlint-disable-next-line react/exhaustive-deps -- only opening a text restores its place
  }, [scroller, revisionId]);

  // A layout effect: its end comes while the text still stands on the screen and can be measured.
  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view) return undefined;
    let timer = 0;
    const save = () => {
      timer = 0;
      const row = topRow(view);
      if (row)
        rememberPosition(
          localStorage,
          { documentId, revisionId },
          view.scrollTop < TOP_SHIFT_PX ? 0 : Number(row.dataset['row']),
        );
    };
    const scrolled = () => {
      clearTimeout(timer);
      timer = window.setTimeout(save, SAVE_AFTER_MS);
    };
    const left = () => {
      clearTimeout(timer);
      if (timer !== 0) save();
    };
    view.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('pagehide', left);
    return () => {
      left();
      view.removeEventListener('scroll', scrolled);
      window.removeEventListener('pagehide', left);
    };
  }, [scroller, documentId, revisionId]);
}
