import { labelNumber } from '../importers/footnotes/labels.ts';
import type { PagePicture } from './draw-page.ts';
import { enlarged } from './enlarge.ts';
import { directionOf, findRaised } from './raised-signs.ts';
import { settleNumbers } from './settle-numbers.ts';
import { writeFigures } from './spelling.ts';
import type { Box, FoundLine, Recognizer } from './tesseract.ts';

/** A raised number, as the marker of a note is. */
export interface RaisedNumber {
  readonly line: FoundLine;
  readonly box: Box;
  readonly label: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface RaisedNumbers {
  readonly read: readonly RaisedNumber[];
  /** Spots that look like raised figures of which nothing certain could be made. */
  readonly unread: number;
}

/** Raised figures are small: they are shown larger than they are. */
const TIMES = 2;

/** Reads the raised numbers of a page whose lines have been read, and are in the order of reading. */
export function readRaised(
  recognizer: Recognizer,
  picture: PagePicture,
  lines: readonly FoundLine[],
  figures: string,
): RaisedNumbers {
  const seen = findRaised(picture, lines).map(({ line, box }) => {
    const word = recognizer.readWord(enlarged(picture, box, TIMES), figures);
    const label = word?.text.trim() ?? '';
    const number = labelNumber(label);
    const confidence = (word?.confidence ?? 0) / 100;
    const readings = number !== null && confidence >= STAIN ? [{ number, confidence }] : [];
    return { line, box, label, readings };
  });
  const isFigure = seen.filter(({ readings }) => readings.length > 0);
  const isArabic = isFigure.some(({ line }) => directionOf(line) === 'rtl');
  const settled = settleNumbers(
    isFigure.map(({ readings }) => readings),
    { sure: 0.75, doubtful: isArabic },
  );
  const read = isFigure.flatMap(({ line, box, label }, index): readonly RaisedNumber[] => {
    const own = settled[index];
    if (!own) return [];
    return [
      { line, box, label: own.inferred ? written(own.number, line) : label, confidence: own.confidence },
    ];
  });
  const likely = isFigure.filter(({ readings: [own] }) => (own?.confidence ?? 0) >= LIKELY).length;
  return { read, unread: Math.max(0, likely - read.length) };
}

/** Less than the first is a stain, more than the second a figure that is told of where it cannot be settled. */
const [STAIN, LIKELY] = [0.3, 0.6];

function written(number: number, line: FoundLine): string {
  return directionOf(line) === 'rtl' ? writeFigures(number) : String(number);
}

/** The picture without the numbers: the words beside them are read better then. */
export function withoutRaised(picture: PagePicture, { read }: RaisedNumbers): PagePicture {
  const grey = picture.grey.slice();
  for (const { box } of read) {
    for (let y = box.y0 - 1; y <= box.y1; y += 1)
      grey.fill(255, y * picture.width + box.x0 - 1, y * picture.width + box.x1 + 1);
  }
  return { ...picture, grey };
}
