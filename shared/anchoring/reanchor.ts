import { altered, alteredElsewhere, alteredInPlace } from './altered.ts';
import { placesOfRange } from './occurrences.ts';
import { bestPlace } from './proposals.ts';
import type { Reanchored, TextPlace } from './reanchored.ts';
import { type RevisedText, revisedText } from './revised-text.ts';
import { agreement, NEAR, type Pairing, winsAgainst } from './surroundings.ts';
import { type TokenRange, tokensWithin } from './tokens.ts';

const LOST = { fate: 'lost' } as const;
/** Tokens of the passage and aligned ones around it, from which chance is no explanation. */
const ENOUGH = 8;
/** The same away from the alignment, where agreeing surroundings count twice: a stock sentence alone proves nothing. */
const ENOUGH_ELSEWHERE = 18;
/** How far around an aligned passage its neighbours may have drifted apart. */
const DRIFT = 24;
/** What became of each passage of an older text. Passages are told by their ranges in it. */
export function reanchor(
  older: string,
  newer: string,
  passages: readonly TextPlace[],
): readonly Reanchored[] {
  // Otherwise a text of nothing but “Yes. Yes. Yes.” would leave doubts even where nobody touched it.
  if (older === newer) return passages.map(({ start, end }) => ({ fate: 'exact', start, end }));
  const text = revisedText(older, newer);
  return passages.map((passage) => reanchorOne(text, passage));
}

function reanchorOne(text: RevisedText, passage: TextPlace): Reanchored {
  const range = tokensWithin(text.from, passage.start, passage.end);
  if (!range) return LOST;
  const { partners } = text;
  const aligned = partners[range.start] ?? -1;
  if (aligned >= 0 && isUnbroken(partners, range)) return atAlignedPlace(text, passage, range, aligned);
  const isInterrupted = partners.subarray(range.start, range.end).some((partner) => partner >= 0);
  const elsewhere = isInterrupted ? null : sameWordsElsewhere(text, passage, range);
  if (elsewhere?.fate === 'moved') return elsewhere;
  return alteredInPlace(text, range) ?? elsewhere ?? alteredElsewhere(text, range) ?? LOST;
}

function isUnbroken(partners: Int32Array, { start, end }: TokenRange): boolean {
  for (let at = start + 1; at < end; at += 1) if (partners[at] !== (partners[at - 1] ?? 0) + 1) return false;
  return true;
}

function atAlignedPlace(
  text: RevisedText,
  passage: TextPlace,
  range: TokenRange,
  aligned: number,
): Reanchored {
  const place = placeAt(text, passage, range, aligned);
  // Only what lies between the words differs: white space, and no word.
  if (!place) return altered(text, range, { start: aligned, end: aligned + range.end - range.start });
  const pairing = { from: range.start, to: aligned, length: range.end - range.start };
  const known = pairing.length + alignedAround(text, pairing);
  const isCertain = known >= ENOUGH && winsAgainst(idsOf(text), pairing, rivalsOf(text, range, pairing));
  return isCertain ? same(passage, place) : { fate: 'ambiguous', ...place };
}

/** The same words, not where the alignment would have them: a paragraph that moved, or words repeated by chance. */
function sameWordsElsewhere(text: RevisedText, passage: TextPlace, range: TokenRange): Reanchored | null {
  const places = placesOfRange(text.toPlaces, text.from.ids, range).filter(
    (at) => placeAt(text, passage, range, at) !== null,
  );
  const best = bestPlace(text, range, places, NEAR);
  const place = best === null ? null : placeAt(text, passage, range, best);
  if (best === null || !place) return null;
  const pairing = { from: range.start, to: best, length: range.end - range.start };
  const { before, behind } = agreement(idsOf(text), pairing, NEAR);
  const known = pairing.length + 2 * (before + behind);
  const isCertain =
    known >= ENOUGH_ELSEWHERE && winsAgainst(idsOf(text), pairing, rivalsOf(text, range, pairing));
  return isCertain ? same(passage, place) : { fate: 'ambiguous', ...place };
}

function same(passage: TextPlace, place: TextPlace): Reanchored {
  return { fate: place.start === passage.start ? 'exact' : 'moved', ...place };
}

/** How many of the nearest tokens to either side were aligned to tokens near the new place. */
function alignedAround({ partners, to }: RevisedText, { from, to: place, length }: Pairing): number {
  let near = 0;
  for (let distance = 1; distance <= NEAR; distance += 1) {
    const before = from - distance;
    const partnerBefore = before < 0 ? -1 : (partners[before] ?? -1);
    if (before < 0 ? place - distance < 0 : partnerBefore >= 0 && place - partnerBefore <= DRIFT) near += 1;
    const behind = from + length - 1 + distance;
    const partnerBehind = partners[behind];
    if (partnerBehind === undefined) near += place + length - 1 + distance >= to.ids.length ? 1 : 0;
    else if (partnerBehind >= 0 && partnerBehind - place - length < DRIFT) near += 1;
  }
  return near;
}

function rivalsOf(
  { from, fromPlaces, toPlaces }: RevisedText,
  range: TokenRange,
  pairing: Pairing,
): Pairing[] {
  const older = placesOfRange(fromPlaces, from.ids, range).filter((at) => at !== pairing.from);
  const newer = placesOfRange(toPlaces, from.ids, range).filter((at) => at !== pairing.to);
  return [...older.map((at) => ({ ...pairing, from: at })), ...newer.map((at) => ({ ...pairing, to: at }))];
}

/** The passage's range if its tokens start at `at` in the newer text; null where something else stands between them. */
function placeAt(
  { from, to }: RevisedText,
  passage: TextPlace,
  range: TokenRange,
  at: number,
): TextPlace | null {
  const last = at + range.end - range.start - 1;
  const start = (to.starts[at] ?? 0) + passage.start - (from.starts[range.start] ?? 0);
  const end = (to.ends[last] ?? 0) + passage.end - (from.ends[range.end - 1] ?? 0);
  const words = from.text.slice(passage.start, passage.end);
  return start >= 0 && to.text.slice(start, end) === words ? { start, end } : null;
}

function idsOf({ from, to }: RevisedText): { readonly from: Uint32Array; readonly to: Uint32Array } {
  return { from: from.ids, to: to.ids };
}
