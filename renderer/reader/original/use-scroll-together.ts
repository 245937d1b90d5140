import { useEffect } from 'react';
import type { TextRange } from '../text-range.ts';
import type { Side } from './side.ts';

/** How long a side that was moved does not lead: its rows settle, and its pictures come. */
const QUIET_MS = 350;

interface Together {
  readonly text: Side | null;
  readonly original: Side | null;
  readonly isOn: boolean;
  /** Where the text was led to, for the original to follow; a new object for every time. */
  readonly target: { readonly range?: TextRange | undefined };
}

/**
 * Keeps two sides at the same passage. Whichever a person moves leads; the other follows, and does not lead back. What
 * the text is led to is shown in the original even when they do not scroll together.
 */
export function useScrollTogether({ text, original, isOn, target }: Together): void {
  useEffect(() => {
    if (!text || !original || !isOn) return undefined;
    const first = text.offsetAtLine();
    if (first !== null) original.bring(first);
    return keepTogether(text, original);
  }, [text, original, isOn]);

  useEffect(() => {
    if (!original || !target.range) return;
    original.bring(target.range.start);
    original.flash(target.range);
  }, [original, target]);
}

function keepTogether(text: Side, original: Side): () => void {
  const quietUntil = new Map<Side, number>([[original, performance.now() + QUIET_MS]]);
  const stops = [
    [text, original],
    [original, text],
  ].flatMap(([leader, follower]) => (leader && follower ? [lead(leader, follower, quietUntil)] : []));
  return () => stops.forEach((stop) => stop());
}

function lead(leader: Side, follower: Side, quietUntil: Map<Side, number>): () => void {
  let frame = 0;
  const stop = leader.listen(
    () => {
      if (frame !== 0 || performance.now() < (quietUntil.get(leader) ?? 0)) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        const offset = leader.offsetAtLine();
        if (offset === null) return;
        quietUntil.set(follower, performance.now() + QUIET_MS);
        follower.bring(offset);
      });
    },
    () => quietUntil.delete(leader),
  );
  return () => {
    cancelAnimationFrame(frame);
    stop();
  };
}
