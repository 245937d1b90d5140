import { shapesOf, type Shape } from './letter-shapes.ts';

export interface Seen extends Shape {
  /** Drawn as the mirror image of what the text has. */
  readonly mirrored: boolean;
}

const MIRRORED: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '«»', '‹›'].flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
);

/**
 * The shapes of one line, given as runs that are set alike, from left to right, as they are seen: the part of the Unicode Bidirectional Algorithm that
 * letters, numbers and brackets without embeddings need. https://www.unicode.org/reports/tr9/
 */
export function seenOrder(runs: readonly string[], isRightToLeft: boolean): readonly Seen[] {
  const line = runs.join('');
  const levels = levelsOf(line, isRightToLeft);
  const shapes = shapesOf(runs).map((shape): Seen => {
    const mirrored = (levels[shape.at] ?? 0) % 2 === 1 ? MIRRORED.get(shape.form) : undefined;
    return { ...shape, form: mirrored ?? shape.form, mirrored: mirrored !== undefined };
  });
  const byLevel = reversedFrom(shapes, (shape) => (levels[shape.at] ?? 0) >= 2);
  return reversedFrom(byLevel, (shape) => (levels[shape.at] ?? 0) >= 1);
}

function reversedFrom(shapes: readonly Seen[], isHigh: (shape: Seen) => boolean): readonly Seen[] {
  const order: Seen[] = [];
  let run: Seen[] = [];
  for (const shape of shapes) {
    if (isHigh(shape)) run.unshift(shape);
    else {
      order.push(...run, shape);
      run = [];
    }
  }
  return [...order, ...run];
}

function levelsOf(line: string, isRightToLeft: boolean): readonly number[] {
  const kinds = Array.from({ length: line.length }, (_, at) => kindOf(line, at));
  const strongAt = (from: number, step: number): string => {
    let at = from + step;
    while (kinds[at] === 'neutral') at += step;
    return kinds[at] ?? (isRightToLeft ? 'right' : 'left');
  };
  return kinds.map((kind, at) => {
    if (kind === 'right') return 1;
    if (kind === 'left') return isRightToLeft ? 2 : 0;
    if (kind === 'number') return isRightToLeft || strongAt(at, -1) === 'right' ? 2 : 0;
    const [before, after] = [strongAt(at, -1), strongAt(at, 1)];
    // For what stands between, a number goes the way of the letters from right to left.
    if (before !== 'left' && after !== 'left') return isRightToLeft || before === 'right' ? 1 : 0;
    return before === 'left' && after === 'left' && isRightToLeft ? 2 : isRightToLeft ? 1 : 0;
  });
}

function kindOf(line: string, at: number): 'left' | 'right' | 'number' | 'neutral' {
  const letter = line.charAt(at);
  if (/\p{Nd}/u.test(letter)) return 'number';
  if (/[.,:/٫٬]/.test(letter) && /\p{Nd}/u.test(line.charAt(at - 1)) && /\p{Nd}/u.test(line.charAt(at + 1)))
    return 'number';
  if (/[\u0590-\u08ff]/u.test(letter) && /[\p{L}\p{M}]/u.test(letter)) return 'right';
  return /\p{L}/u.test(letter) ? 'left' : 'neutral';
}
