import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import type { DrawnText } from '../../reader/reading-view.ts';
import { readRemembered, remember } from '../../ui/remembered.ts';
import { readKeptViews, restoreViews, viewsToKeep } from './kept-views.ts';
import { NOTHING_OPEN, type ReadingViews, type Standing } from './reading-views.ts';

/** From one state of the reader to the next. `standing` tells where the texts stand before it. */
type Change = (now: ReadingViews, standing: Standing) => ReadingViews;

export interface Reading {
  readonly views: ReadingViews;
  readonly change: (act: Change) => void;
  /** Told of the text that is drawn in a view; answers what ends that. */
  readonly attend: (viewId: string, text: DrawnText) => () => void;
  readonly drawnIn: (viewId: string) => DrawnText | undefined;
}

const KEPT = 'views';

/** What is open in the reader; remembered for the next time the window opens. */
export function useReadingViews(): Reading {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  const [views, setViews] = useState(NOTHING_OPEN);
  const [restored, setRestored] = useState(false);
  const [drawn] = useState(() => new Map<string, DrawnText>());

  const change = useCallback(
    (act: Change) => {
      const places = new Map([...drawn].map(([id, text]) => [id, text.standing()]));
      setViews((now) => act(now, (id) => places.get(id)));
    },
    [drawn],
  );
  const attend = useCallback(
    (viewId: string, text: DrawnText) => {
      drawn.set(viewId, text);
      return () => {
        if (drawn.get(viewId) === text) drawn.delete(viewId);
      };
    },
    [drawn],
  );
  const drawnIn = useCallback((viewId: string) => drawn.get(viewId), [drawn]);

  useEffect(() => {
    restoreViews(call, readKeptViews(readRemembered(KEPT)))
      // What was opened meanwhile is wanted more than what was open last.
      .then((kept) => setViews((now) => (now === NOTHING_OPEN ? kept : now)))
      .catch(tellFailure)
      .finally(() => setRestored(true));
  }, [call, tellFailure]);
  useEffect(() => {
    if (restored) remember(KEPT, viewsToKeep(views));
  }, [restored, views]);

  return useMemo(() => ({ views, change, attend, drawnIn }), [views, change, attend, drawnIn]);
}
