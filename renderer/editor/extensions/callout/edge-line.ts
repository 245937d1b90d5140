/** Whether the browser's caret stands in the first or the last line of a block. */
export function isOnEdgeLine(block: HTMLElement | null, edge: 'start' | 'end'): boolean {
  const selection = block?.ownerDocument.getSelection();
  if (!block || !selection || selection.rangeCount === 0) return true;
  const caret = selection.getRangeAt(0).getBoundingClientRect();
  // An empty block has one line.
  if (caret.height === 0) return true;
  const box = block.getBoundingClientRect();
  const distance = edge === 'start' ? caret.top - box.top : box.bottom - caret.bottom;
  return distance < caret.height;
}
