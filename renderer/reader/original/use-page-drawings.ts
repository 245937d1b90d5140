import { type RefObject, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { RevisionId } from '#shared/model/ids.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { createPageDrawer, type DrawnPage, type PageDrawer } from './page-drawer.ts';
import { type PageBox, type PageLayout, pagesBetween } from './page-layout.ts';

/** A page near the view. */
export interface NearPage {
  readonly page: number;
  readonly box: PageBox;
  /** Null while it is being drawn. */
  readonly drawn: DrawnPage | null;
  readonly retry: () => void;
}

/** In heights of the view: so far off the view a page is drawn. */
const NEAR = 0.75;
const MOST_PIXELS_WIDE = 4000;

/** The pages near the view, drawn for its screen. */
export function usePageDrawings(
  scroller: RefObject<HTMLElement | null>,
  revision: RevisionId,
  layout: PageLayout,
): readonly NearPage[] {
  const drawer = useDrawer(revision);
  const [near, setNear] = useState<readonly number[]>([]);

  useEffect(() => {
    const view = scroller.current;
    if (!view) return undefined;
    const look = (): void => {
      const height = view.clientHeight;
      const found = pagesBetween(
        layout,
        view.scrollTop - NEAR * height,
        view.scrollTop + (1 + NEAR) * height,
      );
      setNear((former) => (former.join() === found.join() ? former : found));
    };
    look();
    view.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(view);
    return () => {
      view.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, layout]);

  useEffect(() => {
    const wide = (box: PageBox): number =>
      Math.max(1, Math.min(MOST_PIXELS_WIDE, Math.round(box.width * window.devicePixelRatio)));
    drawer.want(
      near.flatMap((page) => {
        const box = layout.boxes[page];
        return box && layout.width > 0 ? [{ page, width: wide(box) }] : [];
      }),
    );
  }, [drawer, near, layout]);

  return near
    .toSorted((a, b) => a - b)
    .flatMap((page): readonly NearPage[] => {
      const box = layout.boxes[page];
      if (!box) return [];
      return [{ page, box, drawn: drawer.find(page), retry: () => drawer.retry(page) }];
    });
}

function useDrawer(revision: RevisionId): PageDrawer {
  const { call } = useLibrary();
  const drawer = useMemo(() => createPageDrawer(call, revision), [call, revision]);
  useSyncExternalStore(drawer.onChange, drawer.version);
  return drawer;
}
