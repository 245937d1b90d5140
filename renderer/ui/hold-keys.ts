/** In ms, at the longest: who waits longer than this has looked up, and means what is on the screen. */
const LONGEST_MS = 3000;

/**
 * Keeps what is typed from whatever has the focus, until what was asked for takes it: the letters are meant for that, and
 * would be written into the note behind it, or act on the text. Keys of commands go through. Answers what ends it sooner,
 * for what was asked for and does not come.
 */
export function holdKeys(): () => void {
  const ended = new AbortController();
  const hear = (event: KeyboardEvent) => {
    if (!isTyped(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const release = () => {
    clearTimeout(timer);
    ended.abort();
  };
  const timer = setTimeout(release, LONGEST_MS);
  window.addEventListener('keydown', hear, { capture: true, signal: ended.signal });
  window.addEventListener('focusin', release, { capture: true, signal: ended.signal });
  return release;
}

function isTyped(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return true;
  return !event.ctrlKey && !event.altKey && !event.metaKey && !/^(?:Escape|F\d+)$/.test(event.key);
}
