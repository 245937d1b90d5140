/*
 * What a note is made of, reduced to what every reader of an export must find again: kinds of blocks, words, marks, links,
 * footnotes and direction. How white space is laid out is nobody's concern, but that it parts words is.
 */

/** Words with what is upon them, as `strong+link(https://…)|words`; a line end; a formula; a picture; a footnote. */
export type Bit = string | { readonly note: readonly Shape[] };
export type Line = readonly Bit[];

/** `rtl` where it is read from right to left. */
export type Shape = { readonly rtl?: true } & (
  | { readonly p: Line }
  | { readonly heading: number; readonly words: Line }
  | { readonly quote: readonly Shape[] }
  | { readonly list: 'bullet' | 'number'; readonly start: number; readonly items: readonly Item[] }
  | { readonly code: string; readonly language: string }
  | { readonly maths: string }
  | { readonly rule: true }
  | { readonly table: readonly (readonly Line[])[]; readonly hasHeading: boolean; readonly align: string }
);

export interface Item {
  readonly checked?: boolean;
  readonly blocks: readonly Shape[];
}

/** A piece of a line as a reader comes by it. */
export type Raw =
  | { readonly words: string; readonly marks: readonly string[] }
  | { readonly sign: string }
  | { readonly note: readonly Shape[] };

export const LINE_END = '\n';

/** Runs of white space are one space without marks; what stands at the edges of lines is nothing. */
export function lineOf(pieces: readonly Raw[]): Line {
  const bits: ([marks: string, words: string] | Exclude<Raw, { words: string }>)[] = [];
  let isSpace = true;
  let waiting = false;
  const say = (marks: string, words: string): void => {
    const last = bits.at(-1);
    if (Array.isArray(last) && last[0] === marks) last[1] += words;
    else bits.push([marks, words]);
  };
  for (const piece of pieces) {
    if (!('words' in piece)) {
      const isLineEnd = isEnd(piece);
      if (isLineEnd && bits.length === 0) continue;
      if (waiting && !isLineEnd) say('', ' ');
      bits.push(piece);
      [isSpace, waiting] = [isLineEnd, false];
      continue;
    }
    const marks = [...new Set(piece.marks)].toSorted().join('+');
    for (const sign of piece.words) {
      if (/\s/u.test(sign)) waiting = !isSpace;
      else {
        if (waiting) say('', ' ');
        say(marks, sign);
        [isSpace, waiting] = [false, false];
      }
    }
  }
  while (isEnd(bits.at(-1))) bits.pop();
  return bits.map((bit) =>
    Array.isArray(bit) ? `${bit[0]}|${bit[1]}` : 'sign' in bit ? bit.sign : { note: bit.note },
  );
}

function isEnd(bit: unknown): boolean {
  return typeof bit === 'object' && bit !== null && 'sign' in bit && bit.sign === LINE_END;
}

const STRONG = /\p{L}/u;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** By the first letter: https://www.unicode.org/reports/tr9/#P2 */
export function isToTheLeft(words: string): boolean {
  return RTL_LETTER.test(STRONG.exec(words)?.[0] ?? '');
}

/** The words of a shape without its footnotes. */
export function wordsOfShape(shape: Shape): string {
  if ('p' in shape) return wordsOfLine(shape.p);
  if ('words' in shape) return wordsOfLine(shape.words);
  if ('quote' in shape) return shape.quote.map(wordsOfShape).join('\n');
  if ('items' in shape) return shape.items.flatMap(({ blocks }) => blocks.map(wordsOfShape)).join('\n');
  if ('table' in shape) return shape.table.flat().map(wordsOfLine).join('\n');
  return 'code' in shape ? shape.code : '';
}

function wordsOfLine(line: Line): string {
  return rawOf(line)
    .map((bit) => ('words' in bit ? bit.words : 'sign' in bit && !bit.sign.startsWith('@') ? bit.sign : ''))
    .join('');
}

/** The pieces that a line was made of. */
export function rawOf(line: Line): readonly Raw[] {
  return line.map((bit) => {
    if (typeof bit !== 'string') return bit;
    if (/^[$!@\n]/.test(bit)) return { sign: bit };
    const [marks = ''] = bit.split('|');
    return { words: bit.slice(marks.length + 1), marks: marks === '' ? [] : marks.split('+') };
  });
}

/** Every line of the shapes, footnotes included, as another one. */
export function mapLines(shapes: readonly Shape[], change: (line: Line) => Line): readonly Shape[] {
  const within = (line: Line): Line =>
    change(line).map((bit) => (typeof bit === 'string' ? bit : { note: mapLines(bit.note, change) }));
  return shapes.map((shape): Shape => {
    if ('p' in shape) return { ...shape, p: within(shape.p) };
    if ('words' in shape) return { ...shape, words: within(shape.words) };
    if ('quote' in shape) return { ...shape, quote: mapLines(shape.quote, change) };
    if ('table' in shape) return { ...shape, table: shape.table.map((row) => row.map(within)) };
    if (!('items' in shape)) return shape;
    return {
      ...shape,
      items: shape.items.map((item) => ({ ...item, blocks: mapLines(item.blocks, change) })),
    };
  });
}
