import { wordChanges } from '#shared/anchoring/word-changes.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where words of the one stand in the other as well, in any spelling: ranges of the other. */
export function commonWords(one: string, other: string): readonly Range[] {
  const ranges: Range[] = [];
  let joined = false;
  for (const { side, start, end } of wordChanges(one, other)) {
    const last = ranges.at(-1);
    // What only the other one has lies between two ranges; what only this one has does not part them.
    if (side === 'new') joined = false;
    if (side !== 'both') continue;
    if (joined && last) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
    joined = true;
  }
  return ranges;
}
