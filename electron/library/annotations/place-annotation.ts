import { splitsPair } from '#shared/anchoring/describe.ts';
import type { LostReason } from '#shared/model/annotation-import.ts';
import { inTypography } from '#shared/seal/typography.ts';
import type { CodePoints } from '#shared/text/code-points.ts';
import { findWords } from '../find-words.ts';
import { isPicture } from '../make-passage.ts';
import type { GivenAnnotation } from './read-annotations.ts';

export interface AnnotatedText {
  readonly text: string;
  readonly codePoints: CodePoints;
  /** Whether it is the very text that is annotated, so that places are counted in it. */
  readonly isSame: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where in the text an annotation stands: where it is counted, if its words stand there; else where its words stand alone
 * or in their surroundings; in any spelling that `findWords` brings together. No other words are ever taken for them.
 */
export function placeOfAnnotation(
  { text, codePoints, isSame }: AnnotatedText,
  { position, quote }: Pick<GivenAnnotation, 'position' | 'quote'>,
): Place | LostReason {
  const counted = isSame && position ? placeAt(text, codePoints, position) : null;
  if (counted && (!quote || text.slice(counted.start, counted.end) === quote.exact)) return counted;
  if (!quote || quote.exact.trim() === '') return 'no-words';
  const found = findWords(text, quote.exact);
  const [first, ...others] = found;
  if (!first) return 'not-there';
  return others.length === 0 ? first : (bestSurrounded(text, found, quote) ?? 'several-places');
}

function placeAt(text: string, points: CodePoints, position: Place): Place | null {
  const [start, end] = [points.offsetOf(position.start), points.offsetOf(position.end)];
  if (start >= end || end > text.length || splitsPair(text, start) || splitsPair(text, end)) return null;
  return isPicture(text.slice(start, end)) ? null : { start, end };
}

/** The one place whose surroundings agree better than those of every other; null where there is none. */
function bestSurrounded(
  text: string,
  places: readonly Place[],
  { prefix, suffix }: NonNullable<GivenAnnotation['quote']>,
): Place | null {
  const [before, behind] = [inTypography(prefix), inTypography(suffix)];
  const ranked = places
    .map((place) => ({
      place,
      agreeing:
        agreeing(
          reversed(before),
          reversed(inTypography(text.slice(Math.max(0, place.start - 2 * prefix.length), place.start))),
        ) + agreeing(behind, inTypography(text.slice(place.end, place.end + 2 * suffix.length))),
    }))
    .toSorted((one, other) => other.agreeing - one.agreeing);
  const [best, second] = ranked;
  return best && best.agreeing > (second?.agreeing ?? 0) ? best.place : null;
}

/** How many characters two texts begin with alike. */
function agreeing(one: readonly string[] | string, other: readonly string[] | string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

function reversed(text: string): readonly string[] {
  return text.split('').toReversed();
}
