import { HEADINGS } from '../html/elements.ts';
import { attribute, type HtmlElement } from '../html/tree.ts';

/** The elements that stand for the formats of a note, in the order in which they are nested. */
export const FORMAT_TAGS = ['strong', 'em', 'u', 's', 'code', 'mark', 'sub', 'sup'] as const;
export type FormatTag = (typeof FORMAT_TAGS)[number];
export type Formats = ReadonlySet<FormatTag>;

export const NO_FORMATS: Formats = new Set();

const OF_TAG: ReadonlyMap<string, FormatTag> = new Map<string, FormatTag>([
  ...['b', 'strong'].map((tag) => [tag, 'strong'] as const),
  ...['i', 'em', 'cite', 'dfn', 'var'].map((tag) => [tag, 'em'] as const),
  ...['u', 'ins'].map((tag) => [tag, 'u'] as const),
  ...['s', 'del', 'strike'].map((tag) => [tag, 's'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((tag) => [tag, 'code'] as const),
  ['mark', 'mark'],
  ['sub', 'sub'],
  ['sup', 'sup'],
]);

type Rule = readonly [property: RegExp, format: FormatTag, sets: RegExp, ends: RegExp | null];

const RULES: readonly Rule[] = [
  [/(?:^|;)\s*font-weight:\s*([^;]+)/i, 'strong', /^(?:bold|bolder|[6-9]00)\b/i, /^(?:normal|[1-5]00)\b/i],
  [/(?:^|;)\s*font-style:\s*([^;]+)/i, 'em', /^(?:italic|oblique)/i, /^normal/i],
  [/(?:^|;)\s*text-decoration(?:-line)?:\s*([^;]+)/i, 'u', /\bunderline\b/i, null],
  [/(?:^|;)\s*text-decoration(?:-line)?:\s*([^;]+)/i, 's', /\bline-through\b/i, null],
  [/(?:^|;)\s*mso-highlight:\s*([^;]+)/i, 'mark', /./, null],
  [/(?:^|;)\s*vertical-align:\s*([^;]+)/i, 'sub', /^sub\b/i, /^baseline/i],
  [/(?:^|;)\s*vertical-align:\s*([^;]+)/i, 'sup', /^super\b/i, /^baseline/i],
];

/** The formats of the words in an element, by its name and by what it says of its own style. */
export function formatsIn(element: HtmlElement, around: Formats): Formats {
  const { tagName } = element;
  const style = attribute(element, 'style') ?? '';
  const own = OF_TAG.get(tagName);
  if (own === undefined && style === '' && !HEADINGS.has(tagName)) return around;
  const formats = new Set(around);
  if (own !== undefined) formats.add(own);
  for (const [property, format, sets, ends] of RULES) {
    const value = property.exec(style)?.[1]?.trim();
    if (value === undefined) continue;
    if (ends?.test(value)) formats.delete(format);
    else if (sets.test(value)) formats.add(format);
  }
  // A heading is bold by itself, and so is a link underlined.
  if (HEADINGS.has(tagName)) formats.delete('strong');
  if (tagName === 'a') formats.delete('u');
  return formats;
}
