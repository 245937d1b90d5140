/** What a printed number may be, and how sure that is: 0 to 1. */
export interface NumberReading {
  readonly number: number;
  readonly confidence: number;
}

export interface SettledNumber extends NumberReading {
  /** Its figures told less than the numbers before and after it. */
  readonly inferred: boolean;
}

/** So sure a number must be that comes next. */
const LIKELY = 0.35;
/** Of a number that only its neighbours tell. */
const INFERRED = 0.5;

export interface Trust {
  /** So sure a number must be that could be any: 0 to 1. */
  readonly sure: number;
  /** Its figures are read wrongly now and then, with certainty: between 1 and 3 such a number is a 2. */
  readonly doubtful: boolean;
}

/**
 * Which numbers the markers or the notes of a page have, in their order; null for one that nothing tells. Of several
 * readings the one that comes next is taken. What cannot be read is told by its neighbours, where they leave room for
 * one number and no other.
 */
export function settleNumbers(
  readings: readonly (readonly NumberReading[])[],
  trust: Trust,
): readonly (SettledNumber | null)[] {
  const settled: (SettledNumber | null)[] = [];
  let last = 0;
  for (const candidates of readings) {
    const chosen = choose(candidates, last, trust);
    settled.push(chosen && { ...chosen, inferred: false });
    last = chosen?.number ?? last;
  }
  return fillGaps(trust.doubtful ? settled.map(withoutMisfit) : settled);
}

function choose(candidates: readonly NumberReading[], last: number, { sure }: Trust): NumberReading | null {
  const next = candidates.find(({ number }) => number === last + 1 || number === 1);
  if (next && next.confidence >= LIKELY) return next;
  const [best] = candidates.toSorted((a, b) => b.confidence - a.confidence);
  return best && best.confidence >= sure ? best : null;
}

/** Null for a number between two others that would follow one another if it were theirs. */
function withoutMisfit(
  own: SettledNumber | null,
  index: number,
  all: readonly (SettledNumber | null)[],
): SettledNumber | null {
  const before = all[index - 1]?.number ?? 0;
  const after = all[index + 1]?.number;
  const isMisfit = own !== null && own.number !== before + 1 && after === before + 2;
  return isMisfit ? null : own;
}

function fillGaps(settled: readonly (SettledNumber | null)[]): readonly (SettledNumber | null)[] {
  const filled = [...settled];
  for (let start = 0; start < filled.length; start += 1) {
    if (filled[start] !== null) continue;
    const end = filled.findIndex((number, index) => index > start && number !== null);
    if (end < 0) break;
    const first = (filled[end]?.number ?? 0) - (end - start);
    const before = filled[start - 1]?.number ?? 0;
    if (first === before + 1 || first === 1) {
      for (let at = start; at < end; at += 1)
        filled[at] = { number: first + at - start, confidence: INFERRED, inferred: true };
    }
    start = end;
  }
  return filled;
}
