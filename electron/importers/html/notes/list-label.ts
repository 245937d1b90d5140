import { attribute, isElement, type HtmlElement } from '../tree.ts';

const DIGITS: ReadonlyMap<string, string> = new Map([
  ['persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['arabic-indic', '٠١٢٣٤٥٦٧٨٩'],
]);

/**
 * What a browser prints before an item of an `ol`, without the full stop; null for other items and where
 * the list prints nothing. https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value
 */
export function listLabel(item: HtmlElement): string | null {
  const list = item.parentNode;
  if (item.tagName !== 'li' || !list || !isElement(list) || list.tagName !== 'ol') return null;
  const style = listStyle(item) ?? listStyle(list);
  if (style === 'none') return null;
  const number = ordinalOf(item, list);
  return spelled(number, style ?? attribute(list, 'type') ?? '1');
}

function listStyle(element: HtmlElement): string | null {
  const style = attribute(element, 'style') ?? '';
  return (
    /list-style(?:-type)?:[^;]*?\b(none|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman|persian|arabic-indic|decimal)\b/i
      .exec(style)?.[1]
      ?.toLowerCase() ?? null
  );
}

const ordinals = new WeakMap<HtmlElement, ReadonlyMap<HtmlElement, number>>();

function ordinalOf(item: HtmlElement, list: HtmlElement): number {
  const known = ordinals.get(list) ?? ordinalsOf(list);
  ordinals.set(list, known);
  return known.get(item) ?? 0;
}

function ordinalsOf(list: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const items = list.childNodes.filter((node) => isElement(node)).filter(({ tagName }) => tagName === 'li');
  const backwards = attribute(list, 'reversed') !== null;
  const found = new Map<HtmlElement, number>();
  let number = integer(attribute(list, 'start')) ?? (backwards ? items.length : 1);
  for (const item of items) {
    number = integer(attribute(item, 'value')) ?? number;
    found.set(item, number);
    number += backwards ? -1 : 1;
  }
  return found;
}

function integer(value: string | null): number | null {
  return value !== null && /^\s*-?\d{1,6}/.test(value) ? Number.parseInt(value, 10) : null;
}

function spelled(number: number, style: string): string {
  const digits = DIGITS.get(style);
  if (digits) return String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  switch (style) {
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return letters(number);
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return letters(number).toUpperCase();
    case 'i':
    case 'lower-roman':
      return roman(number);
    case 'I':
    case 'upper-roman':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

function letters(number: number): string {
  if (number < 1) return String(number);
  let rest = number;
  let word = '';
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    word = String.fromCharCode(97 + ((rest - 1) % 26)) + word;
  }
  return word;
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let word = '';
  for (const [value, sign] of ROMAN) {
    word += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return word;
}
