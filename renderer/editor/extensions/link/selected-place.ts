/** Where the browser's selection is, if it is inside the element. The range outlives the selection. */
export function selectedPlace(root: HTMLElement | null): {
  readonly rect: () => DOMRect;
  readonly range: Range | null;
} {
  const selection = window.getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  if (range === null || root === null || !root.contains(range.commonAncestorContainer)) {
    return { rect: () => (root ?? document.body).getBoundingClientRect(), range: null };
  }
  return { rect: () => rectOf(range), range };
}

/** A caret in an empty paragraph has no box of its own. */
function rectOf(range: Range): DOMRect {
  const box = range.getBoundingClientRect();
  if (box.height > 0) return box;
  const { startContainer: container } = range;
  const element = container instanceof Element ? container : container.parentElement;
  return (element ?? document.body).getBoundingClientRect();
}
