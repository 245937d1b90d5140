import { useMemo } from 'react';
import { useReadingView } from './reading-view.ts';

/**
 * Ids of the elements that footnote markers and notes point at each other with. `start` is canonical. The same text may
 * be open in several views, so they begin with the name of the view.
 */
export interface ElementIds {
  readonly marker: (start: number) => string;
  readonly note: (ordinal: number) => string;
  readonly noteText: (ordinal: number) => string;
  readonly title: string;
}

export function useElementIds(): ElementIds {
  const { id } = useReadingView();
  return useMemo(() => elementIdsOf(id), [id]);
}

function elementIdsOf(view: string): ElementIds {
  return {
    marker: (start) => `${view}marker-${start}`,
    note: (ordinal) => `${view}footnote-${ordinal}`,
    noteText: (ordinal) => `${view}footnote-${ordinal}-text`,
    title: `${view}reader-title`,
  };
}

/** Canonical offset of the marker that has this id; null for any other id. */
export function startOfMarker(id: string): number | null {
  const start = /marker-(\d+)$/.exec(id)?.[1];
  return start === undefined ? null : Number(start);
}
