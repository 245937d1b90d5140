import type { Timing } from './times.ts';

export interface HeardCue {
  readonly timing: Pick<Timing, 'start' | 'end'>;
  /** Those with words. */
  readonly lines: readonly string[];
}

/** Fewer are chance, or a speaker who says a thing twice. */
const FEWEST = 5;
const MOST_APART_SECONDS = 0.2;

/**
 * How many lines at the start of each cue only say again how the cue before it ended, as captions do that roll up
 * the screen. None at all unless most of the file is made so.
 */
export function repeatedLines(cues: readonly HeardCue[]): readonly number[] {
  const counts = cues.map((cue, index) => repeatedIn(cues[index - 1], cue));
  const repeats = counts.filter((count) => count > 0).length;
  const rollsUp = repeats >= FEWEST && repeats * 2 >= cues.length - 1;
  return rollsUp ? counts : counts.map(() => 0);
}

function repeatedIn(before: HeardCue | undefined, cue: HeardCue): number {
  if (!before || cue.timing.start - before.timing.end > MOST_APART_SECONDS) return 0;
  for (let count = Math.min(before.lines.length, cue.lines.length); count > 0; count -= 1) {
    const isSame = before.lines.slice(-count).every((text, index) => text === cue.lines[index]);
    if (isSame && (count < cue.lines.length || isHeldOver(before, cue))) return count;
  }
  return 0;
}

/** A cue that adds nothing: it stands for a moment, or while the one before it still does. Otherwise it was said twice. */
function isHeldOver({ timing: before }: HeardCue, { timing }: HeardCue): boolean {
  return timing.end - timing.start < 0.1 || timing.start < before.end - 0.1;
}
