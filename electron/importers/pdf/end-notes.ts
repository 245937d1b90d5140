import { isNotesHeading, labelKey } from '../footnotes/labels.ts';
import type { Line } from './lines.ts';
import { markerKeys } from './markers.ts';
import { listLabel, splitNotes, type PrintedNote } from './note-lines.ts';
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
    const answered = isNotesHeading(line.text) ? markerKeys(rest) : null;
    const end = answered ? listEnd(lines, at + 1, body, answered) : at;
    if (answered && end > at) {
      headings.push(line);
      const found = splitNotes(lines.slice(at + 1, end), null, answered, true);
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
function listEnd(lines: readonly Line[], start: number, body: Body, answered: ReadonlySet<string>): number {
  const first = lines[start];
  const none = start - 1;
  if (!first || !listLabel(first, answered)) return none;
  const after = lines.findIndex((line, index) => index > start && isListHeading(line, first, body, answered));
  const end = after < 0 ? lines.length : after;
  const keys = splitNotes(lines.slice(start, end), null, answered, true).notes.map(({ label }) =>
    labelKey(label),
  );
  return keys.some((key) => answered.has(key)) ? end : none;
}

/** Whether a line is a heading, which ends a list that begins with `first`. */
export function isListHeading(line: Line, first: Line, body: Body, answered: ReadonlySet<string>): boolean {
  if (isNotesHeading(line.text)) return true;
  return (
    line.size > LARGE * Math.max(first.size, body.size) ||
    (isBold(line) && !isBold(first) && !body.bold && listLabel(line, answered) === null)
  );
}
