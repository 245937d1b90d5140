import { useEffect, useMemo, useRef } from 'react';
import type { TakesFocus } from '../../ui/page/Page.tsx';
import { paneOf } from '../panes.ts';
import { idOf, type TabTarget } from './tab-target.ts';

export interface ReadingFocus {
  /** It takes the focus as soon as it is drawn: what was pressed for it goes. */
  readonly want: (target: TabTarget) => void;
  readonly takesFocus: TakesFocus;
}

/** Which text or page the focus goes to, when what had it is gone from the reader. */
export function useReadingFocus(): ReadingFocus {
  const wanted = useRef<string | null>(null);
  const wasInReader = useRef(false);
  useEffect(() => {
    const notice = ({ target }: FocusEvent) => {
      const pane = paneOf(target);
      if (pane !== null) wasInReader.current = pane === 'reader';
    };
    document.addEventListener('focusin', notice);
    return () => document.removeEventListener('focusin', notice);
  }, []);
  return useMemo(
    () => ({
      want: (target) => {
        wanted.current = idOf(target);
      },
      takesFocus: ({ id, inUse, isNew }) => {
        // What closes meanwhile may have given the focus, and with it the use, back to another view.
        const isWanted = wanted.current === id && (inUse || isNew);
        if (isWanted) wanted.current = null;
        return isWanted || (inUse && wasInReader.current && isLost());
      },
    }),
    [],
  );
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
