import {
  createContext,
  type ReactNode,
  type RefCallback,
  type RefObject,
  useCallback,
  useContext,
  useLayoutEffect,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { DRAW, DRAWN } from './draw.ts';
import type { Leaf } from './leaf.ts';

/** Below this many rows a text is drawn whole. */
const WHOLE_BELOW = 400;
/** Rows around where reading begins whose leaves are drawn before the browser has told which are near the view. */
const FIRST_ROWS = 8;

interface Undrawn {
  /** How many times the height that was guessed the leaf had when it was drawn; 1 where it never was. */
  readonly times: number;
}
type State = 'drawn' | Undrawn;

/** Which leaves of a long text hold their words: those that the browser has found to be near the view. */
interface DrawnLeaves {
  readonly startsDrawn: (leaf: Leaf) => boolean;
  readonly drawn: () => void;
}

/** Null where everything is drawn. */
const DrawnLeavesContext = createContext<DrawnLeaves | null>(null);

interface ProviderProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly rows: number;
  /** Ordinal of the row where reading begins. */
  readonly from: number;
  readonly children: ReactNode;
}

/**
 * Half a million words are thousands of rows, most of them never seen, and even an empty element for each takes the
 * browser longer to lay out than a person should wait. The text is drawn in leaves. The browser says which of them are near
 * the view (https://www.w3.org/TR/css-contain-2/#content-visibility-auto-state-changed); their rows are put in only then,
 * and taken out again when they are far. Leaves with the focus or the selection in them stay.
 */
export function DrawnLeavesProvider({ root, rows, from, children }: ProviderProps) {
  const isLong = rows >= WHOLE_BELOW && 'ContentVisibilityAutoStateChangeEvent' in globalThis;
  const [drawnLeaves] = useState(() => createDrawnLeaves(root, from));

  return <DrawnLeavesContext value={isLong ? drawnLeaves : null}>{children}</DrawnLeavesContext>;
}

function createDrawnLeaves(root: RefObject<HTMLElement | null>, from: number): DrawnLeaves {
  let isTelling = false;
  return {
    startsDrawn: ({ first, last }) => first.ordinal - FIRST_ROWS <= from && from <= last.ordinal + FIRST_ROWS,
    drawn() {
      if (isTelling) return;
      isTelling = true;
      queueMicrotask(() => {
        isTelling = false;
        root.current?.dispatchEvent(new Event(DRAWN));
      });
    },
  };
}

/** Whether the leaf holds its rows now, and how it hears of that. */
export function useDrawn(leaf: Leaf | null): {
  readonly state: 'whole' | State;
  readonly element: RefCallback<HTMLElement>;
} {
  const leaves = useContext(DrawnLeavesContext);
  const [state, setState] = useState<State>(() =>
    leaf && leaves?.startsDrawn(leaf) === false ? { times: 1 } : 'drawn',
  );
  const element = useCallback(
    (drawn: HTMLElement | null) => (drawn ? listen(drawn, setState) : undefined),
    [],
  );
  useLayoutEffect(() => {
    if (state === 'drawn') leaves?.drawn();
  }, [state, leaves]);
  return { state: leaves === null ? 'whole' : state, element };
}

/** From the commit on in which the leaf appears: the browser tells of it in the very next frame. */
function listen(leaf: HTMLElement, setState: (next: (former: State) => State) => void): () => void {
  const changed = (event: Event) => {
    if (event.target !== leaf || !(event instanceof ContentVisibilityAutoStateChangeEvent)) return;
    if (!event.skipped) {
      setState(() => 'drawn');
      return;
    }
    // Its height is that of its rows, and gone with them.
    const times = leaf.offsetHeight / guessedHeight(leaf);
    setState((former) => (former === 'drawn' ? { times } : former));
  };
  const asked = () => flushSync(() => setState(() => 'drawn'));
  leaf.addEventListener('contentvisibilityautostatechange', changed);
  leaf.addEventListener(DRAW, asked);
  return () => {
    leaf.removeEventListener('contentvisibilityautostatechange', changed);
    leaf.removeEventListener(DRAW, asked);
  };
}

/** In pixels, as the style sheet guesses it. */
function guessedHeight(leaf: HTMLElement): number {
  const style = getComputedStyle(leaf);
  const value = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  return (value('--letters') / value('--letters-per-line') + value('--rest')) * value('--line');
}
