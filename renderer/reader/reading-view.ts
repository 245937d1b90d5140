import { createContext, type RefObject, useContext } from 'react';
import type { KeptPlace } from '../bridge/targets.ts';

/** A text on the screen, to the view that it is drawn in. */
export interface DrawnText {
  /** Where it stands; undefined while there is nothing to measure. */
  readonly standing: () => KeptPlace | undefined;
  /** Sets it beside another revision of it, that stands at this place. */
  readonly standBeside: (place: KeptPlace) => void;
}

/** One of the views that stand side by side in the reader, to the parts of the text that it shows. */
export interface ReadingView {
  /** What the ids of its elements begin with; no two views have the same. */
  readonly id: string;
  /** Tells it from the others beside it; null for the only one. */
  readonly label: string | null;
  /** What is scrolled; null while no text is drawn. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Told of the text that is drawn, for who leads away from it; answers what ends that. */
  readonly attend: (text: DrawnText) => () => void;
  /** Remembers a place that is left for another one in the same text. */
  readonly leave: (place: KeptPlace) => void;
}

const ReadingViewContext = createContext<ReadingView>({
  id: '',
  label: null,
  scroller: { current: null },
  attend: () => () => {},
  leave: () => {},
});

export const ReadingViewProvider = ReadingViewContext.Provider;

/** The names of landmarks must differ, though every view has the same ones. */
export function useLandmarkName(): (name: string) => string {
  const { label } = useReadingView();
  return (name) => (label === null ? name : `${name}, ${label.toLowerCase()}`);
}

export function useReadingView(): ReadingView {
  return useContext(ReadingViewContext);
}
