import { labelKey } from '../footnotes/labels.ts';
import type { Line } from './lines.ts';
import { markerKeys } from './markers.ts';
import { lineLabel, splitNotes, type PrintedNote } from './note-lines.ts';
import type { Body } from './styles.ts';

/** Notes are set in type smaller than this share of the text's. */
const SMALLER = 0.95;
/** Of the usual distance: more than this parts paragraphs. */
const APART = 1.25;

export interface FoundNotes {
  readonly notes: readonly PrintedNote[];
  /** The lines of the text without them. */
  readonly body: readonly Line[];
}

/** Takes the notes from the foot of every page. `lines` are in the order of reading, without running feet. */
export function takePageNotes(lines: readonly Line[], body: Body): FoundNotes {
  const notes: PrintedNote[] = [];
  const rest: Line[] = [];
  for (const page of byPage(lines)) {
    const columns = byColumn(page);
    const text = page.filter((line) => !isSmall(line, body));
    const answered = markerKeys(text.length > 0 ? text : page);
    let foot: readonly Line[] = [];
    for (const column of columns) {
      const start = footOf(column, body, answered, page, unfinished(notes, page) !== null);
      rest.push(...column.slice(0, start));
      foot = [...foot, ...column.slice(start)];
    }
    const found = splitNotes(foot, page[0]?.page ?? 0, answered);
    const at = unfinished(notes, page);
    const open = at === null ? undefined : notes[at];
    if (at !== null && open) notes[at] = { ...open, lines: [...open.lines, ...found.rest] };
    else rest.push(...found.rest);
    notes.push(...found.notes);
  }
  return { notes, body: rest };
}

/** Index of the first line of a column that belongs to the notes at its foot. */
function footOf(
  column: readonly Line[],
  body: Body,
  answered: ReadonlySet<string>,
  page: readonly Line[],
  goesOn: boolean,
): number {
  const small = column.findLastIndex((line) => !isSmall(line, body)) + 1;
  const labelled = column.findIndex((line, index) => index >= small && isNoteStart(line, answered));
  if (labelled === small && small < column.length) return small;
  if (small < column.length && small > 0 && goesOn) return small;
  if (labelled >= 0) return labelled;
  return footInFullSize(column, page, body);
}

/** Some set their notes as large as the text: then the raised number says where they begin. */
function footInFullSize(column: readonly Line[], page: readonly Line[], body: Body): number {
  const bottom = page.reduce((most, { y }) => Math.max(most, y), 0);
  const top = page.reduce((least, { y }) => Math.min(least, y), bottom);
  const at = column.findIndex((line, index) => {
    const label = lineLabel(line);
    if (label?.style !== 'raised' || line.y < top + (bottom - top) / 3) return false;
    if (isWithinParagraph(column[index - 1], line, body)) return false;
    return (
      markerKeys(column.slice(0, index)).has(labelKey(label.label)) && isAllNotes(column.slice(index), body)
    );
  });
  return at < 0 ? column.length : at;
}

/** No paragraph of the text follows the notes of a foot. */
function isAllNotes(foot: readonly Line[], body: Body): boolean {
  return foot.every((line, index) => {
    const before = foot[index - 1];
    return !before || lineLabel(line) !== null || isNear(before, line, body);
  });
}

/** Verses have raised numbers too, and lines begin with them as they come. */
function isWithinParagraph(before: Line | undefined, line: Line, body: Body): boolean {
  return before !== undefined && isNear(before, line, body) && !TEXT_ENDED.test(before.text);
}

function isNear(before: Line, line: Line, body: Body): boolean {
  return line.y - before.y <= APART * body.leading * line.size;
}

/** Numbered lines in small type are notes when a marker says so, or when their label could be nothing else. */
function isNoteStart(line: Line, answered: ReadonlySet<string>): boolean {
  const label = lineLabel(line, answered);
  if (!label) return false;
  return label.style === 'raised' || label.style === 'symbol' || answered.has(labelKey(label.label));
}

function isSmall(line: Line, body: Body): boolean {
  return line.size < SMALLER * body.size;
}

/** Index of the note that breaks off at the foot of the page before. */
function unfinished(notes: readonly PrintedNote[], page: readonly Line[]): number | null {
  const before = (page[0]?.page ?? 0) - 1;
  const at = notes.findLastIndex(
    ({ lines }) => lines.at(-1)?.page === before && !ENDED.test(lines.at(-1)?.text ?? ''),
  );
  return at < 0 ? null : at;
}

/** With the markers that may stand behind a sentence. */
const TEXT_ENDED = /[.!?…؟۔][”"’»)\]]*[\p{Nd}*†‡,]*$/u;

const ENDED = /[.!?…؟۔][”"’»)\]]*$/u;

function byPage(lines: readonly Line[]): readonly (readonly Line[])[] {
  return grouped(lines, (line) => line.page);
}

function byColumn(lines: readonly Line[]): readonly (readonly Line[])[] {
  return grouped(lines, (line) => line.column);
}

/** Neighbours with the same key. */
function grouped(lines: readonly Line[], keyOf: (line: Line) => number): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const last = open?.[0];
    if (open && last && keyOf(last) === keyOf(line)) open.push(line);
    else groups.push([line]);
  }
  return groups;
}
