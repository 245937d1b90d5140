import type { Direction } from '#shared/model/text.ts';
import type { PagePicture } from './draw-page.ts';
import { around, isInk, spotsIn } from './spots.ts';
import type { Box, FoundLine } from './tesseract.ts';

/** The height of an `x` against that of a row, from the foot of `p` to the top of `h`. */
const X_HEIGHT = 0.5;

// All in heights of an `x`. Dots and quotation marks are lower than raised figures, letters of a line stand lower.
const LOWEST_FIGURE = { ltr: 0.68, rtl: 0.5 };
/** Under a figure is nothing as far down as letters go that carry dots: in Arabic script, below the line. */
const DEPTH = { ltr: 0, rtl: 0.5 };
const HIGHEST_FIGURE = { ltr: 1.15, rtl: 0.95 };
const [LEAST_LIFT, MOST_LIFT] = [0.5, 1.3];
const WIDEST_FIGURE = 1.1;
/** Between two figures of one number. */
const NEAR = 0.4;
const MOST_FIGURES = 3;

/**
 * Where figures may stand that are raised above their line, as the markers of notes are: Tesseract takes them for
 * stains, or for something else. They are spots of ink of that size and height with nothing under them.
 */
export function findRaised(
  picture: PagePicture,
  lines: readonly FoundLine[],
): readonly { readonly line: FoundLine; readonly box: Box }[] {
  return lines.flatMap((line) => {
    const [unit, direction] = [xHeightOf(line), directionOf(line)];
    const numbers = joined(figuresIn(picture, line), unit).filter(
      (box) => !beginsWord(line, box, direction) && !isWithinWord(line, box, REST[direction] * unit),
    );
    return inReading(numbers, direction).map((box) => ({ line, box }));
  });
}

function xHeightOf({ rowAttributes }: Pick<FoundLine, 'rowAttributes'>): number {
  return X_HEIGHT * rowAttributes.rowHeight;
}

/** The height of the baseline under a place, for a line that slopes. */
export function baselineAt({ baseline: { x0, y0, x1, y1 } }: Pick<FoundLine, 'baseline'>, x: number): number {
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

export function directionOf({ text }: Pick<FoundLine, 'text'>): Direction {
  const right = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const left = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return right > left ? 'rtl' : 'ltr';
}

/** A quotation mark does, a marker does not: but for the label of a note, with which a line begins. */
function beginsWord({ words }: FoundLine, spot: Box, direction: Direction): boolean {
  const ordered = words.toSorted((a, b) =>
    direction === 'ltr' ? a.bbox.x0 - b.bbox.x0 : b.bbox.x1 - a.bbox.x1,
  );
  return ordered
    .slice(1)
    .some(({ bbox }) =>
      direction === 'ltr'
        ? Math.abs(bbox.x0 - spot.x0) <= 3 && bbox.x1 > spot.x1 + 3
        : Math.abs(bbox.x1 - spot.x1) <= 3 && bbox.x0 < spot.x0 - 3,
    );
}

/** What a word may go on with behind a marker, in heights of an `x`: a full stop, or nothing. */
const REST = { ltr: 1, rtl: 0.4 };

/** Letters, their dots, and the figures of a number, which stand high in Arabic script. */
function isWithinWord({ words }: FoundLine, spot: Box, rest: number): boolean {
  return words.some(({ bbox }) => bbox.x0 < spot.x0 - rest && bbox.x1 > spot.x1 + rest);
}

function figuresIn(picture: PagePicture, line: FoundLine): readonly Box[] {
  const unit = xHeightOf(line);
  const direction = directionOf(line);
  const { x0, x1 } = line.bbox;
  const strip = {
    x0: Math.max(0, Math.floor(x0 - unit)),
    x1: Math.min(picture.width, Math.ceil(x1 + 2 * unit)),
    y0: Math.max(0, Math.floor(Math.min(line.baseline.y0, line.baseline.y1) - 2.6 * unit)),
    y1: Math.min(picture.height, Math.ceil(Math.max(line.baseline.y0, line.baseline.y1) + 0.5 * unit)),
  };
  return spotsIn(picture, strip).filter((spot) => {
    const base = baselineAt(line, (spot.x0 + spot.x1) / 2);
    const [height, lift] = [(spot.y1 - spot.y0) / unit, (base - spot.y1) / unit];
    return (
      height >= LOWEST_FIGURE[direction] &&
      height <= HIGHEST_FIGURE[direction] &&
      lift >= LEAST_LIFT &&
      lift <= MOST_LIFT &&
      spot.x1 - spot.x0 <= WIDEST_FIGURE * unit &&
      spot.y0 > strip.y0 &&
      isEmpty(picture, {
        x0: spot.x0,
        x1: spot.x1,
        y0: spot.y1,
        y1: Math.round(base + DEPTH[direction] * unit),
      })
    );
  });
}

function inReading(boxes: readonly Box[], direction: Direction): readonly Box[] {
  return direction === 'rtl' ? boxes.toReversed() : boxes;
}

/** Figures side by side are one number; more than a number has are something else. */
function joined(figures: readonly Box[], unit: number): readonly Box[] {
  const groups: { box: Box; count: number }[] = [];
  for (const figure of figures.toSorted((a, b) => a.x0 - b.x0)) {
    const last = groups.at(-1);
    if (last && figure.x0 - last.box.x1 <= NEAR * unit) {
      last.box = around(last.box, figure);
      last.count += 1;
    } else groups.push({ box: figure, count: 1 });
  }
  return groups.filter(({ count }) => count <= MOST_FIGURES).map(({ box }) => box);
}

function isEmpty({ width, grey }: PagePicture, { x0, y0, x1, y1 }: Box): boolean {
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) if (isInk(grey[y * width + x])) return false;
  return true;
}
