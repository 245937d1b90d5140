/**
 * Reading and selecting without a pointer. Up and Down walk over the blocks (and scroll one that is longer than
 * the view); with Shift they select whole blocks. Left and Right set a caret in the focused block; with a caret,
 * Shift selects by letters, words (Ctrl) and lines. Ctrl+A selects the document and nothing around it.
 */
export interface KeyboardReading {
  /** Answers whether the key was used up. */
  press(event: KeyboardEvent): boolean;
  /** Forgets the caret and the blocks being selected. */
  reset(): void;
}

interface View {
  readonly root: HTMLElement;
  readonly scroller: HTMLElement;
  /** Shows where the caret stands; null takes it away. */
  readonly onCaret: (range: Range | null) => void;
}

export function createKeyboardReading({ root, scroller, onCaret }: View): KeyboardReading {
  let anchorBlock: HTMLElement | null = null;
  let caret = false;

  const reset = () => {
    anchorBlock = null;
    caret = false;
    onCaret(null);
  };

  const walk = (block: HTMLElement, step: 1 | -1, selecting: boolean): boolean => {
    if (!selecting && isCutOff(block, scroller, step)) return false;
    if (selecting && !anchorBlock) {
      anchorBlock = block;
      selectBlocks(block, block);
      return true;
    }
    const next = neighbour(root, block, step);
    if (!next) return false;
    focusBlock(root, next);
    if (selecting && anchorBlock) selectBlocks(anchorBlock, next);
    else reset();
    return true;
  };

  const moveCaret = (block: HTMLElement, event: KeyboardEvent, selection: Selection): boolean => {
    if (!caret || !selection.focusNode || !root.contains(selection.focusNode)) {
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return false;
      if (selection.isCollapsed || !root.contains(selection.focusNode)) selection.collapse(block, 0);
      caret = true;
      anchorBlock = null;
    } else {
      selection.modify(event.shiftKey ? 'extend' : 'move', directionOf(event.key), granularityOf(event));
    }
    if (event.shiftKey && selection.isCollapsed) {
      selection.modify('extend', directionOf(event.key), granularityOf(event));
    }
    const reached = blockOf(selection.focusNode);
    if (reached && reached !== block && root.contains(reached)) focusBlock(root, reached);
    onCaret(selection.isCollapsed ? letterAfter(selection) : null);
    return true;
  };

  return {
    reset,
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
      switch (event.key) {
        case 'ArrowUp':
        case 'ArrowDown': {
          if (caret && event.shiftKey) return moveCaret(block, event, selection);
          if (event.ctrlKey) return false;
          return walk(block, event.key === 'ArrowDown' ? 1 : -1, event.shiftKey);
        }
        case 'ArrowLeft':
        case 'ArrowRight':
          return moveCaret(block, event, selection);
        case 'Escape': {
          const used = caret || !selection.isCollapsed;
          reset();
          selection.removeAllRanges();
          return used;
        }
        default:
          return false;
      }
    },
  };
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

function neighbour(root: HTMLElement, block: HTMLElement, step: 1 | -1): HTMLElement | null {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')];
  return blocks[blocks.indexOf(block) + step] ?? null;
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

function directionOf(key: string): 'left' | 'right' | 'backward' | 'forward' {
  if (key === 'ArrowLeft') return 'left';
  if (key === 'ArrowRight') return 'right';
  return key === 'ArrowUp' ? 'backward' : 'forward';
}

function granularityOf(event: KeyboardEvent): 'character' | 'word' | 'line' {
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return 'line';
  return event.ctrlKey ? 'word' : 'character';
}

function blockOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-start]') ?? null;
}

function letterAfter(selection: Selection): Range | null {
  const { focusNode, focusOffset } = selection;
  if (!focusNode) return null;
  const range = document.createRange();
  range.setStart(focusNode, focusOffset);
  const { length } = focusNode.nodeValue ?? '';
  if (focusOffset < length) range.setEnd(focusNode, focusOffset + 1);
  else range.setEndAfter(focusNode);
  return range;
}
