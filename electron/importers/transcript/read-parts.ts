import { linesOf, type Line } from '../plain-text/lines.ts';
import { looksLikeTiming, readTiming, type Timing } from './times.ts';

/** A stretch of a transcript, of whole lines. */
export type Part =
  | {
      readonly kind: 'cue';
      readonly timing: Timing;
      /** What stands over the timing: a number, mostly. Null for none. */
      readonly name: Line | null;
      readonly timingLine: Line;
      readonly words: readonly Line[];
      /** The blank lines behind it. */
      readonly blank: readonly Line[];
    }
  | {
      /** `stray`: words to which no time belongs. */
      readonly kind: 'header' | 'note' | 'style' | 'region' | 'stray';
      readonly lines: readonly Line[];
      readonly blank: readonly Line[];
    };

const BLOCKS: readonly (readonly [RegExp, 'note' | 'style' | 'region'])[] = [
  [/^NOTE(?:\s|$)/u, 'note'],
  [/^STYLE\s*$/u, 'style'],
  [/^REGION\s*$/u, 'region'],
];

/**
 * Cuts a transcript into its parts. Every line is in exactly one. Forgives what players forgive: missing numbers,
 * and missing blank lines between cues.
 */
export function readParts(text: string): readonly Part[] {
  const lines = linesOf(text);
  const isWebVtt = /^WEBVTT(?:\s|$)/u.test(lines[0]?.text ?? '');
  // In WebVTT a space is a line of a cue, and captions that roll up begin with one.
  const source: Source = {
    lines,
    isWebVtt,
    isBlank: ({ text: line }) => (isWebVtt ? line : line.trim()) === '',
  };
  const parts: Part[] = [];
  let at = 0;
  while (at < lines.length) {
    const part = isWebVtt && at === 0 ? headerAt(source) : partAt(source, at);
    parts.push(part);
    at += lengthOf(part);
  }
  return parts;
}

function lengthOf(part: Part): number {
  if (part.kind !== 'cue') return part.lines.length + part.blank.length;
  return (part.name ? 1 : 0) + 1 + part.words.length + part.blank.length;
}

interface Source {
  readonly lines: readonly Line[];
  readonly isWebVtt: boolean;
  isBlank(line: Line): boolean;
}

function headerAt(source: Source): Part {
  const end = endOf(source, 1);
  return { kind: 'header', lines: source.lines.slice(0, end), blank: blankFrom(source, end) };
}

function partAt(source: Source, at: number): Part {
  const { lines, isWebVtt } = source;
  const first = lines[at]?.text ?? '';
  const blank = blankFrom(source, at);
  if (blank.length > 0) return { kind: 'stray', lines: [], blank };
  const block = isWebVtt ? BLOCKS.find(([pattern]) => pattern.test(first))?.[1] : undefined;
  const cue = block ? null : cueAt(source, at);
  if (cue) return cue;
  const end = endOf(source, at + 1);
  return { kind: block ?? 'stray', lines: lines.slice(at, end), blank: blankFrom(source, end) };
}

function cueAt(source: Source, at: number): Part | null {
  const { lines } = source;
  const named = readTiming(lines[at]?.text ?? '') === null ? 1 : 0;
  const timingLine = lines[at + named];
  const timing = timingLine ? readTiming(timingLine.text) : null;
  if (!timingLine || !timing) return null;
  const end = endOf(source, at + named + 1);
  return {
    kind: 'cue',
    timing,
    name: named === 1 ? (lines[at] ?? null) : null,
    timingLine,
    words: lines.slice(at + named + 1, end),
    blank: blankFrom(source, end),
  };
}

/** Index of the first line from there on that is blank or begins a cue. */
function endOf({ lines, isBlank }: Source, from: number): number {
  let end = from;
  for (let line = lines[end]; line && !isBlank(line) && !startsCue(lines, end); line = lines[end]) end += 1;
  return Math.min(end, lines.length);
}

/** A timing, or a number over one. */
function startsCue(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (readTiming(text)) return true;
  const next = lines[at + 1]?.text ?? '';
  return /^\s*\d+\s*$/u.test(text) && (readTiming(next) !== null || looksLikeTiming(next));
}

function blankFrom({ lines, isBlank }: Source, from: number): readonly Line[] {
  let end = from;
  for (let line = lines[end]; line && isBlank(line); line = lines[end]) end += 1;
  return lines.slice(from, end);
}
