import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { plainWords } from '../../note-text/plain-words.ts';
import type { ExportedFootnote } from '../note-body.ts';
import { wordsAltered } from '../words-altered.ts';

/** Before the ids of footnotes, so that none is an id of the page. */
export const FOOTNOTE_PREFIX = 'note-';

/**
 * Reads a page as browsers do. Fails with `export-unsound` unless every footnote is there once, with a marker that leads
 * to it, and the words of quotations and footnotes are what went in.
 */
export function checkPage(page: string, footnotes: readonly ExportedFootnote[]): void {
  const elements = elementsIn(parse(page));
  const byId = new Map(elements.map((element) => [attributeOf(element, 'id'), element]));
  for (const [index, { definition, words, quoted }] of footnotes.entries()) {
    const number = index + 1;
    const item = byId.get(`${FOOTNOTE_PREFIX}fn-${number}`);
    const marker = byId.get(`${FOOTNOTE_PREFIX}fnref-${number}`);
    const quotation = quoted === null ? null : ancestor(marker, 'blockquote');
    const stands =
      item !== undefined &&
      marker !== undefined &&
      closedUp(textOf(item)).startsWith(closedUp(plainWords(definition))) &&
      (quoted === null ||
        (quotation !== null && closedUp(textOf(quotation)).includes(closedUp(words ?? ''))));
    if (stands) continue;
    throw wordsAltered(number, quoted !== null);
  }
}

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

function elementsIn(node: HtmlNode): readonly HtmlElement[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

function ancestor(element: HtmlElement | undefined, tagName: string): HtmlElement | null {
  let at: HtmlNode | null = element ?? null;
  while (at !== null && !('tagName' in at && at.tagName === tagName))
    at = 'parentNode' in at ? at.parentNode : null;
  return at;
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && node.tagName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** HTML tells no white space from another. */
function closedUp(words: string): string {
  return words.replaceAll(/\s+/gu, '');
}
