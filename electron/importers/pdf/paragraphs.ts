import { isListItem } from '../plain-text/list-items.ts';
import { columnEdges, edgesOf, roomAfter, type ColumnEdges, type Edges } from './column-edges.ts';
import type { Line } from './lines.ts';
import { isBold, type Body } from './styles.ts';
import { findTableRows } from './table-rows.ts';

/** Lines that are read as one. */
export type Paragraph = readonly Line[];

/** Of an em: a line set in by this much begins a paragraph. */
const INDENT = 0.8;
/** How much more than the usual distance parts two paragraphs. */
const GAP = 1.25;
/** Of an em: a browser moves a line down by as much to make room for a sign that is raised in it. */
const ROOM_FOR_RAISED = 0.38;
/** Type of headings: their lines may be centred, and end anywhere. */
export const LARGE = 1.12;

const ENDED = /[.!?…:؟۔][”"’»)\]]*[\p{Nd}*†‡]*$/u;

/** Joins lines into paragraphs, across columns and pages too. `lines` are in the order of reading. */
export function paragraphsOf(lines: readonly Line[], body: Body): readonly Paragraph[] {
  const edges = columnEdges(lines);
  const rows = findTableRows(lines);
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = paragraphs.at(-1);
    const isText = before !== undefined && !rows.has(before) && !rows.has(line);
    if (isText && open && goesOn(before, line, open, body, edges)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function goesOn(before: Line, line: Line, open: Paragraph, body: Body, edges: ColumnEdges): boolean {
  const here = edgesOf(line, edges);
  const there = edgesOf(before, edges);
  const [first, second] = open;
  if (!here || !there || !first || !isOneSize(before, line)) return false;
  const ended = ENDED.test(before.text);
  const room = roomAfter(before, there, first.direction);
  if (/^[•●▪◦]\s/u.test(line.text) || (isListItem(line.text) && (ended || room > 2 * line.size)))
    return false;
  if (isBold(before) !== isBold(line) && room > 0.1 * (there.right - there.left)) return false;
  const indent = indentOf(line, here, first);
  const fits = room > line.firstWord + 0.5 * line.size;
  const isBelow = before.page === line.page && line.y > before.y;
  // Of three signs that a paragraph has ended at the foot of its page, two are enough.
  if (!isBelow) return [ended, indent > INDENT * line.size, fits].filter(Boolean).length < 2;
  const step = (line.y - before.y) / line.size;
  // A paragraph's own distance counts: a quotation may be set closer than the text, or wider.
  const usual =
    second?.page === first.page && second.y > first.y
      ? (second.y - first.y) / line.size
      : leadingFor(line, body);
  if (step > widestStep(line, usual) || step < 0.3) return false;
  if (line.size > LARGE * body.size) return true;
  const other = second ?? first;
  const setIn = indent - indentOf(other, edgesOf(other, edges) ?? there, first);
  if (setIn > INDENT * line.size && (second !== undefined || ended)) return false;
  if (second && setIn < -INDENT * line.size) return false;
  return !(fits && (ended || room > 0.4 * (there.right - there.left)));
}

function widestStep(line: Line, usual: number): number {
  const isMovedDown = line.marks.some(({ kind }) => kind === 'raised');
  return Math.max(GAP * usual, isMovedDown ? usual + ROOM_FOR_RAISED : 0);
}

function leadingFor(line: Line, body: Body): number {
  return Math.abs(line.size - body.size) < 0.6 ? body.leading : Math.max(1.2, Math.min(1.6, body.leading));
}

function isOneSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size);
}

/** `first` is the line that begins the paragraph: a line of Latin words may end one that runs from right to left. */
function indentOf(line: Line, { left, right }: Edges, first: Line): number {
  return first.direction === 'rtl' ? right - line.right : line.left - left;
}
