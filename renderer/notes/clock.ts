/** Time, so that a test can turn the hands. */
export interface Clock {
  now(): number;
  /** Runs the function once after so many milliseconds; the answer calls it off. */
  after(delayMs: number, run: () => void): () => void;
}

export const wallClock: Clock = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
