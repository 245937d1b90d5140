import type { Claims } from './claims.ts';
import { attribute, collapse, elementsIn, lineOf, type HtmlElement, type HtmlNode } from './tree.ts';

const LONGEST = 40;

/**
 * The page of the printed book that begins at an element; null for other elements.
 * https://www.w3.org/TR/dpub-aria-1.1/#doc-pagebreak, https://www.w3.org/TR/epub-ssv-11/#pagebreak
 */
export function pageBreakLabel(element: HtmlElement): string | null {
  if (!isPageBreak(element)) return null;
  const said = [
    attribute(element, 'aria-label'),
    attribute(element, 'title'),
    lineOf(element),
    attribute(element, 'id'),
  ];
  const label = said.map((words) => collapse(words ?? '')).find((words) => words !== '') ?? '';
  const bare = label
    .replace(/^[\s[(]*(?:page|pg|p|صفحه|صفحة|ص)[\s._-]*(?=[\p{Nd}ivxlc])/iu, '')
    .replace(/[\s\])]+$/u, '');
  return bare === '' || bare.length > LONGEST ? null : bare;
}

/** A page break that prints its number prints nothing else: the number is told with the mark. */
export function claimPageBreaks(page: HtmlNode, claims: Claims): void {
  for (const element of elementsIn(page, (node) => claims.has(node))) {
    if (isPageBreak(element) && lineOf(element).length <= LONGEST) claims.set(element, { kind: 'metadata' });
  }
}

function isPageBreak(element: HtmlElement): boolean {
  const named = `${attribute(element, 'role') ?? ''} ${attribute(element, 'epub:type') ?? ''}`;
  return /(?:^|\s)(?:doc-)?pagebreak(?:\s|$)/.test(named);
}
