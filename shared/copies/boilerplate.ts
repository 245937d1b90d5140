import type { WordRange } from './common-passages.ts';

/** Words that two texts share, and how they stand in each. */
export interface SharedWords {
  readonly one: WordRange;
  readonly other: WordRange;
  /** How many texts hold most of them. */
  readonly holders: number;
  /** The two come from one outlet. */
  readonly sameOutlet: boolean;
}

/** What lies so near the beginning or the end of a text may belong to its frame: a byline, a licence, a notice. */
const EDGE = 40;
const SHORT_FRAME = 80;
const LONGEST_FRAME = 150;

/**
 * Whether the words belong to the frame of the texts and not to what they say: at the edge of both, and in more texts than
 * chance has it or in two of one outlet; or wherever they stand in more than a dozen, and one of twenty. What makes half of a text is no frame,
 * however many have it: a report that a hundred have printed is a copy a hundred times.
 */
export function isBoilerplate(
  { one, other, holders, sameOutlet }: SharedWords,
  lengths: { readonly one: number; readonly other: number },
  texts: number,
): boolean {
  const words = other.end - other.start;
  if (words > Math.min(lengths.one, lengths.other) / 2) return false;
  if (holders > Math.max(12, texts / 20)) return true;
  if (!isAtEdge(one, lengths.one) || !isAtEdge(other, lengths.other)) return false;
  if (words <= SHORT_FRAME && holders > 2) return true;
  return words <= LONGEST_FRAME && (sameOutlet || holders > Math.max(5, texts / 50));
}

function isAtEdge({ end }: WordRange, length: number): boolean {
  return end <= EDGE || length - end <= EDGE;
}
