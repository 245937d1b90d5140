import type { PagePicture } from './draw-page.ts';
import { findMissed } from './missed-lines.ts';
import type { Box, FoundLine, Recognizer } from './tesseract.ts';

export interface FoundLines {
  /** In the order of reading. */
  readonly lines: readonly FoundLine[];
  /** What Tesseract made of stains and drawings. */
  readonly stains: readonly FoundLine[];
}

/** A line of which Tesseract is less sure than this is a stain or a drawing. */
const LEAST_CONFIDENCE = 0.3;
/** The same, where Tesseract saw no line at first. */
const LEAST_OF_MISSED = 0.5;
/** A line that is worth a second look. */
const DOUBTFUL = 0.85;

/** The lines of a page as Tesseract reads them, with those that it passes over when it looks at the whole page. */
export function findLines(recognizer: Recognizer, picture: PagePicture): FoundLines {
  const found = recognizer.read(picture);
  const isLine = (line: FoundLine): boolean => confidenceOf([line]) >= LEAST_CONFIDENCE;
  const lines = [...secondLook(recognizer, picture, found.filter(isLine))];
  for (const missed of recognizer.readLines(picture, findMissed(picture, found))) {
    if (missed && confidenceOf([missed]) >= LEAST_OF_MISSED) lines.splice(placeOf(missed, lines), 0, missed);
  }
  return { lines, stains: found.filter((line) => !isLine(line)) };
}

/**
 * Doubtful lines are read once more by themselves, with the white around them: where Tesseract misjudges how high a
 * line is, it cuts off its dots.
 */
function secondLook(
  recognizer: Recognizer,
  picture: PagePicture,
  lines: readonly FoundLine[],
): readonly FoundLine[] {
  const doubtful = lines.filter((line) => confidenceOf([line]) < DOUBTFUL);
  const again = recognizer.readLines(
    picture,
    doubtful.map((line) => areaOf(line, lines, picture)),
  );
  return lines.map((line) => {
    const other = again[doubtful.indexOf(line)];
    return other && confidenceOf([other]) > confidenceOf([line]) ? withWordsOf(line, other) : line;
  });
}

/** The words of the second look, in the place of the first. */
export function withWordsOf(line: FoundLine, { words, text, confidence }: FoundLine): FoundLine {
  return { ...line, words, text, confidence };
}

/** A line with the white around it, as far as no other line begins. */
export function areaOf(
  { bbox }: FoundLine,
  lines: readonly FoundLine[],
  { width, height }: PagePicture,
): Box {
  const margin = Math.round((bbox.y1 - bbox.y0) / 3);
  const beside = lines.filter((other) => other.bbox.x0 < bbox.x1 && other.bbox.x1 > bbox.x0);
  const above = beside.map(({ bbox: { y1 } }) => y1).filter((y1) => y1 <= bbox.y0);
  const below = beside.map(({ bbox: { y0 } }) => y0).filter((y0) => y0 >= bbox.y1);
  return {
    x0: Math.max(0, bbox.x0 - margin),
    x1: Math.min(width, bbox.x1 + margin),
    y0: Math.max(0, bbox.y0 - margin, ...above),
    y1: Math.min(height, bbox.y1 + margin, ...below),
  };
}

/** Before the first line that stands under it. */
function placeOf({ bbox }: FoundLine, lines: readonly FoundLine[]): number {
  const at = lines.findIndex(
    (line) => line.bbox.y0 > bbox.y0 && line.bbox.x0 < bbox.x1 && line.bbox.x1 > bbox.x0,
  );
  return at < 0 ? lines.length : at;
}

/** Mean over the letters, 0 to 1. */
export function confidenceOf(lines: readonly FoundLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return letters === 0 ? 0 : Math.round(sure / letters) / 100;
}
