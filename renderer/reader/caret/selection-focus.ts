/** A point of the page where a caret can stand. */
export interface CaretPlace {
  readonly node: Node;
  readonly offset: number;
}

export function focusOf({ focusNode, focusOffset }: Selection): CaretPlace | null {
  return focusNode && { node: focusNode, offset: focusOffset };
}

/** Moves the far end of the selection, and with `move` the near end along with it. */
export function setFocus(selection: Selection, { node, offset }: CaretPlace, alter: 'move' | 'extend'): void {
  if (alter === 'move') selection.collapse(node, offset);
  else selection.extend(node, offset);
}

/** The block of the text that the node is in. */
export function blockOf(root: HTMLElement, node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]') ?? null;
  return block && root.contains(block) ? block : null;
}
