import { criticalKinds } from './critical-changes.ts';
import { alignedPlace, gapAround, similarPlace } from './proposals.ts';
import type { Reanchored, TextPlace } from './reanchored.ts';
import type { RevisedText } from './revised-text.ts';
import type { TokenRange, Tokens } from './tokens.ts';
import { type Change, similarity, wordChanges } from './word-changes.ts';

const LEAST_SIMILAR = 0.4;
/** For words that were found away from their place. */
const LEAST_SIMILAR_ELSEWHERE = 0.5;
/** So few tokens between two kept ones are a changed wording, however different it is; more may be another text. */
const FEW = 12;

type Altered = Extract<Reanchored, { fate: 'altered' }>;

/** Other words where those of the range stood; null where nothing is left of them there. */
export function alteredInPlace(text: RevisedText, range: TokenRange): Altered | null {
  const place = alignedPlace(text, range);
  if (!place) return null;
  const proposal = altered(text, range, place);
  const { old, there } = gapAround(text, range);
  const isSmall = Math.max(old.end - old.start, there.end - there.start) <= FEW;
  return isSmall || proposal.similarity >= LEAST_SIMILAR ? proposal : null;
}

/** Words like those of the range, away from their place. */
export function alteredElsewhere(text: RevisedText, range: TokenRange): Altered | null {
  const around = similarPlace(text, range);
  if (!around) return null;
  const words = wordsOf(text.from, range);
  const offset = text.to.starts[around.start] ?? 0;
  const changes = wordChanges(words, wordsOf(text.to, around));
  const kept = keptWithin(changes);
  if (!kept) return null;
  const place = { start: offset + kept.start, end: offset + kept.end };
  const proposal = between(words, text.to.text, place);
  return proposal.similarity >= LEAST_SIMILAR_ELSEWHERE ? proposal : null;
}

/**
 * The range of the new wording in which most of the old words stand together, with as many words more to either side
 * as the old one has there.
 */
function keptWithin(changes: readonly Change[]): TextPlace | null {
  const current = changes.filter(({ side }) => side !== 'old');
  const clusters: number[][] = [];
  for (const [index, { side }] of current.entries()) {
    const open = clusters.at(-1);
    if (side !== 'both') continue;
    if (open && index - (open.at(-1) ?? 0) <= FEW / 2) open.push(index);
    else clusters.push([index]);
  }
  const kept = clusters.reduce((most, one) => (one.length > most.length ? one : most), []);
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  const old = changes.filter(({ side }) => side !== 'new');
  const head = old.findIndex((change) => change === current[first]);
  const tail = old.length - 1 - old.findIndex((change) => change === current[last]);
  const start = current[Math.max(0, first - head)]?.start ?? 0;
  const end = current[Math.min(current.length - 1, last + tail)]?.end ?? start;
  return { start, end };
}

/** Compared in whole words: “lawful” out of “unlawful” is not what the word “lawful” says. */
export function altered(text: RevisedText, range: TokenRange, place: TokenRange): Altered {
  return between(wordsOf(text.from, range), text.to.text, {
    start: text.to.starts[place.start] ?? 0,
    end: text.to.ends[place.end - 1] ?? 0,
  });
}

function wordsOf({ text, starts, ends }: Tokens, { start, end }: TokenRange): string {
  return text.slice(starts[start], ends[end - 1]);
}

function between(words: string, newer: string, place: TextPlace): Altered {
  return { fate: 'altered', ...place, ...compareWords(words, newer.slice(place.start, place.end)) };
}

/** How like each other two wordings are, and whether a word differs that can turn the meaning. */
export function compareWords(
  old: string,
  current: string,
): { readonly similarity: number; readonly guarded: boolean } {
  const changes = wordChanges(old, current);
  return { similarity: similarity(changes), guarded: criticalKinds(changes).length > 0 };
}
