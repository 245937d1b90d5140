/** Whether the window is worked with fingers: what opens beside words goes below them, out of the way of the hand. */
export function isTouched(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
