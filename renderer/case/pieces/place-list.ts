/** Pixels between the list and the edge of what scrolls. */
const GAP = 8;
/** Pixels in which a few entries are seen. */
const ENOUGH = 160;

/**
 * Puts a list that lies below its field above it where there is more room, and makes it no longer than that. Nothing around
 * it is scrolled: an entry would come to lie under the pointer that has opened it.
 */
export function placeList(list: HTMLElement | null): void {
  const field = list?.parentElement?.getBoundingClientRect();
  if (!list || !field) return;
  const body = (list.closest('.ui-dialog__body') ?? document.documentElement).getBoundingClientRect();
  const below = body.bottom - field.bottom - GAP;
  const above = field.top - body.top - GAP;
  const isBelow = below >= Math.min(ENOUGH, list.scrollHeight) || below >= above;
  list.dataset['side'] = isBelow ? 'bottom' : 'top';
  list.style.setProperty('--room', `${Math.max(isBelow ? below : above, 0)}px`);
}
