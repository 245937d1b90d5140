import {
  createContext,
  type ReactNode,
  type RefCallback,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { DRAW, DRAWN } from './draw.ts';

/** Below this many rows a text is drawn whole. */
const WHOLE_BELOW = 400;
/** Rows around where reading begins that are drawn before the browser has told which are near the view. */
const FIRST_ROWS = 30;

/** Which rows of a long text hold their words: those that the browser has found to be near the view. */
interface DrawnRows {
  readonly startsDrawn: (ordinal: number) => boolean;
  /** Answers a function that ends it. */
  readonly attend: (row: Element, setDrawn: (drawn: boolean) => void) => () => void;
  readonly drawn: () => void;
}

/** Null where every row is drawn. */
const DrawnRowsContext = createContext<DrawnRows | null>(null);

interface ProviderProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly rows: number;
  /** Ordinal of the row where reading begins. */
  readonly from: number;
  readonly children: ReactNode;
}

/**
 * Half a million words are thousands of rows, most of them never seen. The browser skips the layout of those far from
 * the view and says so (https://www.w3.org/TR/css-contain-2/#content-visibility-auto-state-changed); their words are
 * put in only when they come near, and taken out again when they are gone. Rows with the focus or the selection in them stay.
 */
export function DrawnRowsProvider({ root, rows, from, children }: ProviderProps) {
  const isLong = rows >= WHOLE_BELOW && 'ContentVisibilityAutoStateChangeEvent' in globalThis;
  const [drawnRows] = useState(() => createDrawnRows(root, from));

  useEffect(() => {
    const text = root.current;
    return text && isLong ? drawnRows.follow(text) : undefined;
  }, [root, isLong, drawnRows]);

  return <DrawnRowsContext value={isLong ? drawnRows : null}>{children}</DrawnRowsContext>;
}

function createDrawnRows(root: RefObject<HTMLElement | null>, from: number) {
  const setters = new Map<EventTarget, (drawn: boolean) => void>();
  let isTelling = false;
  return {
    startsDrawn: (ordinal) => Math.abs(ordinal - from) < FIRST_ROWS,
    attend(row, setDrawn) {
      setters.set(row, setDrawn);
      return () => setters.delete(row);
    },
    drawn() {
      if (isTelling) return;
      isTelling = true;
      queueMicrotask(() => {
        isTelling = false;
        root.current?.dispatchEvent(new Event(DRAWN));
      });
    },
    follow(text: HTMLElement): () => void {
      const changed = (event: Event) => {
        if (event instanceof ContentVisibilityAutoStateChangeEvent && event.target)
          setters.get(event.target)?.(!event.skipped);
      };
      const asked = ({ target }: Event) => {
        if (target) flushSync(() => setters.get(target)?.(true));
      };
      text.addEventListener('contentvisibilityautostatechange', changed);
      text.addEventListener(DRAW, asked);
      return () => {
        text.removeEventListener('contentvisibilityautostatechange', changed);
        text.removeEventListener(DRAW, asked);
      };
    },
  } satisfies DrawnRows & { follow: unknown };
}

/** Whether the row holds its words now, and how it hears of that. */
export function useDrawn(ordinal: number): {
  readonly isDrawn: boolean;
  readonly row: RefCallback<HTMLElement>;
} {
  const rows = useContext(DrawnRowsContext);
  const [isDrawn, setDrawn] = useState(() => rows === null || rows.startsDrawn(ordinal));
  const row = useCallback(
    (element: HTMLElement | null) => (element && rows ? rows.attend(element, setDrawn) : undefined),
    [rows],
  );
  useLayoutEffect(() => {
    if (isDrawn) rows?.drawn();
  }, [isDrawn, rows]);
  return { isDrawn: isDrawn || rows === null, row };
}
