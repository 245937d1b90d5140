import { labelNumber } from '../footnotes/labels.ts';
import type { Line } from './lines.ts';
import type { Page } from './read-page.ts';

export interface RunningHeads {
  /** Lines that a book repeats on its pages, with the reason to drop them. */
  readonly dropped: ReadonlyMap<Line, string>;
  /** The number printed on a page, by the page's index. */
  readonly numbers: ReadonlyMap<number, string>;
}

/** What stands at one height of a page's edge, over all its columns. */
interface Edge {
  readonly lines: readonly Line[];
  readonly page: number;
  readonly y: number;
  readonly text: string;
  readonly side: 'head' | 'foot';
  /** Rows between it and the edge. */
  readonly depth: number;
  /** Its numbers, in order. */
  readonly numbers: readonly string[];
}

/** Rows at the top and at the bottom of a page among which running heads are looked for. */
const EDGE_ROWS = 2;
/** Points that a running head may stand higher or lower on another page. */
const SHIFT = 6;
/** Running heads are set in no larger type than the text. */
const LARGEST = 1.2;

const NUMBER = /[\p{Nd}]+|(?<![\p{L}])[ivxlc]+(?![\p{L}])/giu;
const NOTHING_ELSE =
  /^[\s\-–—|·•/[\]()]*(?:(?:page|p\.|seite|صفحه|صفحهٔ|ص|الصفحة)?\s*#(?:\s*(?:of|\/|از|من)\s*#)?)[\s\-–—|·•/[\]()]*$/iu;

export function findRunningHeads(pages: readonly Page[], bodySize: number): RunningHeads {
  const dropped = new Map<Line, string>();
  const numbers = new Map<number, string>();
  const groups = new Map<string, Edge[]>();
  for (const page of pages) {
    for (const edge of edgesOf(page)) {
      if (edge.lines.some(({ size }) => size > LARGEST * bodySize)) continue;
      const key = `${edge.side} ${keyOf(edge.text)}`;
      groups.set(key, [...(groups.get(key) ?? []), edge]);
    }
  }
  for (const edges of groups.values()) {
    for (const group of atOneHeight(edges)) claim(group, pages.length, dropped, numbers);
  }
  return { dropped, numbers };
}

/** The outermost rows of a page. */
function edgesOf(page: Page): readonly Edge[] {
  const rows: Line[][] = [];
  for (const line of page.lines.toSorted((a, b) => a.y - b.y)) {
    const open = rows.at(-1);
    if (open && line.y - (open[0]?.y ?? 0) <= 3) open.push(line);
    else rows.push([line]);
  }
  // A page of few rows has text among its outermost ones, unless they are nothing but numbers.
  const likely = Math.min(EDGE_ROWS, Math.floor((rows.length - 1) / 2));
  return rows.flatMap((lines, index) => {
    const depth = Math.min(index, rows.length - 1 - index);
    const side = index <= rows.length - 1 - index && (lines[0]?.y ?? 0) < page.height / 2 ? 'head' : 'foot';
    const edge = edgeOf(lines, page, side, depth);
    return depth < likely || (depth < EDGE_ROWS && isPageNumber(edge)) ? [edge] : [];
  });
}

function edgeOf(lines: readonly Line[], page: Page, side: Edge['side'], depth: number): Edge {
  const isRightToLeft = lines.filter(({ direction }) => direction === 'rtl').length * 2 > lines.length;
  const text = lines
    .toSorted((a, b) => (isRightToLeft ? b.right - a.right : a.left - b.left))
    .map((line) => line.text)
    .join(' ');
  const y = lines[0]?.y ?? 0;
  return { lines, page: page.index, y, text, side, depth, numbers: text.match(NUMBER) ?? [] };
}

function keyOf(text: string): string {
  return text.replaceAll(NUMBER, '#').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

function isPageNumber({ text }: Edge): boolean {
  return NOTHING_ELSE.test(keyOf(text));
}

function atOneHeight(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const groups: Edge[][] = [];
  for (const edge of edges.toSorted((a, b) => a.y - b.y)) {
    const open = groups.at(-1);
    const first = open?.[0];
    if (open && first && edge.y - first.y <= SHIFT) open.push(edge);
    else groups.push([edge]);
  }
  return groups;
}

function claim(
  group: readonly Edge[],
  pageCount: number,
  dropped: Map<Line, string>,
  numbers: Map<number, string>,
): void {
  const edges = group.toSorted((a, b) => a.page - b.page);
  const first = edges[0];
  if (!first) return;
  const isNumber = isPageNumber(first);
  if (edges.length < 2) {
    if (!isNumber || pageCount > 1) return;
  }
  for (const edge of edges) {
    const others = edges.filter((other) => other.page !== edge.page);
    const counts = edge.numbers.map((_, index) => others.some((other) => keepsStep(edge, other, index)));
    const fixed = edge.numbers.map((number, index) =>
      others.some((other) => other.numbers[index] === number),
    );
    const fits = edge.numbers.every((_, index) => counts[index] === true || fixed[index] === true);
    if (!(fits && others.length > 0) && !(isNumber && pageCount === 1 && edge.depth === 0)) continue;
    for (const line of edge.lines) dropped.set(line, isNumber ? 'page number' : `running ${edge.side}`);
    const at = counts.indexOf(true);
    const printed = edge.numbers[at >= 0 ? at : isNumber ? 0 : -1];
    if (printed !== undefined && !numbers.has(edge.page)) numbers.set(edge.page, printed);
  }
}

/** From the one page to the other the number grows as the pages do. */
function keepsStep(a: Edge, b: Edge, index: number): boolean {
  const [one, other] = [valueOf(a.numbers[index] ?? ''), valueOf(b.numbers[index] ?? '')];
  return one !== null && other !== null && one - other === a.page - b.page;
}

const ROMAN = new Map(
  Array.from('ivxlc', (letter, index) => [letter, [1, 5, 10, 50, 100][index] ?? 0] as const),
);

function valueOf(number: string): number | null {
  const plain = labelNumber(number);
  if (plain !== null) return plain;
  const letters = Array.from(number.toLowerCase(), (letter) => ROMAN.get(letter) ?? 0);
  return letters.includes(0)
    ? null
    : letters.reduce((sum, value, at) => sum + (value < (letters[at + 1] ?? 0) ? -value : value), 0);
}
