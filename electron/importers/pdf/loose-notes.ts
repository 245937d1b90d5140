import { labelKey, labelNumber } from '../footnotes/labels.ts';
import { isListHeading } from './end-notes.ts';
import type { Line } from './lines.ts';
import { markersOf } from './markers.ts';
import { lineLabel, listLabel, splitNotes, type PrintedNote } from './note-lines.ts';
import type { FoundNotes } from './page-notes.ts';
import { LARGE } from './paragraphs.ts';
import { isBold, type Body } from './styles.ts';

/** Of the usual distance: more than this parts a note from what follows it. */
const GAP = 1.25;
const ENDED = /[.!?…؟۔][”"’»)\]]*[↩⤴⏎]?\ufe0e?$/u;

/**
 * Takes the lists of notes that no heading announces and that stand at the foot of no page, as printed web pages have
 * them. `found` are the notes that have been taken before.
 */
export function takeLooseNotes(
  lines: readonly Line[],
  body: Body,
  found: readonly PrintedNote[],
): FoundNotes {
  const answers = answersOf(found);
  const notes: PrintedNote[] = [];
  const rest: Line[] = [];
  const wanted = new Set<string>();
  let [at, hasProse] = [0, false];
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    // Numbers behind the names of authors mean where they work.
    const end = hasProse && begins(lines, at, body) ? endOfList(lines, at, body, wanted) : at;
    const list = end > at ? splitNotes(lines.slice(at, end), null, wanted, true).notes : [];
    if (list.length > 0 && isList(list, wanted, end === lines.length)) {
      notes.push(...list);
      wanted.clear();
      at = end;
      continue;
    }
    rest.push(line);
    hasProse ||= ENDED.test(line.text);
    for (const { label } of markersOf(line.text, line.marks))
      if (!answers(labelKey(label), line.page)) wanted.add(labelKey(label));
    at += 1;
  }
  return { notes, body: rest };
}

/** Whether a marker on a page has a note already: at the foot of the page or of the next, or in a list. */
function answersOf(notes: readonly PrintedNote[]): (key: string, page: number) => boolean {
  const places = new Set(notes.map(({ label, page }) => `${labelKey(label)} ${page ?? ''}`));
  return (key, page) => [page, page + 1, ''].some((place) => places.has(`${key} ${place}`));
}

/** A list does not begin within a paragraph. */
function begins(lines: readonly Line[], at: number, body: Body): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!line || !before || isApart(before, line, body)) return true;
  return ENDED.test(before.text);
}

function isApart(before: Line, line: Line, body: Body): boolean {
  if (before.page !== line.page || before.column !== line.column || line.y <= before.y) return true;
  return line.y - before.y > GAP * body.leading * Math.max(before.size, line.size);
}

/** Where the list ends that begins at `start`; `start` where none begins. */
function endOfList(lines: readonly Line[], start: number, body: Body, wanted: ReadonlySet<string>): number {
  const first = lines[start];
  const label = first && wanted.size > 0 ? listLabel(first, wanted) : null;
  // A list may begin with a note that no marker names, but its first label is not any number.
  const isFirst = label !== null && (wanted.has(labelKey(label.label)) || labelNumber(label.label) === 1);
  if (!first || !isFirst || isHeading(first, body)) return start;
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const [before, line] = [lines[end - 1], lines[end]];
    if (!before || !line || isListHeading(line, first, body, wanted)) break;
    if (!listLabel(line, wanted) && isApart(before, line, body) && ENDED.test(before.text)) break;
  }
  return end;
}

function isHeading(line: Line, body: Body): boolean {
  return line.size > LARGE * body.size || (isBold(line) && !body.bold);
}

/**
 * Brackets and symbols are plain enough; `1.` and the like could be any list, so they must answer each marker since
 * the last list and nothing else, or most of them at the end of the text.
 */
function isList(list: readonly PrintedNote[], wanted: ReadonlySet<string>, isLast: boolean): boolean {
  const keys = list.map(({ label }) => labelKey(label));
  const answered = keys.filter((key) => wanted.has(key)).length;
  if (answered === 0 || new Set(keys).size !== keys.length) return false;
  if (list.every(isPlainlyNote)) return true;
  // What is called 0 is seldom a note, and often the first of something else.
  if (keys.includes('0')) return false;
  if (answered === keys.length && answered === wanted.size) return true;
  return isLast && answered * 2 >= keys.length && answered * 2 >= wanted.size;
}

function isPlainlyNote({ lines: [first] }: PrintedNote): boolean {
  const label = first && lineLabel(first);
  return label?.style === 'symbol' || label?.style === 'raised' || /^\s*\[/u.test(first?.text ?? '');
}
