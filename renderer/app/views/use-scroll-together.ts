import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useCommand } from '../../bridge/commands.tsx';
import { type ReadingViews, shownTab } from './reading-views.ts';
import { isText } from './tab-target.ts';
import type { Reading } from './use-reading-views.ts';

export interface ScrollTogether {
  readonly on: boolean;
  readonly toggle: () => void;
  /** For each view that shows a document which others show too: those. */
  readonly companions: ReadonlyMap<string, readonly string[]>;
}

/** Views of one document, perhaps of two of its revisions, that stand at the same passage whichever is scrolled. */
export function useScrollTogether(section: RefObject<HTMLElement | null>, reading: Reading): ScrollTogether {
  const { views, drawnIn } = reading;
  const [on, setOn] = useState(false);
  const companions = useMemo(() => companionsIn(views), [views]);
  const toggle = () => setOn(!on);
  useCommand('scroll-together', companions.size > 0 ? toggle : null);

  useEffect(() => {
    const all = section.current;
    if (!all || !on || companions.size === 0) return undefined;
    /** Where the views were scrolled to in following: they are heard to scroll there, and not followed in their turn. */
    const followedTo = new Map<Element, number>();
    let frame = 0;
    const follow = (leader: string) => {
      frame = 0;
      const place = drawnIn(leader)?.standing();
      if (!place) return;
      for (const follower of companions.get(leader) ?? []) {
        drawnIn(follower)?.standBeside(place);
        const text = all.querySelector(`[data-view="${follower}"] [data-reader-scroller]`);
        if (text) followedTo.set(text, text.scrollTop);
      }
    };
    const scrolled = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.hasAttribute('data-reader-scroller')) return;
      const leader = target.closest<HTMLElement>('[data-view]')?.dataset['view'];
      const isEcho = Math.abs((followedTo.get(target) ?? -Infinity) - target.scrollTop) <= 1;
      if (leader === undefined || isEcho) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => follow(leader));
    };
    follow(views.active);
    // Scrolling is not heard further up, but on its way down.
    all.addEventListener('scroll', scrolled, true);
    return () => {
      cancelAnimationFrame(frame);
      all.removeEventListener('scroll', scrolled, true);
    };
  }, [section, on, companions, drawnIn, views.active]);

  return { on, toggle, companions };
}

function companionsIn({ views }: ReadingViews): ReadonlyMap<string, readonly string[]> {
  const shown = views.flatMap((view) => {
    const target = shownTab(view)?.target;
    return target && isText(target) ? [{ id: view.id, document: target.documentId }] : [];
  });
  const all = shown.map(({ id, document }) => {
    const others = shown.filter((one) => one.id !== id && one.document === document);
    return [id, others.map((one) => one.id)] as const;
  });
  return new Map(all.filter(([, others]) => others.length > 0));
}
