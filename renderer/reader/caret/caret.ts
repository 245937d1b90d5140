import { edgeBlock } from '../drawn/draw.ts';
import { canonicalOffset, pointInBlock } from '../text-range.ts';
import { type Move, moveFor } from './caret-moves.ts';
import { pageFrom } from './page-move.ts';
import { blockOf, type CaretPlace, focusOf, setFocus } from './selection-focus.ts';
import { spokenMove } from './spoken-move.ts';

interface View {
  readonly root: HTMLElement;
  readonly scroller: HTMLElement;
  /** The canonical text. */
  readonly text: string;
  /** Told where the caret stands whenever that changes, with the block; null when there is none any more. */
  readonly onPlace: (place: CaretPlace | null, block: HTMLElement | null) => void;
  /** Says something for the ear. */
  readonly say: (words: string) => void;
}

/**
 * A caret in a text that cannot be written in: the far end of the page's selection, which may be empty. The platform
 * moves it, and so knows words, lines and both directions; here it is kept within the blocks of the text.
 */
export interface Caret {
  readonly isOn: () => boolean;
  /** Sets the caret at what is selected in the text, or else at the beginning of the block. */
  readonly start: (block: HTMLElement) => void;
  readonly leave: () => void;
  /** Answers whether the key was used up. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** Looks again where the caret stands: something else has moved it. */
  readonly follow: () => void;
}

/** Margins and labels that a move may lead through before it reaches text again. */
const MOST_STEPS = 24;

export function createCaret({ root, scroller, text, onPlace, say }: View): Caret {
  let on = false;
  let told: CaretPlace | null = null;

  const tell = (selection: Selection) => {
    told = focusOf(selection);
    if (told) onPlace(told, blockOf(root, told.node));
  };
  const offsetOf = (place: CaretPlace | null) =>
    (place && canonicalOffset(root, place.node, place.offset, 'start')) ?? 0;

  const move = (selection: Selection, to: Move) => {
    const from = focusOf(selection);
    const before = offsetOf(from);
    if (to.unit === 'document') toEdgeOfText(root, selection, to);
    else if (to.unit === 'page') {
      const target = from && pageFrom(root, scroller, from, to.direction === 'forward' ? 1 : -1);
      if (target) setFocus(selection, target, to.alter);
    } else byUnit(root, selection, to.alter, to.direction, to.unit);
    const anchor = selection.anchorNode && { node: selection.anchorNode, offset: selection.anchorOffset };
    say(spokenMove({ text, before, after: offsetOf(focusOf(selection)), anchor: offsetOf(anchor) }, to));
    tell(selection);
  };

  return {
    isOn: () => on,
    start(block) {
      const selection = document.getSelection();
      if (!selection) return;
      if (!selection.focusNode || !blockOf(root, selection.focusNode))
        setFocus(selection, pointInBlock(block, 0, 'start'), 'move');
      on = true;
      tell(selection);
    },
    leave() {
      on = false;
      onPlace(null, null);
    },
    press(event) {
      const selection = document.getSelection();
      const to = moveFor(event);
      if (!on || !to || !selection?.focusNode || !root.contains(selection.focusNode)) return false;
      move(selection, to);
      return true;
    },
    follow() {
      const selection = document.getSelection();
      if (!on || !selection?.focusNode || !blockOf(root, selection.focusNode)) return;
      if (selection.focusNode !== told?.node || selection.focusOffset !== told.offset) tell(selection);
    },
  };
}

function byUnit(
  root: HTMLElement,
  selection: Selection,
  alter: Move['alter'],
  direction: Move['direction'],
  unit: string,
): void {
  const before = focusOf(selection);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const last = focusOf(selection);
    selection.modify(alter, direction, unit);
    const now = focusOf(selection);
    if (now && blockOf(root, now.node)) return;
    if (now?.node === last?.node && now?.offset === last?.offset) break;
  }
  if (before) setFocus(selection, before, alter);
}

function toEdgeOfText(root: HTMLElement, selection: Selection, { alter, direction }: Move): void {
  const block = edgeBlock(root, direction === 'forward' ? 'last' : 'first');
  if (!block) return;
  block.scrollIntoView({ block: 'nearest' });
  const isForward = direction === 'forward';
  const place = pointInBlock(block, isForward ? block.textContent.length : 0, isForward ? 'end' : 'start');
  setFocus(selection, place, alter);
}
