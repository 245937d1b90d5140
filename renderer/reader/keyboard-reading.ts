import type { Caret } from './caret/caret.ts';
import { blockOf } from './caret/selection-focus.ts';
import { neighbourOf } from './drawn/draw.ts';

/**
 * Reading and selecting without a pointer. Up and Down walk over the blocks (and scroll one that is longer than
 * the view); with Shift they select whole blocks. Left and Right set a caret in the focused block, which then has the
 * arrows. Ctrl+A selects the document and nothing around it, S the sentences.
 */
export interface KeyboardReading {
  /** Answers whether the key was used up. */
  press(event: KeyboardEvent): boolean;
  /** Sets a caret in the text, or takes it away. */
  toggleCaret(block: HTMLElement): void;
  /** Forgets the caret and the blocks being selected, unless the person asked for the caret to stay. */
  reset(): void;
}

interface View {
  readonly root: HTMLElement;
  readonly scroller: HTMLElement;
  readonly caret: Caret;
  /** Selects the whole sentences of what is selected, or the one that the caret stands in. */
  readonly onSentences: () => void;
}

export function createKeyboardReading({ root, scroller, caret, onSentences }: View): KeyboardReading {
  let anchorBlock: HTMLElement | null = null;
  /** Asked for by name, it stays until it is sent away. */
  let staysOn = false;

  const forget = () => {
    anchorBlock = null;
    staysOn = false;
    caret.leave();
  };

  const walk = (block: HTMLElement, step: 1 | -1, selecting: boolean): boolean => {
    if (!selecting && isCutOff(block, scroller, step)) return false;
    if (selecting && !anchorBlock) {
      anchorBlock = block;
      selectBlocks(block, block);
      return true;
    }
    const next = neighbourOf(root, block, step);
    if (!next) return false;
    focusBlock(root, next);
    if (selecting && anchorBlock) selectBlocks(anchorBlock, next);
    else forget();
    return true;
  };

  const leave = (selection: Selection): boolean => {
    const used = caret.isOn() || !selection.isCollapsed;
    forget();
    selection.removeAllRanges();
    return used;
  };

  return {
    reset() {
      anchorBlock = null;
      if (!staysOn) caret.leave();
    },
    toggleCaret(block) {
      if (staysOn) forget();
      else {
        anchorBlock = null;
        staysOn = true;
        caret.start(block);
      }
    },
    press(event) {
      const target = event.target instanceof Element ? event.target : null;
      const block = target?.closest<HTMLElement>('[data-start]');
      const selection = document.getSelection();
      if (!selection || event.altKey) return false;
      if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
        selection.selectAllChildren(root);
        return true;
      }
      if (!block || event.metaKey) return false;
      if (event.key === 'Escape') return leave(selection);
      if (event.key === 's' && !event.ctrlKey && isIn(root, selection)) {
        onSentences();
        return true;
      }
      if (caret.isOn()) return caret.press(event);
      switch (event.key) {
        case 'ArrowUp':
        case 'ArrowDown':
          return !event.ctrlKey && walk(block, event.key === 'ArrowDown' ? 1 : -1, event.shiftKey);
        case 'ArrowLeft':
        case 'ArrowRight':
          anchorBlock = null;
          if (selection.isCollapsed) selection.removeAllRanges();
          caret.start(block);
          return event.shiftKey ? caret.press(event) : true;
        default:
          return false;
      }
    },
  };
}

function isIn(root: HTMLElement, { focusNode }: Selection): boolean {
  return focusNode !== null && blockOf(root, focusNode) !== null;
}

/** Moves the one stop that Tab makes in the text to this block, and the focus with it. */
export function focusBlock(root: HTMLElement, block: HTMLElement): void {
  makeStop(root, block);
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'nearest' });
}

export function makeStop(root: HTMLElement, block: HTMLElement): void {
  root.querySelector('[data-start][tabindex="0"]')?.setAttribute('tabindex', '-1');
  block.setAttribute('tabindex', '0');
}

/** Whether the block goes on beyond the edge of the view that the step leads to. */
function isCutOff(block: HTMLElement, scroller: HTMLElement, step: 1 | -1): boolean {
  const rect = block.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  return step === 1 ? rect.bottom > view.bottom + 1 : rect.top < view.top - 1;
}

function selectBlocks(from: HTMLElement, to: HTMLElement): void {
  const down = from === to || (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const selection = document.getSelection();
  if (down) selection?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  else selection?.setBaseAndExtent(from, from.childNodes.length, to, 0);
}
