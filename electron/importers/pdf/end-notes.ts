import { isNotesHeading, labelKey } from '../footnotes/labels.ts';
import type { Line } from './lines.ts';
import { markerKeys } from './markers.ts';
import { lineLabel, splitNotes, type PrintedNote } from './note-lines.ts';
import type { FoundNotes } from './page-notes.ts';
import { LARGE } from './paragraphs.ts';
import { isBold, type Body } from './styles.ts';

export interface FoundEndNotes extends FoundNotes {
  /** The lines that announce the lists. */
  readonly headings: readonly Line[];
}

/** Takes the lists of notes that a heading such as `Notes` announces. */
export function takeEndNotes(lines: readonly Line[], body: Body): FoundEndNotes {
  const notes: PrintedNote[] = [];
  const headings: Line[] = [];
  const rest: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const end = isNotesHeading(line.text) ? listEnd(lines, at + 1, body, rest) : at;
    if (end > at) {
      headings.push(line);
      const found = splitNotes(lines.slice(at + 1, end), null);
      notes.push(...found.notes);
      at = end;
    } else {
      rest.push(line);
      at += 1;
    }
  }
  return { notes, headings, body: rest };
}

/** Where the list ends that begins at `start`; `start - 1` when none begins there, or nothing before refers to it. */
function listEnd(lines: readonly Line[], start: number, body: Body, before: readonly Line[]): number {
  const first = lines[start];
  const none = start - 1;
  if (!first || !lineLabel(first)) return none;
  const after = lines.findIndex((line, index) => index > start && isHeading(line, first, body));
  const end = after < 0 ? lines.length : after;
  const keys = splitNotes(lines.slice(start, end), null).notes.map(({ label }) => labelKey(label));
  const answered = markerKeys(before);
  return keys.some((key) => answered.has(key)) ? end : none;
}

function isHeading(line: Line, first: Line, body: Body): boolean {
  if (isNotesHeading(line.text)) return true;
  return (
    line.size > LARGE * Math.max(first.size, body.size) ||
    (isBold(line) && !isBold(first) && !body.bold && lineLabel(line) === null)
  );
}
