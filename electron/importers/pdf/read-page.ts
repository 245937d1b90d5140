import { settleBrackets } from './brackets.ts';
import { chunksOf } from './chunks.ts';
import { columnsOf } from './columns.ts';
import { countInk, UNKNOWN, type Glyph } from './glyph.ts';
import type { UsedFace } from './faces.ts';
import { joinMarks } from './join-marks.ts';
import { linesOf, type Line } from './lines.ts';
import { readAnnotations, type LinkArea, type PageNotes } from './links.ts';
import { readMatrix, IDENTITY } from './matrix.ts';
import { directionOf } from './right-to-left.ts';
import type { Ink } from './ink.ts';
import type { OperatorNumbers, Operations } from './operators.ts';
import { showText } from './show-text.ts';
import { upright } from './upright.ts';

/** A piece of a page that is no part of its text, with the reason. */
interface LeftOut {
  readonly text: string;
  readonly reason: string;
}

export interface Page {
  readonly index: number;
  readonly height: number;
  /** In the order of reading. */
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: PageNotes;
  /** Characters that stand on the page, as `countInk` counts them; a letter printed twice is one. */
  readonly ink: number;
  /** Characters whose letters the fonts do not tell. */
  readonly unknown: number;
  readonly pictures: boolean;
  /** Pictures, drawings or lines stand on it. */
  readonly drawn: boolean;
  /** Its words lie unseen behind a picture: they were read by a machine. */
  readonly scanned: boolean;
  /** Absent for a page that was not read from its picture. */
  readonly recognition?: PageRecognition;
}

/** How a page was read from its picture. */
export interface PageRecognition {
  /** Mean over its letters, 0 to 1; null where nothing was found on it. */
  readonly confidence: number | null;
  /** Raised figures, perhaps markers of notes, of which nothing certain could be made. */
  readonly raisedUnread: number;
}

/** More signs than any page has. */
const MOST_SIGNS = 100_000;

/** What pdf.js tells of a page. */
export interface RawPage {
  readonly operations: Operations;
  readonly annotations: readonly unknown[];
  readonly viewport: {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
}

export function readPage(
  { operations, annotations, viewport }: RawPage,
  index: number,
  operators: OperatorNumbers,
  faceNamed: (name: string) => UsedFace | null,
): Page {
  const view = readMatrix(viewport.transform) ?? IDENTITY;
  const shown = showText(operations, operators, view, faceNamed);
  const notes = readAnnotations(annotations, view);
  const { seen, leftOut } = sift(shown.ink, viewport);
  const { ink, turned } = upright(seen);
  const glyphs = withLinks(ink, notes.links);
  const direction = directionOf(glyphs);
  const lines = settleBrackets(
    columnsOf(chunksOf(joinMarks(glyphs)), direction).flatMap((chunks, column) =>
      linesOf(chunks, { page: index, column, direction }),
    ),
  );
  checkNothingLost(glyphs, lines);
  const read = lines.filter(({ text }) => !isRiddle(text));
  const all = [
    ...leftOut,
    ...turned.map((text) => ({ text, reason: 'words that run across the page' })),
    ...lines
      .filter(({ text }) => isRiddle(text))
      .map(({ text }) => ({ text, reason: 'letters that the font does not tell' })),
  ];
  return {
    index,
    height: viewport.height,
    lines: read.filter(({ text }) => text !== ''),
    leftOut: all,
    notes,
    ink:
      countInk(lines.map(({ text }) => text).join('')) +
      countInk([...leftOut.map(({ text }) => text), ...turned].join('')),
    unknown: shown.lost + glyphs.filter(({ text }) => text.includes(UNKNOWN)).length,
    pictures: shown.pictures,
    drawn: shown.drawn || shown.pictures,
    scanned: seen.length > 0 && seen.filter(({ hidden }) => hidden).length > 0.8 * seen.length,
  };
}

const ASCII = /^[ -~]*$/;

/** Letters and their marks were composed in between, so they are counted apart. */
function checkNothingLost(glyphs: readonly Glyph[], lines: readonly Line[]): void {
  const inkIn = (parts: readonly { readonly text: string }[]): number =>
    parts.reduce((sum, { text }) => sum + countInk(ASCII.test(text) ? text : text.normalize('NFD')), 0);
  const doubled = lines.reduce((sum, line) => sum + line.doubled, 0);
  const [shown, read] = [inkIn(glyphs) - doubled, inkIn(lines)];
  if (shown !== read) throw new Error(`${shown} characters were shown and ${read} stand in lines`);
}

/** What stands outside the page is not seen, and no page has a hundred thousand signs. */
function sift(ink: readonly Ink[], { width, height }: { readonly width: number; readonly height: number }) {
  const isSeen = ({ text, x, y, size }: Ink): boolean =>
    text !== '' && x > -size && x < width + size && y > -size && y < height + size;
  if (ink.length <= MOST_SIGNS && ink.every(isSeen)) return { seen: ink, leftOut: [] };
  const seen = ink.filter(isSeen);
  const words = (signs: readonly Ink[]): string =>
    signs
      .map(({ text }) => text)
      .join('')
      .trim();
  return {
    seen: seen.slice(0, MOST_SIGNS),
    leftOut: [
      { text: words(ink.filter((sign) => !isSeen(sign))), reason: 'outside the page' },
      { text: words(seen.slice(MOST_SIGNS)), reason: 'more signs than a page can hold' },
    ].filter(({ text }) => text !== ''),
  };
}

function withLinks(ink: readonly Ink[], links: readonly LinkArea[]): readonly Glyph[] {
  if (links.length === 0) return ink;
  return ink.map((sign) => {
    const [middle, height] = [sign.x + sign.width / 2, sign.y - 0.3 * sign.size];
    const link = links.find(
      ({ left, right, top, bottom }) =>
        middle >= left && middle <= right && height >= top && height <= bottom,
    );
    return link ? { ...sign, href: link.href } : sign;
  });
}

/** Most of its letters could not be told. */
function isRiddle(text: string): boolean {
  const letters = countInk(text);
  return letters > 0 && (text.match(/\uFFFD/gu)?.length ?? 0) > letters / 2;
}
