import { FIRST_EXTRA, makePages } from '../make-pdf.ts';
import { brokenInto, lettersOf, RISE, SMALL, type Letter } from './lines.ts';
import { FONTS, OBJECTS_PER_FONT, startTypeface, widthOf, type Typeface } from './typeface.ts';
import { seenOrder } from './visual-order.ts';

/** Words with `sup`, `sub`, `b`, `em` and `a href`, and how they are set. */
export interface PrintedBlock {
  readonly words: string;
  /** In points. */
  readonly size?: number;
  /** Space above and below it, in points. */
  readonly above?: number;
  readonly below?: number;
  /** Set in at its beginning, in points. */
  readonly indent?: number;
  /** A label that stands before the words, in a column of its own, as wide as this. */
  readonly label?: { readonly words: string; readonly width: number };
}

export interface PrintedPage {
  /** Blocks in one column under each other; more than one array: columns beside each other. */
  readonly columns: readonly (readonly PrintedBlock[])[];
  /** At the foot of each column. */
  readonly feet?: readonly (readonly PrintedBlock[])[];
  /** Over all columns. */
  readonly head?: readonly PrintedBlock[];
}

const PAGE = { width: 595, height: 842, margin: 72, gutter: 24 };
const LEADING = 1.28;

interface Place {
  readonly left: number;
  readonly measure: number;
  readonly isRightToLeft: boolean;
}

interface Drawn {
  content: string;
  readonly links: string[];
}

/** A PDF file as typesetting programs make them: each letter in its place, in fonts of numbered shapes. */
export function printPages(pages: readonly PrintedPage[], isRightToLeft: boolean): Uint8Array {
  const typeface = startTypeface();
  const drawn = pages.map((page) => drawPage(page, isRightToLeft, typeface));
  const extra = typeface.objects(FIRST_EXTRA);
  const fonts = FONTS.map((_, index) => `/T${index} ${FIRST_EXTRA + index * OBJECTS_PER_FONT} 0 R`).join(' ');
  return makePages({
    extra,
    pages: drawn.map(({ content, links }) => ({
      content,
      fonts,
      entries: links.length === 0 ? '' : `/Annots [${links.join(' ')}]`,
    })),
  });
}

function drawPage(
  { columns, feet = [], head = [] }: PrintedPage,
  isRightToLeft: boolean,
  typeface: Typeface,
): Drawn {
  const drawn: Drawn = { content: '', links: [] };
  const whole = PAGE.width - 2 * PAGE.margin;
  const top = drawColumn(
    head,
    { left: PAGE.margin, measure: whole, isRightToLeft },
    PAGE.margin,
    typeface,
    drawn,
  );
  const measure = (whole - (columns.length - 1) * PAGE.gutter) / columns.length;
  for (const [index, blocks] of columns.entries()) {
    const from = isRightToLeft ? columns.length - 1 - index : index;
    const place = { left: PAGE.margin + from * (measure + PAGE.gutter), measure, isRightToLeft };
    drawColumn(blocks, place, top, typeface, drawn);
    const foot = feet[index] ?? [];
    const height = drawColumn(foot, place, 0, typeface, { content: '', links: [] });
    drawColumn(foot, place, PAGE.height - PAGE.margin - height, typeface, drawn);
  }
  return drawn;
}

/** Returns how far down it reaches. `top` is measured from the top of the page, in points. */
function drawColumn(
  blocks: readonly PrintedBlock[],
  place: Place,
  top: number,
  typeface: Typeface,
  drawn: Drawn,
): number {
  let y = top;
  for (const block of blocks) {
    const { words, size = 11, above = 0, below = 0, indent = 0, label } = block;
    y += above;
    const lines = brokenInto(lettersOf(words), size, place.measure - (label?.width ?? 0), indent);
    for (const [index, line] of lines.entries()) {
      y += LEADING * size;
      if (label && index === 0) drawLine(lettersOf(label.words), size, y, place, typeface, drawn);
      const setIn = (label?.width ?? 0) + (index === 0 ? indent : 0);
      drawLine(line, size, y, narrowed(place, setIn), typeface, drawn);
    }
    y += below;
  }
  return y;
}

/** Set in at its beginning. */
function narrowed({ left, measure, isRightToLeft }: Place, by: number): Place {
  return { left: isRightToLeft ? left : left + by, measure: measure - by, isRightToLeft };
}

function drawLine(
  line: readonly Letter[],
  size: number,
  y: number,
  { left, measure, isRightToLeft }: Place,
  typeface: Typeface,
  drawn: Drawn,
): void {
  const shapes = seenOrder(runsOf(line), isRightToLeft).map((shape) => ({
    ...shape,
    letter: line[shape.at],
  }));
  const widths = shapes.map(
    ({ form, letter }) => (widthOf(form) / 1000) * size * (letter?.script ? SMALL : 1),
  );
  const length = widths.reduce((sum, width) => sum + width, 0);
  let x = isRightToLeft ? left + measure - length : left;
  const base = PAGE.height - y;
  for (const [index, { form, text: letters, letter }] of shapes.entries()) {
    const own = letter?.script ? SMALL * size : size;
    const rise = letter?.script ? RISE[letter.script] * size : 0;
    // A shape that is drawn as a mirror image is the shape of the other bracket.
    const meant = letters.length === 1 && form.length === 1 && /[()[\]{}«»‹›]/u.test(form) ? form : letters;
    drawn.content += `BT /T${letter?.bold ? 1 : 0} ${own.toFixed(2)} Tf 1 0 0 1 ${x.toFixed(2)} ${(base + rise).toFixed(2)} Tm <${typeface.codeOf(form, meant)}> Tj ET\n`;
    const width = widths[index] ?? 0;
    if (letter?.href) drawn.links.push(linkTo(letter.href, x, base, width, size));
    x += width;
  }
}

function runsOf(line: readonly Letter[]): readonly string[] {
  const runs: string[] = [];
  for (const [index, { text, script, bold }] of line.entries()) {
    const before = line[index - 1];
    if (before?.script === script && before.bold === bold) runs[runs.length - 1] += text;
    else runs.push(text);
  }
  return runs;
}

function linkTo(href: string, x: number, y: number, width: number, size: number): string {
  const area = [x, y - 0.2 * size, x + width, y + size].map((value) => value.toFixed(2)).join(' ');
  return `<< /Type /Annot /Subtype /Link /Rect [${area}] /Border [0 0 0] /A << /S /GoTo /D (${href}) >> >>`;
}
