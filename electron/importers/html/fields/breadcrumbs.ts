import { readBreadcrumb } from '../../metadata/breadcrumb.ts';
import { attribute, elementsIn, lineOf, namesOf, type HtmlElement, type HtmlNode } from '../tree.ts';
import type { Claims } from '../claims.ts';

const NAME = /^(?:[a-z]+[-_]+)*(?:bread-?crumbs?|crumbs)(?:[-_]+[a-z]+)*$/;
const SEPARATOR = /^[»›→❯>/|·•:\\-]+$/u;
const LONGEST = 600;

export interface PrintedTrail {
  readonly element: HtmlElement;
  readonly steps: readonly string[];
}

/** The first trail that the page marks as one, with its element. */
export function findTrail(page: HtmlNode, claims: Claims): PrintedTrail | null {
  for (const element of elementsIn(page, (node) => claims.has(node))) {
    if (!isMarked(element)) continue;
    const steps = stepsIn(element, claims);
    if (steps.length > 1) return { element, steps };
  }
  return null;
}

function isMarked(element: HtmlElement): boolean {
  const said = `${attribute(element, 'aria-label') ?? ''} ${attribute(element, 'itemtype') ?? ''}`;
  return /breadcrumb/i.test(said) || namesOf(element).some((name) => NAME.test(name));
}

function stepsIn(trail: HtmlElement, claims: Claims): readonly string[] {
  const line = lineOf(trail, (node) => claims.has(node));
  if (line.length > LONGEST) return [];
  const printed = readBreadcrumb(line);
  if (printed) return printed;
  // A list whose separators the style sheet draws, or links that lines part.
  const inside = elementsIn(trail, (node) => claims.has(node));
  const items = inside.filter(({ tagName }) => tagName === 'li');
  const holders =
    items.length > 0 ? items : inside.filter(({ tagName }) => tagName === 'a' || tagName === 'span');
  const outermost = holders.filter(
    (holder) => !holders.some((other) => other !== holder && contains(other, holder)),
  );
  return outermost.map((holder) => lineOf(holder)).filter((step) => step !== '' && !SEPARATOR.test(step));
}

function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  return elementsIn(outer).includes(inner);
}
