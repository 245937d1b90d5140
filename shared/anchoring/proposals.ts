import { lastPaired, nextPaired } from './align.ts';
import { agreement } from './surroundings.ts';
import type { RevisedText } from './revised-text.ts';
import type { TokenRange } from './tokens.ts';

/** Words that stand more often than this say little about where a passage went. */
const MOST_PLACES = 30;
/** Tokens beside what was kept that may belong to a changed beginning or end of it, above those that were there. */
const SLACK = 4;

/** What lies between the nearest kept words around a range: in the older text, and in the newer one. */
export function gapAround(
  { partners, to }: RevisedText,
  range: TokenRange,
): { readonly old: TokenRange; readonly there: TokenRange } {
  const before = lastPaired(partners, range.start - 1);
  const behind = nextPaired(partners, range.end);
  return {
    old: { start: before + 1, end: behind },
    there: { start: (partners[before] ?? -1) + 1, end: partners[behind] ?? to.ids.length },
  };
}

/**
 * The tokens of the newer text that stand where those of the older one stood, by the alignment of both. Null where
 * nothing stands there any more, or so much that no part of it is meant.
 */
export function alignedPlace(text: RevisedText, range: TokenRange): TokenRange | null {
  const { partners } = text;
  const { old, there } = gapAround(text, range);
  const first = nextPaired(partners, range.start);
  if (first >= range.end) return proportionally(range, old, there);
  const last = lastPaired(partners, range.end - 1);
  const start = partners[first] ?? there.start;
  const end = (partners[last] ?? there.end - 1) + 1;
  // What was changed at an edge is taken along: as much as there was of it, or all that is new between two kept words.
  const head = taken(first - range.start, first - old.start, start - there.start);
  const tail = taken(range.end - 1 - last, old.end - 1 - last, there.end - end);
  return { start: start - head, end: end + tail };
}

/** Of the `there` tokens beside a kept word: those that took the place of `own` out of `old` tokens. */
function taken(own: number, old: number, there: number): number {
  if (own === 0) return 0;
  const share = Math.round((there * own) / old);
  const least = Math.min(own, there);
  return share <= 2 * own + SLACK ? Math.max(share, least) : least;
}

function proportionally(range: TokenRange, gap: TokenRange, place: TokenRange): TokenRange | null {
  const old = gap.end - gap.start;
  const there = place.end - place.start;
  if (there === 0 || there > 2 * old + 3 * SLACK) return null;
  const start = place.start + Math.floor(((range.start - gap.start) * there) / old);
  const end = place.start + Math.ceil(((range.end - gap.start) * there) / old);
  return start < end ? { start, end } : null;
}

/** Where most of the rarer words of the range stand together in the newer text; null where they do not. */
export function similarPlace({ from, to, toPlaces }: RevisedText, range: TokenRange): TokenRange | null {
  const length = range.end - range.start;
  const width = Math.max(SLACK, length >> 1);
  const votes = new Map<number, number>();
  for (let at = range.start; at < range.end; at += 1) {
    const places = toPlaces.placesOf(from.ids[at] ?? 0);
    if (places.length > MOST_PLACES) continue;
    for (const place of places) {
      const bucket = Math.floor((place - (at - range.start)) / width);
      // A start near the edge of a bucket gets votes in two of them.
      for (const near of [bucket, bucket + 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
    }
  }
  const [best] = [...votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most), [0, 0]);
  if (votes.size === 0) return null;
  const start = Math.max(0, (best - 1) * width);
  return { start, end: Math.min(to.ids.length, start + length + 2 * width) };
}

/** The one of several places whose surroundings agree best with those of the range. */
export function bestPlace(
  { from, to }: RevisedText,
  { start, end }: TokenRange,
  places: readonly number[],
  reach: number,
): number | null {
  let best: number | null = null;
  let most = -1;
  for (const place of places) {
    const texts = { from: from.ids, to: to.ids };
    const { before, behind } = agreement(texts, { from: start, to: place, length: end - start }, reach);
    if (before + behind > most) {
      best = place;
      most = before + behind;
    }
  }
  return best;
}
