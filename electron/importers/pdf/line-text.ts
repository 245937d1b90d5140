import type { Direction } from '#shared/model/text.ts';
import type { Glyph } from './glyph.ts';
import { kindOf, logicalOrder, mirror } from './right-to-left.ts';

/** What holds for a part of a line, in UTF-16 code units of its text. */
export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'emphasis' | 'strong' | 'raised' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'recognized'; readonly confidence: number }
);

/** A letter with the signs above and below it. */
export interface Cluster {
  readonly text: string;
  readonly glyph: Glyph;
  /** Set above the line in smaller type. */
  readonly raised: boolean;
  readonly mirrored?: boolean;
}

/** Words of a line that stand apart from the others, as in a table. */
export interface Cell {
  /** Where its text begins. */
  readonly start: number;
  readonly left: number;
  readonly right: number;
}

export interface LineText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** One for a line of running text. */
  readonly cells: readonly Cell[];
  /** Offsets of signs that are written as the mirror image of what is seen. */
  readonly mirrored: readonly number[];
  /** How much room its first word takes. */
  readonly firstWord: number;
}

/** Of an em: even a line whose words are set wide apart seldom has such a space. */
const WIDEST_SPACE = 1.5;

/** Of an em: less than this between two letters is no space. */
const SPACE = 0.16;
/** Of an em: letters of a word stand closer. */
const WIDE = 0.08;
const NON_JOINER = '\u200c';

/** Puts the letters of a line, given from left to right, into the order of reading, with the spaces between its words. */
export function lineText(clusters: readonly Cluster[], base: Direction): LineText {
  const spaced = withSpaces(clusters);
  if (base === 'ltr' && !spaced.some(({ text }) => kindOf(text) === 'right')) return write(spaced);
  const order = logicalOrder(
    spaced.map((cluster) => cluster.text),
    base,
  );
  const ordered = order.flatMap(({ index, mirrored }) => {
    const cluster = spaced[index];
    if (!cluster) return [];
    const text = mirrored ? mirror(cluster.text) : cluster.text;
    return [text === cluster.text ? cluster : { ...cluster, text, mirrored: true }];
  });
  return write(ordered);
}

function withSpaces(clusters: readonly Cluster[]): readonly Cluster[] {
  const tracking = trackingOf(clusters);
  const spaced: Cluster[] = [];
  for (const [index, cluster] of clusters.entries()) {
    const next = clusters[index + 1];
    if (cluster.text === ' ') {
      const space = spaceFor(cluster, clusters[index - 1], next);
      if (space) spaced.push(space);
      continue;
    }
    spaced.push(cluster);
    if (!next || next.text === ' ') continue;
    const gap = next.glyph.x - (cluster.glyph.x + cluster.glyph.width);
    if (gap > (SPACE + tracking) * Math.min(cluster.glyph.size, next.glyph.size)) {
      spaced.push({ ...cluster, text: ' ', raised: false });
    }
  }
  return spaced;
}

/** A space that takes no room is how printing programs draw the sign that keeps two Arabic letters from joining. */
function spaceFor(space: Cluster, before: Cluster | undefined, after: Cluster | undefined): Cluster | null {
  if (!before || !after) return null;
  const room = after.glyph.x - (before.glyph.x + before.glyph.width);
  const takesNone = room < 0.08 * space.glyph.size && after.glyph.x - space.glyph.x < 0.05 * space.glyph.size;
  if (!takesNone) return space;
  const between = kindOf(before.text) === 'right' && kindOf(after.text) === 'right';
  return between ? { ...space, text: NON_JOINER } : null;
}

/** Of an em: what is put between all letters of a line that is spaced out; 0 for most lines. */
function trackingOf(clusters: readonly Cluster[]): number {
  const gaps: number[] = [];
  let wide = 0;
  // The letters of a word that is one sign already stand close.
  let close = 0;
  for (const [index, { glyph, text }] of clusters.entries()) {
    const next = clusters[index + 1];
    close += text.length - 1;
    if (!next || text === ' ' || next.text === ' ') continue;
    const gap = (next.glyph.x - glyph.x - glyph.width) / glyph.size;
    gaps.push(gap);
    if (gap >= WIDE) wide += 1;
  }
  if (gaps.length < 4 || wide * 2 < gaps.length + close) return 0;
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function write(clusters: readonly Cluster[]): LineText {
  let text = '';
  const marks: Mark[] = [];
  const cells: OpenCell[] = [];
  const mirrored: number[] = [];
  for (const { text: letters, glyph, raised, mirrored: isMirrored } of clusters) {
    if (letters === ' ' && (text === '' || text.endsWith(' '))) continue;
    const start = text.length;
    if (letters !== ' ') addToCells(cells, glyph, start);
    text += letters;
    if (isMirrored === true) mirrored.push(start);
    const place = { start, end: text.length };
    if (raised) extend(marks, { ...place, kind: 'raised' });
    if (glyph.face.italic) extend(marks, { ...place, kind: 'emphasis' });
    if (glyph.face.bold) extend(marks, { ...place, kind: 'strong' });
    if (glyph.href !== null) extend(marks, { ...place, kind: 'link', href: glyph.href });
    if (glyph.confidence !== undefined)
      extend(marks, { ...place, kind: 'recognized', confidence: glyph.confidence });
  }
  const kept = text.trimEnd().length;
  return {
    cells,
    mirrored,
    firstWord: widthOfFirstWord(clusters),
    text: text.slice(0, kept),
    marks: marks
      .filter(({ start }) => start < kept)
      .map((mark) => ({ ...mark, end: Math.min(mark.end, kept) })),
  };
}

/** `clusters` are in their logical order. The letters of one word may be twice as wide as those of another. */
function widthOfFirstWord(clusters: readonly Cluster[]): number {
  const start = clusters.findIndex(({ text }) => text !== ' ');
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = Math.max(0, start); at < clusters.length; at += 1) {
    const { text, glyph } = clusters[at] ?? {};
    if (!glyph || text === ' ') break;
    [left, right] = [Math.min(left, glyph.x), Math.max(right, glyph.x + glyph.width)];
  }
  return Math.max(0, right - left);
}

interface OpenCell extends Cell {
  left: number;
  right: number;
}

function addToCells(cells: OpenCell[], { x, width, size }: Glyph, start: number): void {
  const last = cells.at(-1);
  if (!last || Math.max(x - last.right, last.left - x - width) > WIDEST_SPACE * size) {
    cells.push({ start, left: x, right: x + width });
    return;
  }
  if (x < last.left) last.left = x;
  if (x + width > last.right) last.right = x + width;
}

/** Lengthens the last mark of the same kind where the new one goes on from it. */
function extend(marks: Mark[], mark: Mark): void {
  const at = marks.findLastIndex((other) => isOfOneKind(other, mark));
  const last = marks[at];
  if (last?.end === mark.start) marks[at] = { ...last, end: mark.end };
  else marks.push(mark);
}

/** Whether two marks say the same of their places. */
export function isOfOneKind(a: Mark, b: Mark): boolean {
  if (a.kind === 'link') return b.kind === 'link' && a.href === b.href;
  if (a.kind === 'recognized') return b.kind === 'recognized' && a.confidence === b.confidence;
  return a.kind === b.kind;
}
