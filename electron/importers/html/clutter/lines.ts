import { announcesLinks, isClutter } from '../../metadata/clutter.ts';
import { readDateLine } from '../../metadata/dates.ts';
import { drop, type Claims } from '../claims.ts';
import { unitsOf, type Unit } from '../notes/units.ts';
import { closest, elementsIn, textsIn, type HtmlNode } from '../tree.ts';

/** Lines and headings of the site's own, with the links that such a heading announces. */
export function dropClutterLines(page: HtmlNode, claims: Claims): void {
  let announced = false;
  for (const { line, nodes } of unitsOf(page, claims)) {
    const clutter = isClutter(line);
    if (clutter) announced = announcesLinks(line);
    else if (announced && readDateLine(line) === null && !nodes.every(isLinkAlone)) announced = false;
    if (!clutter && !announced) continue;
    for (const node of nodes) drop(claims, node, clutter ? 'page clutter' : 'links to other pages');
  }
}

const SENTENCE = /[.!?؟…][”"»)\]]*$/u;
const PROSE = 100;

/** Rows of links before the first paragraph and behind the last: menus of pages that do not mark them. */
export function dropEdgeLinks(page: HtmlNode, claims: Claims): void {
  const units = unitsOf(page, claims);
  const isProse = ({ line }: Unit) => line.length > PROSE && SENTENCE.test(line);
  const [first, last] = [units.findIndex(isProse), units.findLastIndex(isProse)];
  if (first < 0) return;
  const isMenu = (unit: Unit | undefined) =>
    unit !== undefined && !unit.heading && unit.line !== '' && unit.nodes.every(isLinkAlone);
  for (const [index, unit] of units.entries()) {
    if ((index >= first && index <= last) || !isMenu(unit)) continue;
    const inRow = isMenu(units[index - 1]) || isMenu(units[index + 1]) || linksIn(unit) > 1;
    if (inRow) for (const node of unit.nodes) drop(claims, node, 'navigation');
  }
}

function linksIn({ nodes }: Unit): number {
  return nodes.flatMap((node) => elementsIn(node)).filter(({ tagName }) => tagName === 'a').length;
}

function isLinkAlone(node: HtmlNode): boolean {
  return textsIn(node).every(
    (text) => text.value.trim() === '' || closest(text, ({ tagName }) => tagName === 'a') !== null,
  );
}
