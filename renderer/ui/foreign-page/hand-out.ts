/**
 * Hands what is pressed in a frame on to the window, which otherwise hears nothing of it: the shortcuts of commands, and
 * that this part of the window is in use, and that something is copied. Answers a function that ends it.
 */
export function handOut(inner: Document, frame: HTMLElement): () => void {
  const key = (event: KeyboardEvent): void => {
    const copy = new KeyboardEvent(event.type, {
      key: event.key,
      code: event.code,
      ctrlKey: event.ctrlKey,
      shiftKey: event.shiftKey,
      altKey: event.altKey,
      metaKey: event.metaKey,
      repeat: event.repeat,
      bubbles: true,
      cancelable: true,
    });
    // A key without Ctrl, Alt or Command is the frame's own, but for those that have no letter.
    const isOwn = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isOwn && !frame.dispatchEvent(copy)) event.preventDefault();
  };
  const pointer = (): void => {
    frame.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  };
  const copy = (): void => {
    // Without what is copied, which the frame puts on the clipboard itself.
    frame.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
  };
  const wheel = (): void => {
    frame.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  };
  const focus = (): void => {
    frame.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  };
  inner.addEventListener('keydown', key);
  inner.addEventListener('pointerdown', pointer);
  inner.addEventListener('focusin', focus);
  inner.addEventListener('copy', copy);
  inner.addEventListener('wheel', wheel, { passive: true });
  return () => {
    inner.removeEventListener('keydown', key);
    inner.removeEventListener('pointerdown', pointer);
    inner.removeEventListener('focusin', focus);
    inner.removeEventListener('copy', copy);
    inner.removeEventListener('wheel', wheel);
  };
}
