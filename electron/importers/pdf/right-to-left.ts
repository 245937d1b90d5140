import type { Direction } from '#shared/model/text.ts';

/** A place in the logical order: which sign of the line as seen, and whether it was seen mirrored. */
export interface Ordered {
  readonly index: number;
  readonly mirrored: boolean;
}

type Kind = 'left' | 'right' | 'digit' | 'neutral';

const RIGHT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;
const DIGIT = /\p{Nd}/u;
/** Between two digits these belong to the number, also among Arabic letters: https://www.unicode.org/reports/tr9/#W4 */
const IN_NUMBERS = /^[.,:/\u066b\u066c\u060c]$/u;

/**
 * The order in which a line is read, from the order in which it is seen: the inverse of
 * https://www.unicode.org/reports/tr9/#L2 for text of two directions without explicit marks.
 * `seen` holds the signs from left to right.
 */
export function logicalOrder(seen: readonly string[], base: Direction): readonly Ordered[] {
  const own = seen.map(kindOf);
  if (base === 'ltr' && !own.includes('right')) return seen.map((_, index) => ({ index, mirrored: false }));
  const inNumbers = joinNumbers(seen, own);
  const levels = base === 'rtl' ? levelsInRightToLeft(seen, inNumbers) : levelsInLeftToRight(inNumbers);
  return reorder(levels);
}

const known = new Map<string, Kind>();

export function kindOf(sign: string): Kind {
  // Most signs are whole words, of which a map would hold thousands.
  if (isPlainLatin(sign)) return 'left';
  const seen = known.get(sign);
  if (seen !== undefined) return seen;
  const kind = readKind(sign);
  if (known.size < 50_000) known.set(sign, kind);
  return kind;
}

/** Letters of ASCII and nothing else. */
function isPlainLatin(sign: string): boolean {
  for (let at = 0; at < sign.length; at += 1) {
    // Of a capital, this bit makes the small letter.
    const code = sign.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
  }
  return sign !== '';
}

function readKind(sign: string): Kind {
  if (DIGIT.test(sign)) return 'digit';
  if (RIGHT.test(sign) && /\p{L}|\p{M}/u.test(sign)) return 'right';
  return /\p{L}/u.test(sign) ? 'left' : 'neutral';
}

function joinNumbers(seen: readonly string[], kinds: readonly Kind[]): readonly Kind[] {
  return kinds.map((kind, index) =>
    kind === 'neutral' &&
    kinds[index - 1] === 'digit' &&
    kinds[index + 1] === 'digit' &&
    IN_NUMBERS.test(seen[index] ?? '')
      ? 'digit'
      : kind,
  );
}

/**
 * Latin words, with the numbers and signs between them, and numbers keep their order; the rest is turned round.
 * A number in European digits behind a Latin word belongs to it; one in other digits belongs to the text around.
 */
function levelsInRightToLeft(seen: readonly string[], kinds: readonly Kind[]): readonly number[] {
  const levels: number[] = kinds.map((kind) => (kind === 'left' || kind === 'digit' ? 2 : 1));
  let last = -1;
  for (const [index, kind] of kinds.entries()) {
    if (kind === 'right') last = -1;
    const joins = kind === 'left' || (kind === 'digit' && last >= 0 && /[0-9.,:/]/.test(seen[index] ?? ''));
    if (!joins) continue;
    if (last >= 0) levels.fill(2, last, index + 1);
    last = index;
    if (closes(seen, levels, index)) levels[index + 1] = 2;
  }
  return levels;
}

/** Whether the next sign closes a bracket that was opened within the run that ends here. */
function closes(seen: readonly string[], levels: readonly number[], index: number): boolean {
  const opening = { ')': '(', ']': '[', '}': '{' }[seen[index + 1] ?? ''];
  if (opening === undefined) return false;
  for (let at = index; at >= 0 && levels[at] === 2; at -= 1) if (seen[at] === opening) return true;
  return false;
}

/** Words from right to left, with what stands between them, are turned round; numbers within them are not. */
function levelsInLeftToRight(kinds: readonly Kind[]): readonly number[] {
  const levels: number[] = kinds.map((kind) => (kind === 'right' ? 1 : 0));
  let last = -1;
  for (const [index, kind] of kinds.entries()) {
    if (kind === 'left') last = -1;
    if (kind !== 'right') continue;
    if (last >= 0) for (let at = last + 1; at < index; at += 1) levels[at] = kinds[at] === 'digit' ? 2 : 1;
    last = index;
  }
  return levels;
}

/** Undoes the turning of runs, which began with the highest level: the lowest comes first. */
function reorder(levels: readonly number[]): readonly Ordered[] {
  const order = levels.map((level, index) => ({ index, level }));
  const highest = levels.reduce((most, level) => Math.max(most, level), 0);
  for (let level = 1; level <= highest; level += 1) {
    let start = -1;
    for (let at = 0; at <= order.length; at += 1) {
      if ((order[at]?.level ?? -1) >= level) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        order.splice(start, at - start, ...order.slice(start, at).toReversed());
        start = -1;
      }
    }
  }
  return order.map(({ index, level }) => ({ index, mirrored: level % 2 === 1 }));
}

const MIRRORED: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥'].flatMap((pair) => {
    const [left = '', right = ''] = Array.from(pair);
    return [
      [left, right],
      [right, left],
    ] as const;
  }),
);

/** The sign that is written where this one is seen among words from right to left. */
export function mirror(sign: string): string {
  return MIRRORED.get(sign) ?? sign;
}

/** Of a page or a line: that of most of its letters. */
export function directionOf(glyphs: readonly { readonly text: string }[]): Direction {
  let balance = 0;
  for (const { text } of glyphs) {
    const kind = kindOf(text);
    if (kind === 'right') balance += 1;
    else if (kind === 'left') balance -= 1;
  }
  return balance > 0 ? 'rtl' : 'ltr';
}
