import { readDate, readDateLine } from '../../metadata/dates.ts';
import { standsApart } from './apart.ts';
import type { Claims } from '../claims.ts';
import { attribute, lineOf, namesOf, isElement, walk, type HtmlElement, type HtmlNode } from '../tree.ts';

const NAME =
  /^(?:(?:post|entry|article|story|meta|page)[-_]+)?(?:date|published|pubdate|timestamp|posted-on)$/;
const PROSE = 120;

export interface PrintedDate {
  readonly element: HtmlElement;
  readonly published: string;
}

/** The date that a page marks as one above its first paragraph; below it dates are those of other pages. */
export function findPrintedDate(page: HtmlNode, claims: Claims): PrintedDate | null {
  let found: PrintedDate | null = null;
  let isOver = false;
  walk(page, {
    enter(node) {
      if (found || isOver || claims.has(node)) return false;
      if (!isElement(node)) return;
      if (/^(?:aside|footer|nav|form)$/.test(node.tagName)) return false;
      if (node.tagName === 'p' && lineOf(node).length > PROSE) isOver = true;
      const published = isOver ? null : dateOf(node, claims);
      if (published !== null) found = { element: node, published };
    },
  });
  return found;
}

function dateOf(element: HtmlElement, claims: Claims): string | null {
  const isMarked =
    element.tagName === 'time' ||
    attribute(element, 'itemprop')?.toLowerCase() === 'datepublished' ||
    namesOf(element).some((name) => NAME.test(name));
  const line = isMarked ? lineOf(element, (node) => claims.has(node)) : '';
  const printed = line === '' ? null : readDateLine(line);
  return printed === null || !standsApart(element, claims)
    ? null
    : (readDate(attribute(element, 'datetime') ?? '') ?? printed);
}
