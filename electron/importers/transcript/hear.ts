import type { Line } from '../plain-text/lines.ts';
import { readCueLines, type CueLine } from './cue-text.ts';
import type { Part } from './read-parts.ts';
import { repeatedLines } from './repeats.ts';
import type { Tally } from './tally.ts';

/** A cue as it is heard: without what the cue before it said already. */
export interface Heard {
  readonly seconds: number;
  readonly lines: readonly CueLine[];
  /** Each line of the source, and whether the cue before has said it. */
  readonly all: readonly (CueLine & { readonly isRepeated: boolean })[];
}

/** For each part what is heard in it; null for one that is no cue. */
export function heardIn(parts: readonly Part[]): readonly (Heard | null)[] {
  const cues = parts.flatMap((part) =>
    part.kind === 'cue' ? [{ part, timing: part.timing, all: readCueLines(part.words) }] : [],
  );
  const repeated = repeatedLines(
    cues.map(({ timing, all }) => ({
      timing,
      lines: all.map(({ text }) => text).filter((text) => text !== ''),
    })),
  );
  const heard = new Map<Part, Heard>(
    cues.map(({ part, timing, all }, index) => {
      let left = repeated[index] ?? 0;
      const marked = all.map((line) => ({ ...line, isRepeated: line.text !== '' && left-- > 0 }));
      const lines = marked.filter(({ text, isRepeated }) => text !== '' && !isRepeated);
      return [part, { seconds: timing.start, lines, all: marked }];
    }),
  );
  return parts.map((part) => heard.get(part) ?? null);
}

const REASONS = { note: 'comment', style: 'style sheet', region: 'place on the screen' } as const;

/** Counts every character of a part. */
export function countPart(part: Part, heard: Heard | null | undefined, tally: Tally): void {
  const blank = lengthOf(part.blank);
  if (part.kind === 'cue') {
    if (heard) countCue(part, heard, tally);
    tally.count(heard && heard.lines.length > 0 ? 'body' : 'metadata', blank);
  } else if (part.kind === 'header') tally.count('metadata', lengthOf(part.lines) + blank);
  else if (part.kind === 'stray') tally.count('body', lengthOf(part.lines) + blank);
  else
    tally.dropWords(
      part.lines.map(({ text }) => text).join('\n'),
      REASONS[part.kind],
      lengthOf(part.lines) + blank,
    );
}

function countCue(part: Extract<Part, { kind: 'cue' }>, { all }: Heard, tally: Tally): void {
  if (part.name) {
    const { text } = part.name;
    if (/^\s*\d+\s*$/u.test(text)) tally.count('metadata', lengthOf([part.name]));
    else tally.dropMark(text.trim(), 'name of a cue', lengthOf([part.name]));
  }
  const { settings } = part.timing;
  tally.count('metadata', lengthOf([part.timingLine]) - settings.length);
  if (settings !== '') tally.dropMark(settings, 'place on the screen', settings.length);
  for (const [index, line] of part.words.entries()) {
    const read = all[index];
    if (!read) continue;
    if (read.isRepeated) tally.dropWords(read.text, 'said again as the captions roll up', lengthOf([line]));
    else countLine(line, read, tally);
  }
}

function countLine(line: Line, { marks }: CueLine, tally: Tally): void {
  let body = lengthOf([line]);
  for (const mark of marks) {
    // The name of a speaker is printed.
    const printed = /^<v(?:\.[^\s>]*)?\s+([^>]*)>$/iu.exec(mark)?.[1]?.trim().length ?? 0;
    const isTime = /^<[\d:.]+>$/u.test(mark);
    tally.dropMark(mark, isTime ? 'time within a cue' : 'mark for the screen', mark.length - printed);
    body -= mark.length - printed;
  }
  tally.count('body', body);
}

/** Sentences about what a person should look at. */
export function lossesOf(parts: readonly Part[], heard: readonly (Heard | null)[]): readonly string[] {
  const cues = heard.filter((one) => one !== null);
  const stray = parts.filter((part) => part.kind === 'stray' && part.lines.length > 0).length;
  const empty = cues.filter(({ all }) => all.every(({ text }) => text === '')).length;
  const repeated = cues.flatMap(({ all }) => all.filter(({ isRepeated }) => isRepeated)).length;
  const backwards = cues.filter(({ seconds }, index) => seconds < (cues[index - 1]?.seconds ?? 0)).length;
  return [
    ...(stray === 0
      ? []
      : [
          `${counted(stray, 'piece', 'has', 'have')} no time that could be read, and stand${stray === 1 ? 's' : ''} in the text without one.`,
        ]),
    ...(empty === 0 ? [] : [`${counted(empty, 'cue', 'holds', 'hold')} no words.`]),
    ...(repeated === 0
      ? []
      : [
          `${counted(repeated, 'line', 'was', 'were')} left out that only ${repeated === 1 ? 'says' : 'say'} again what stood before, as captions do that roll up the screen.`,
        ]),
    ...(backwards === 0
      ? []
      : [
          `The times run backwards in ${backwards === 1 ? 'one place' : `${backwards} places`}. The cues stand in the order of the file.`,
        ]),
  ];
}

function counted(count: number, noun: string, one: string, many: string): string {
  return count === 1 ? `One ${noun} ${one}` : `${count} ${noun}s ${many}`;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { start, end }) => sum + end - start, 0);
}
