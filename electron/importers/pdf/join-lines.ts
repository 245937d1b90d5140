import { jointOf, type Vocabulary } from './hyphens.ts';
import { isOfOneKind, type Mark } from './line-text.ts';
import type { Line } from './lines.ts';

/** The lines of a paragraph as one text. */
export interface Joined {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where each line begins. */
  readonly starts: readonly number[];
  /** Words that had been parted at a line's end, as they are now. */
  readonly rejoined: readonly string[];
}

export function joinLines(lines: readonly Line[], words: Vocabulary): Joined {
  let text = '';
  const marks: Mark[] = [];
  const starts: number[] = [];
  const rejoined: string[] = [];
  for (const line of lines) {
    const joint = text === '' ? 'close' : jointOf(text, line.text, words);
    if (joint === 'space') text += ' ';
    if (joint === 'hyphen') text = text.slice(0, -1);
    const start = text.length;
    starts.push(start);
    text += line.text;
    if (joint === 'hyphen') rejoined.push(wordAround(text, start));
    for (const mark of line.marks)
      addMark(marks, { ...mark, start: mark.start + start, end: mark.end + start }, start);
  }
  return {
    text,
    marks: marks.map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) })),
    starts,
    rejoined,
  };
}

/** A mark that goes on over the end of a line is one mark. */
function addMark(marks: Mark[], mark: Mark, lineStart: number): void {
  const at =
    mark.start === lineStart && mark.kind !== 'raised'
      ? marks.findLastIndex((other) => isOfOneKind(other, mark))
      : -1;
  const last = marks[at];
  if (last && lineStart - last.end <= 1 && last.end - lineStart <= 1) marks[at] = { ...last, end: mark.end };
  else marks.push(mark);
}

function wordAround(text: string, at: number): string {
  const before = /[\p{L}\p{M}'’-]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}'’-]*/u.exec(text.slice(at))?.[0] ?? '';
  return before + after;
}
