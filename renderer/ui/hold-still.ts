let holders = 0;

/**
 * Takes the window out of reach while something lies above it: no focus, no clicks, silent to screen readers.
 * Answers a function that gives it back. What lies above must be drawn outside `#root`.
 */
export function holdStill(): () => void {
  holders += 1;
  document.getElementById('root')?.setAttribute('inert', '');
  let holding = true;
  return () => {
    if (!holding) return;
    holding = false;
    holders -= 1;
    if (holders === 0) document.getElementById('root')?.removeAttribute('inert');
  };
}
