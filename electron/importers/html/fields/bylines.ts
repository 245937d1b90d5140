import { looksLikeName, readByline } from '../../metadata/byline.ts';
import { readDate } from '../../metadata/dates.ts';
import type { Claims } from '../claims.ts';
import { TEXT_BLOCKS } from '../elements.ts';
import { standsApart } from './apart.ts';
import {
  attribute,
  closest,
  elementsIn,
  lineOf,
  namesOf,
  parentElement,
  type HtmlElement,
  type HtmlNode,
} from '../tree.ts';

const NAME =
  /^(?:(?:post|entry|article|story|meta|page)[-_]+)?(?:by-?line|authors?|author-name|writer)(?:[-_]+(?:name|info|line|vcard|post|url|link))?$/;
const ELSEWHERE = /^(?:aside|footer|nav|form)$/;
const LONGEST = 120;

export interface PrintedByline {
  readonly element: HtmlElement;
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** The first byline that the page marks as one and that says nothing else. */
export function findByline(page: HtmlNode, claims: Claims): PrintedByline | null {
  const outside = (node: HtmlNode) => claims.has(node) || ELSEWHERE.test(node.nodeName);
  for (const element of elementsIn(page, outside)) {
    if (!isMarked(element) || closest(element, ({ tagName }) => tagName === 'head')) continue;
    const line = lineOf(element, (node) => claims.has(node));
    if (line === '' || line.length > LONGEST) continue;
    const authors = readByline(line) ?? (looksLikeName(line) ? [line] : null);
    if (!authors) continue;
    const byline = wholeLine({ element, authors, published: readDate(line) }, claims);
    if (standsApart(byline.element, claims)) return byline;
  }
  return null;
}

/** `By` may stand before the element that is marked. */
function wholeLine(byline: PrintedByline, claims: Claims): PrintedByline {
  const parent = parentElement(byline.element);
  const line = parent ? lineOf(parent, (node) => claims.has(node)) : '';
  const authors = line.length <= LONGEST ? readByline(line) : null;
  if (!parent || !authors || String(authors) !== String(byline.authors)) return byline;
  if (holdsText(parent, byline.element)) return byline;
  return wholeLine({ element: parent, authors, published: readDate(line) }, claims);
}

/** Whether there are paragraphs or headings in a frame beside the byline. */
function holdsText(frame: HtmlElement, byline: HtmlElement): boolean {
  return elementsIn(frame, (node) => node === byline).some(({ tagName }) => TEXT_BLOCKS.has(tagName));
}

function isMarked(element: HtmlElement): boolean {
  const said = [attribute(element, 'rel'), attribute(element, 'itemprop')].map((value) =>
    value?.toLowerCase(),
  );
  return said.includes('author') || namesOf(element).some((name) => NAME.test(name));
}
