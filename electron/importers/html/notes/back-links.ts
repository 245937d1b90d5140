import { drop, type Claims } from '../claims.ts';
import { BLOCK_ELEMENTS } from '../elements.ts';
import {
  attribute,
  closest,
  elementsIn,
  isElement,
  isText,
  lineOf,
  parentElement,
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
  for (const link of links)
    if (isBackLink(link, roots)) dropWithBrackets(backFrame(link, roots), roots, claims);
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
  if (BACK_ARROW.test(words) || BACK_WORDS.test(words) || isDrawn(link, words)) return true;
  const named = `${attribute(link, 'role') ?? ''} ${attribute(link, 'class') ?? ''} ${attribute(link, 'rev') ?? ''}`;
  return (
    /doc-backlink|\b(?:foot)?note-?back(?:ref)?\b|\bbacklink\b/i.test(named) && markerLabel(words) === null
  );
}

/** A link within the page that is a picture of an arrow. */
function isDrawn(link: HtmlElement, words: string): boolean {
  const picture = elementsIn(link).find(({ tagName }) => tagName === 'img');
  return words === '' && picture !== undefined && BACK_ARROW.test(attribute(picture, 'alt') ?? '');
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

/** `[↩]`: brackets around the link go with it. */
function dropWithBrackets(element: HtmlElement, roots: readonly HtmlNode[], claims: Claims): void {
  const whole = bracketed(element, roots);
  if (whole !== element) return drop(claims, whole, REASON);
  const siblings = element.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(element);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  drop(claims, element, REASON);
  if (!before || !after || !isText(before) || !isText(after)) return;
  const opening = /[[(]\s*$/.exec(before.value);
  const closing = /^\s*[\])]/.exec(after.value);
  if (!opening || !closing) return;
  drop(claims, splitText(before, [opening.index]).at(-1) ?? before, REASON);
  drop(claims, splitText(after, [closing[0].length])[0] ?? after, REASON);
}

/** The outermost element of the line that holds nothing but the link and brackets. */
function bracketed(element: HtmlElement, roots: readonly HtmlNode[]): HtmlElement {
  const parent = parentElement(element);
  if (!parent || roots.includes(parent) || BLOCK_ELEMENTS.has(parent.tagName)) return element;
  const around = lineOf(parent, (node) => node === element);
  return /^[[(]\s*[\])]$/.test(around) ? bracketed(parent, roots) : element;
}
