/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Ends that are none: titles and shortenings before a name or a figure, and the initial of a name. */
const NO_END =
  /(?:^|[\s(“"«])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Rev|Gen|Col|Lt|Sgt|Capt|Hon|No|Nos|Vol|pp?|para|ch|art|sec|fig|cf|vs|e\.g|i\.e|approx|ca?)\.[\s\u200e\u200f]*$/u;

/** Belongs to what stands before it, and ends nothing. https://www.unicode.org/reports/tr29/#Sentence_Boundary_Rules */
const UNSEEN = '\u2060';

/**
 * The sentences of one paragraph, without the white space between them; together they cover every word of it. What
 * stands in `markers` (the `[1]` of a footnote) goes with the sentence before it.
 */
export function sentencesIn(
  text: string,
  language: string | null,
  markers: readonly Stretch[] = [],
): readonly Stretch[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenterOf(language).segment(masked(text, markers))) {
    const end = index + segment.length;
    const open = sentences.at(-1);
    if (open && NO_END.test(text.slice(open.start, index))) open.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences.map((sentence) => trimmed(text, sentence)).filter(({ start, end }) => start < end);
}

function masked(text: string, markers: readonly Stretch[]): string {
  let seen = text;
  for (const { start, end } of markers)
    seen = seen.slice(0, start) + UNSEEN.repeat(end - start) + seen.slice(end);
  return seen;
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length };
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Made once for a language: making one costs more than a paragraph. */
function segmenterOf(language: string | null): Intl.Segmenter {
  const known = segmenters.get(language ?? '');
  if (known) return known;
  const made = new Intl.Segmenter(supported(language), { granularity: 'sentence' });
  segmenters.set(language ?? '', made);
  return made;
}

/** A document may name a language in a way that no standard knows. */
function supported(language: string | null): string[] {
  if (language === null) return [];
  try {
    return Intl.Segmenter.supportedLocalesOf(language);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
