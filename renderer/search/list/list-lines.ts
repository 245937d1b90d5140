import type { BatchResults, SearchAsk } from '#shared/model/search.ts';

/** More are no list that a person reads; the main process takes no more. */
const MOST_LINES = 10_000;
/** In UTF-16 code units. */
const LONGEST_LINE = 1000;

/** The lines that say something, each once, in their order. */
export function linesIn(text: string): readonly string[] {
  const lines = text
    .toWellFormed()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** Why these cannot be searched for, as a sentence; null where they can. */
export function problemOf(lines: readonly string[]): string | null {
  if (lines.length > MOST_LINES) return `A list has at most ${number(MOST_LINES)} lines. Please divide it.`;
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long === undefined) return null;
  return `A line has at most ${number(LONGEST_LINE)} characters; “${long.slice(0, 40)}…” has more.`;
}

/** What one line of a list finds within what was asked for. */
export function askForLine(line: string, within: SearchAsk): SearchAsk {
  return { ...within, query: within.query.trim() === '' ? line : `(${within.query}) (${line})` };
}

/** `300 lines: 120 found, 178 not found, 2 not understood.` */
export function summaryOf({ rows }: BatchResults): string {
  const wrong = rows.filter(({ problem }) => problem !== null).length;
  const found = rows.filter(({ hits, notes, documents }) => hits + notes + documents.length > 0).length;
  const missing = rows.length - found - wrong;
  const parts = [
    `${number(found)} found`,
    ...(missing > 0 ? [`${number(missing)} not found`] : []),
    ...(wrong > 0 ? [`${number(wrong)} not understood`] : []),
  ];
  return `${number(rows.length)} ${rows.length === 1 ? 'line' : 'lines'}: ${parts.join(', ')}.`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
