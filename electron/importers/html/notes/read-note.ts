import { labelKey, readNoteLabel } from '../../footnotes/labels.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';
import { drop, type Claims } from '../claims.ts';
import {
  attribute,
  closest,
  elementsIn,
  isElement,
  lineOf,
  splitText,
  textsIn,
  type HtmlElement,
  type HtmlNode,
} from '../tree.ts';
import { markerLabel } from './marker-label.ts';

const ARROWS = '↩⏎↵↑⇑⤴⮌⬆^˄';
const BACK_ARROW = new RegExp(String.raw`^[\s[(]*(?:[${ARROWS}]\ufe0e?\s*)+[\p{Nd}a-z]?[\s\])]*$`, 'u');
const BACK_WORDS =
  /^\W*(?:back(?: to (?:text|content|article|top|main text))?|return(?: to text)?|jump (?:up|back)(?: to:?)?|بازگشت(?: به متن)?|برگشت|العودة(?: إلى النص)?|عودة)\W*$/iu;
const BACK_NAME = /\b(?:mw-cite-backlink|backlinks?|(?:foot)?note-?back(?:ref|link)?s?)\b/i;
const LONGEST_FRAME = 60;
const REASON = 'link back to the text';

/** Takes the links that lead from a note back to its markers out of the note. */
export function dropBackLinks(roots: readonly HtmlNode[], claims: Claims): void {
  const links = roots
    .flatMap((root) => elementsIn(root, (node) => claims.has(node) && node !== root))
    .filter(({ tagName }) => tagName === 'a');
  for (const link of links) if (isBackLink(link, roots)) drop(claims, backFrame(link, roots), REASON);
  // The arrow may stand outside the link, or without one.
  for (const text of roots.flatMap((root) => textsIn(root, (node) => claims.has(node) && node !== root))) {
    const arrow = /\s*[↩⤴⮌⏎]\ufe0e?\s*$/u.exec(text.value);
    if (arrow) drop(claims, splitText(text, [arrow.index]).at(-1) ?? text, REASON);
  }
}

function isBackLink(link: HtmlElement, roots: readonly HtmlNode[]): boolean {
  const href = attribute(link, 'href') ?? '';
  if (!href.includes('#') || isElementOf(link, roots)) return false;
  const words = lineOf(link);
  if (closest(link, isBackFrame)) return true;
  if (BACK_ARROW.test(words) || BACK_WORDS.test(words)) return true;
  const named = `${attribute(link, 'role') ?? ''} ${attribute(link, 'class') ?? ''} ${attribute(link, 'rev') ?? ''}`;
  return (
    /doc-backlink|\b(?:foot)?note-?back(?:ref)?\b|\bbacklink\b/i.test(named) && markerLabel(words) === null
  );
}

/** A frame that is there for the links back alone: `<span class="backlink">^ <a>a</a> <a>b</a></span>`. */
function backFrame(link: HtmlElement, roots: readonly HtmlNode[]): HtmlElement {
  const frame = closest(link, (element) => isBackFrame(element) || roots.includes(element));
  return frame && isBackFrame(frame) && !roots.includes(frame) ? frame : link;
}

function isBackFrame(element: HtmlElement): boolean {
  return BACK_NAME.test(attribute(element, 'class') ?? '') && lineOf(element).length <= LONGEST_FRAME;
}

function isElementOf(link: HtmlElement, roots: readonly HtmlNode[]): boolean {
  return roots.includes(link) && isElement(link) && textsIn(link).length > 3;
}

/**
 * The label that a text begins with: one set off as labels are, or the very label that the marker has
 * (`1 Words`, `a. Words`). `expected` is null when no marker tells; `bare` is false where a label that is not set
 * off would be one too many, because a list prints its own.
 */
export function writtenLabel(
  text: string,
  expected: string | null,
  bare = true,
): { readonly label: string; readonly length: number } | null {
  const lead = /^[\s↑^]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const read = readNoteLabel(rest);
  if (
    read &&
    (expected === null || read.style === 'brackets' || labelKey(read.label) === labelKey(expected))
  ) {
    return { label: read.label, length: lead + read.length };
  }
  if (expected === null || !bare) return null;
  const match =
    /^[[(]?\s*([\p{L}\p{Nd}]{1,6}|[*†‡§‖¶#]{1,4}|[⁰¹²³⁴-⁹]{1,3})(?:\s*[\])][.:]?\s*|[.:]\s*|\s+|$|(?=["“«‘\p{Lu}]))/u.exec(
      rest,
    );
  const label = match?.[1];
  if (!match || label === undefined || labelKey(label) !== labelKey(expected)) return null;
  // `a note` begins with no label, nor does `A note` where the marker is `a`.
  const isWord = /^\p{L}+$/u.test(label) && /\s$/u.test(match[0]) && !/[\])().:]/u.test(match[0]);
  if (isWord && (label !== expected || !/^\p{Lu}/u.test(rest.slice(match[0].length)))) return null;
  return { label, length: lead + match[0].length };
}

/** A note begins with its label: pictures before the first words go behind them. */
export function wordsFirst(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
  const first = blocks.findIndex((block) => pictureIn(block) === null);
  const words = blocks[first];
  return first > 0 && words ? [words, ...blocks.slice(0, first), ...blocks.slice(first + 1)] : blocks;
}

export function openingOf(blocks: readonly ImportedBlock[]): string {
  return blocks
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
}
