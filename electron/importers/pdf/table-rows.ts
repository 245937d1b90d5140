import { bulletLength, isListItem } from '../plain-text/list-items.ts';
import { lineLabel } from './note-lines.ts';
import type { Line } from './lines.ts';

/** Of an em: cells of one column begin, end, or have their middle, this exactly at one place. */
const ALIGNED = 0.3;

/** The lines that are rows of a table: their words stand apart, in columns with those of the row before or after. */
export function findTableRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !isApart(line) || !isApart(next) || line.page !== next.page || line.column !== next.column)
      continue;
    if (!isUnder(line, next)) continue;
    rows.add(line);
    rows.add(next);
  }
  return rows;
}

/** A bullet or a number that stands apart from its words makes no table. */
function isApart(line: Line): boolean {
  return (
    line.cells.length > 1 &&
    bulletLength(line.text) === 0 &&
    !isListItem(line.text) &&
    lineLabel(line) === null
  );
}

function isUnder(line: Line, next: Line): boolean {
  const near = ALIGNED * line.size;
  const aligned = line.cells.filter((cell, index) => {
    const other = next.cells.some(({ left, right }) => {
      const offsets = [left - cell.left, right - cell.right, (left + right - cell.left - cell.right) / 2];
      return offsets.some((offset) => Math.abs(offset) < near);
    });
    return index > 0 && other;
  });
  return aligned.length > 0 && next.y - line.y < 4 * line.size;
}

/** The text of a row with tabs between its cells. */
export function tabbed(line: Line): string {
  return line.cells
    .map(({ start }, index) => line.text.slice(start, line.cells[index + 1]?.start).trimEnd())
    .join('\t');
}
