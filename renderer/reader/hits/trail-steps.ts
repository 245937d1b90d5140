import type { RevisionId } from '#shared/model/ids.ts';
import type { SearchTrail, TrailStop } from '../../bridge/search-trails.tsx';
import type { TextRange } from '../text-range.ts';

/** Where one stands among the hits of a text that was just opened. `chosen` is the hit that it was opened at. */
export function startAmong(
  hits: readonly TextRange[],
  chosen: TextRange | undefined,
  from: SearchTrail['from'],
): number {
  if (chosen) {
    const at = hits.findIndex(({ end }) => end > chosen.start);
    return at < 0 ? Math.max(hits.length - 1, 0) : at;
  }
  return from === 'last' ? Math.max(hits.length - 1, 0) : 0;
}

/** The text before or after this one among those found; null at either end. */
export function stopBeside(
  stops: readonly TrailStop[],
  revision: RevisionId,
  step: 1 | -1,
): TrailStop | null {
  const at = stops.findIndex(({ revisionId }) => revisionId === revision);
  return at < 0 ? null : (stops[at + step] ?? null);
}

/** What a step leads to: another hit of the text, or the text beside it; around the end where there is none. */
export function stepTo(
  index: number,
  step: 1 | -1,
  count: number,
  beside: TrailStop | null,
): { readonly to: number } | { readonly stop: TrailStop } | null {
  const next = index + step;
  if (next >= 0 && next < count) return { to: next };
  if (beside) return { stop: beside };
  return count === 0 ? null : { to: (next + count) % count };
}
