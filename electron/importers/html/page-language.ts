import { weighedLanguage, type TextLanguage } from '#shared/metadata/guess-language.ts';
import type { Claims } from './claims.ts';
import { attribute, elementsIn, lineOf, type HtmlNode } from './tree.ts';

/** Enough to tell by. */
const SAMPLE = 100_000;

/** Language and direction of what is read of a page; `known` is what the file says of it apart from the page. */
export function pageLanguage(page: HtmlNode, claims: Claims, known: string | null = null): TextLanguage {
  const words = lineOf(page, (node) => /^(?:dropped|metadata)$/.test(claims.get(node)?.kind ?? ''));
  const said = elementsIn(page)
    .filter(({ tagName }) => tagName === 'html' || tagName === 'body')
    .map((element) => attribute(element, 'lang') ?? attribute(element, 'xml:lang'))
    .find((language) => language !== null && language.trim() !== '');
  return weighedLanguage(known ?? said ?? null, words.slice(0, SAMPLE));
}
