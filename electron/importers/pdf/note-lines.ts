import { isLetterLabel, labelKey, labelNumber, readNoteLabel, type LabelStyle } from '../footnotes/labels.ts';
import type { Line } from './lines.ts';

/** A note as it stands on its pages. */
export interface PrintedNote {
  readonly label: string;
  /** UTF-16 code units of the first line up to the note's first word. */
  readonly labelLength: number;
  readonly lines: readonly Line[];
  /** Index of the page at whose foot it stands; null for one in a list behind the text. */
  readonly page: number | null;
}

export interface LineLabel {
  readonly label: string;
  readonly length: number;
  readonly style: LabelStyle;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The label of a note that a line begins with; null for any other line. `answered` are the keys of the labels that
 * markers bear: without such a marker a letter with a full stop begins a list like any other.
 */
export function lineLabel(line: Line, answered: ReadonlySet<string> = NONE): LineLabel | null {
  const raised = line.marks.find((mark) => mark.kind === 'raised' && mark.start === 0);
  if (raised) {
    const label = line.text.slice(0, raised.end).replaceAll(/[[\]().,\s]/gu, '');
    const space = /^[.)]?\s*/u.exec(line.text.slice(raised.end))?.[0].length ?? 0;
    return /^(?:[\p{Nd}]{1,3}|[*†‡§]{1,3})$/u.test(label) || isLetterLabel(label)
      ? { label, length: raised.end + space, style: 'raised' }
      : null;
  }
  const plain = readNoteLabel(line.text) ?? letterLabel(line.text, answered);
  return plain && line.text.length > plain.length ? plain : null;
}

const LETTERED: readonly (readonly [LabelStyle, RegExp])[] = [
  ['point', /^\s*([\p{L}\u0640]{1,6})[.:)]\s+/u],
  ['brackets', /^\s*[[(]([\p{L}\u0640]{1,6})[\])][.:]?\s*/u],
];

function letterLabel(text: string, answered: ReadonlySet<string>): LineLabel | null {
  for (const [style, pattern] of LETTERED) {
    const [start = '', label = ''] = pattern.exec(text) ?? [];
    if (isLetterLabel(label) && answered.has(labelKey(label))) return { label, length: start.length, style };
  }
  return null;
}

/** The same in a list of notes: there `1 Words` and a label alone on its line will do, where a marker bears it. */
export function listLabel(line: Line, answered: ReadonlySet<string>): LineLabel | null {
  const known = lineLabel(line, answered);
  if (known) return known;
  const [start = '', label = ''] = BARE.exec(line.text) ?? ALONE.exec(line.text) ?? [];
  return answered.has(labelKey(label)) ? { label, length: start.length, style: 'raised' } : null;
}

const BARE = /^\s*(\p{Nd}{1,3})\s+(?=\p{L}|["“«‘])/u;
const ALONE = /^\s*[[(]?(\p{Nd}{1,3}|[*†‡§]{1,3})[\])]?[.:]?\s*$/u;

/** Numbers that may be missing between a note and the next. */
const GAP = 3;

/**
 * Parts lines into notes at those that begin with a label of the same make as the first one, and in order.
 * `rest` are the lines before the first label. `isList`: they are a list of notes and nothing else.
 */
export function splitNotes(
  lines: readonly Line[],
  page: number | null,
  answered: ReadonlySet<string>,
  isList = false,
): { readonly rest: readonly Line[]; readonly notes: readonly PrintedNote[] } {
  const rest: Line[] = [];
  const notes: (PrintedNote & { readonly lines: Line[] })[] = [];
  let last: LineLabel | null = null;
  for (const line of lines) {
    const label = isList ? listLabel(line, answered) : lineLabel(line, answered);
    if (label && (last === null || follows(last, label))) {
      notes.push({ label: label.label, labelLength: label.length, lines: [line], page });
      last = label;
    } else (notes.at(-1)?.lines ?? rest).push(line);
  }
  return { rest, notes };
}

function follows(last: LineLabel, label: LineLabel): boolean {
  if (label.style === 'symbol' || last.style === 'symbol')
    return label.style === 'symbol' || label.style === 'raised' || last.style === 'symbol';
  if (label.style !== last.style) return false;
  const [before, number] = [labelNumber(last.label), labelNumber(label.label)];
  if (before === null && number === null) return true;
  if (before === null || number === null) return label.style === 'raised' || label.style === 'brackets';
  return number === 1 || (number > before && number <= before + GAP);
}
