/** Below this width, in pixels, three panes beside each other are tight. */
const NARROW = 1000;

export function isNarrow(): boolean {
  return window.innerWidth < NARROW;
}
