import { findMarkers, isNotesHeading, labelKey, labelNumber, type Marker, type NoteLabel } from './labels.ts';

/** A stretch of a text that could be a note or a part of one. */
export interface NoteUnit {
  readonly text: string;
  /** That its text begins with. */
  readonly label: NoteLabel | null;
  /** Units of one number stand together, with no blank line between them. */
  readonly group: number;
  /** Set in from the margin, as what goes on from before may be. */
  readonly indented: boolean;
  /** Certainly no part of a note: a heading, a byline, a site's own words. */
  readonly foreign: boolean;
}

export interface NoteRun {
  /** Index of the heading that announces the notes; null without one. */
  readonly heading: number | null;
  /** For each note the indices of its units; the first bears the label. */
  readonly notes: readonly (readonly number[])[];
}

/** More than a long note has: then the text has gone on. */
const MOST_UNLABELLED = 3;

/**
 * Finds lists of notes. A heading such as `Notes` announces one; without it a list must answer markers that
 * stand before it, and unless its labels are in brackets or symbols, it must answer most of them and end the text.
 */
export function findNoteRuns(units: readonly NoteUnit[]): readonly NoteRun[] {
  const markers = units.map((unit) => findMarkers(unit.text.slice(unit.label?.length ?? 0)));
  const seen: Seen = { strong: new Set(), any: new Set() };
  const lastOf: Last = {
    strong: markers.findLastIndex((found) => found.some(({ weak }) => !weak)),
    any: markers.findLastIndex((found) => found.length > 0),
  };
  const runs: NoteRun[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const headed = isNotesHeading(units[at]?.text ?? '');
    const notes = collect(units, markers, headed ? at + 1 : at);
    const last = notes.at(-1)?.at(-1) ?? at;
    const opening = notes.flatMap(([index = 0]) => units[index] ?? []);
    const accepted = headed ? isHeadedList(opening, seen) : isLooseList(opening, seen, last, lastOf);
    if (accepted) runs.push({ heading: headed ? at : null, notes });
    else for (const found of markers.slice(at, last + 1)) note(seen, found);
    at = last;
  }
  return runs;
}

/** Keys of the markers met so far. */
interface Seen {
  /** Of those that are nothing but markers. */
  readonly strong: Set<string>;
  readonly any: Set<string>;
}

/** Index of the last unit that bears a marker. */
interface Last {
  readonly strong: number;
  readonly any: number;
}

function note({ strong, any }: Seen, markers: readonly Marker[]): void {
  for (const { label, weak } of markers) {
    any.add(labelKey(label));
    if (!weak) strong.add(labelKey(label));
  }
}

function isHeadedList(opening: readonly NoteUnit[], { any }: Seen): boolean {
  return opening.some(({ label }) => label?.style === 'brackets' || any.has(keyOf(label)));
}

function isLooseList(
  opening: readonly NoteUnit[],
  { strong, any }: Seen,
  end: number,
  lastOf: Last,
): boolean {
  const wanted = strong.size > 0 ? strong : any;
  const keys = opening.map(({ label }) => keyOf(label));
  const answered = keys.filter((key) => wanted.has(key)).length;
  if (answered === 0) return false;
  if (opening.every(isPlainlyNote) && new Set(keys).size === keys.length) return true;
  if (answered * 2 < keys.length || answered * 2 < wanted.size) return false;
  return (strong.size > 0 ? lastOf.strong : lastOf.any) <= end;
}

function isPlainlyNote({ label, text }: NoteUnit): boolean {
  return label?.style === 'symbol' || (label?.style === 'brackets' && text.startsWith('['));
}

function keyOf(label: NoteLabel | null): string {
  return labelKey(label?.label ?? '');
}

/** The notes of one list from its first label on; none where no label stands. */
function collect(
  units: readonly NoteUnit[],
  markers: readonly (readonly Marker[])[],
  from: number,
): readonly (readonly number[])[] {
  const start = units[from];
  if (!start?.label || start.foreign) return [];
  const notes = [[from]];
  let last = start.label;
  let waiting: number[] = [];
  for (let at = from + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit || unit.foreign || isNotesHeading(unit.text) || waiting.length > MOST_UNLABELLED) break;
    const open = notes.at(-1) ?? [];
    if (unit.label && goesOn(last, unit.label)) {
      open.push(...waiting);
      notes.push([at]);
      waiting = [];
      last = unit.label;
    } else if (waiting.length === 0 && (unit.indented || unit.group === units[at - 1]?.group)) open.push(at);
    else if (markers[at]?.some(({ weak }) => !weak)) break;
    else waiting.push(at);
  }
  return notes;
}

/** Whether a label can follow another in one list: set off alike and, unless it starts again, with a greater number. */
function goesOn(before: NoteLabel, label: NoteLabel): boolean {
  if (label.style === 'symbol' || before.style === 'symbol') return true;
  if (before.style !== label.style) return false;
  const [previous, next] = [labelNumber(before.label), labelNumber(label.label)];
  return label.style === 'brackets' || previous === null || next === null || next > previous || next === 1;
}
