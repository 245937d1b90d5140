/** A part of a footnote that may name one work. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The words that lead in to it, as printed; null where there are none. */
  readonly lead: string | null;
}

const LEADS =
  'But see also|But see|But cf\\.|See also|Also see|See,? e\\.g\\.|See generally|See for instance|See for example|See especially|See|E\\.g\\.|Cf\\.|Compare|Accord|Quoted in|Cited in|Reprinted in|همچنین بنگرید به|همچنین نگاه کنید به|همچنین ر\\.ک\\.|نیز بنگرید به|نیز نگاه کنید به|نیز ن\\.ک\\.|نیز ر\\.ک\\.|بنگرید به|بنگرید|نگاه کنید به|رجوع کنید به|ن\\.ک\\.|ر\\.ک\\.|نک\\.|به نقل از|نقل از|انظر أيضا|انظر أيضًا|أنظر أيضا|وانظر أيضا|وانظر أيضًا|وانظر|انظر|أنظر|راجع أيضا|راجع|يراجع|قارن|نقلا عن|نقلًا عن';
/** These begin sentences that lead nowhere as well: what follows must name a work. */
const WEAK_LEADS = 'و همچنین|همچنین|و نیز|نیز|وكذلك|وأيضا|وأيضًا|also';
// At the start of a sentence or of a part of one: "he did not see also that" leads nowhere.
const AT_START = String.raw`(?<=^|[.;:>!?"”»’،؛<,]\s{0,4}|\n)`;
const LEAD = new RegExp(String.raw`${AT_START}(${LEADS})(?=[\s:،,(])[:,،]?\s*`, 'giu');
const WEAK_LEAD = new RegExp(String.raw`(?<=[.;؛،,]\s{0,4})(${WEAK_LEADS})(?=[\s:،,])[:,،]?\s*`, 'giu');
/** With the `and` that may stand behind it. */
const SEMICOLON = /[;؛]\s*(?:(and see also|and see|and cf\.|and)(?=\s)\s*)?/giu;
const SENTENCE_END = /(?:^|[.;:>!?"”»’؛<]\s*|\n)$/u;

/** Never parted: words in quotation marks or brackets, and web addresses. A mark that never closes holds nothing. */
const CLOSED =
  /[“"](?:[^“”"]{0,600})[”"]|«[^«»]{0,600}»|(?<=^|[\s(])‘[^‘]{0,300}?’(?=[\s.,;:(]|$)|\([^()]{0,400}\)|\[[^[\]]{0,400}\]|(?:(?:https?|ftp):\/\/|www\.)[^\s<>"”»]*[^\s<>"”».,;:،؛]/gu;

/**
 * Cuts a footnote where another work begins: at words such as `Also see`, and at a semicolon when `isNext` finds
 * another work behind it. Offsets are UTF-16 code units in the text.
 */
export function splitCitations(
  text: string,
  isNext: (before: string, part: string) => boolean,
): readonly Segment[] {
  const closed = [...text.matchAll(CLOSED)].map(({ index, 0: all }) => [index, index + all.length] as const);
  const isOpen = ({ index }: RegExpExecArray): boolean =>
    !closed.some(([start, end]) => index > start && index < end);
  const cuts: Cut[] = [...text.matchAll(LEAD)].filter(isOpen).map((match) => ({
    at: match.index,
    from: match.index + match[0].length,
    lead: match[1] ?? null,
    isSure: SENTENCE_END.test(text.slice(Math.max(0, match.index - 8), match.index)),
  }));
  for (const match of [...text.matchAll(WEAK_LEAD), ...text.matchAll(SEMICOLON)].filter(isOpen)) {
    const from = match.index + match[0].length;
    cuts.push({ at: match.index, from, lead: match[1] ?? null, isSure: false });
  }
  return segmentsFrom(text, cuts, isNext);
}

interface Cut {
  readonly at: number;
  readonly from: number;
  readonly lead: string | null;
  /** False where the words behind it must name a work for it to be a cut. */
  readonly isSure: boolean;
}

function segmentsFrom(
  text: string,
  found: readonly Cut[],
  isNext: (before: string, part: string) => boolean,
): readonly Segment[] {
  const cuts = joined([
    { at: 0, from: 0, lead: null, isSure: true },
    ...found.toSorted((a, b) => a.at - b.at),
  ]);
  const segments: Segment[] = [];
  for (const [index, { from, lead, isSure }] of cuts.entries()) {
    const to = cuts[index + 1]?.at ?? text.length;
    const segment = trimmed(text, from, Math.max(from, to), lead);
    const last = segments.at(-1);
    if (
      isSure ||
      last === undefined ||
      isNext(text.slice(last.start, last.end), text.slice(segment.start, segment.end))
    )
      segments.push(segment);
    else segments[segments.length - 1] = trimmed(text, last.start, to, last.lead);
  }
  return segments.filter(({ start, end }) => end > start);
}

/** `; also ` and `. See ` are one cut each, and nothing stands between the two halves. */
function joined(cuts: readonly Cut[]): readonly Cut[] {
  const whole: Cut[] = [];
  for (const cut of cuts) {
    const last = whole.at(-1);
    if (last && cut.from <= last.from && last.lead !== null) continue;
    if (last && cut.at <= last.from)
      whole[whole.length - 1] = {
        ...cut,
        at: last.at,
        from: Math.max(cut.from, last.from),
        isSure: last.isSure || cut.isSure,
        lead: cut.lead ?? last.lead,
      };
    else whole.push(cut);
  }
  return whole;
}

function trimmed(text: string, from: number, to: number, lead: string | null): Segment {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { start, end: Math.max(start, to - (part.length - part.trimEnd().length)), lead };
}
