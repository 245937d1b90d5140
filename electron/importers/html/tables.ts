import { attribute, elementsIn, isElement, walk, type HtmlElement } from './tree.ts';

/**
 * Whether a table holds rows to be read across. Many old pages are laid out in tables; those are read as
 * plain blocks, cell after cell.
 */
export function isDataTable(table: HtmlElement): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  let laidOut = false;
  let headed = false;
  let wideRows = 0;
  walk(table, {
    enter(node) {
      if (laidOut) return false;
      if (!isElement(node) || node === table) return;
      if (node.tagName === 'table') laidOut = true;
      if (node.tagName === 'th' || node.tagName === 'caption') headed = true;
      if (node.tagName === 'tr' && cellsOf(node) > 1) wideRows += 1;
      if ((node.tagName === 'td' || node.tagName === 'th') && holdsAnArticle(node)) laidOut = true;
    },
  });
  return !laidOut && (wideRows > 1 || (headed && wideRows > 0));
}

export function cellsOf(row: HtmlElement): number {
  return row.childNodes.filter((node) => isElement(node) && isCell(node)).length;
}

export function isCell(element: HtmlElement): boolean {
  return element.tagName === 'td' || element.tagName === 'th';
}

function holdsAnArticle(cell: HtmlElement): boolean {
  let paragraphs = 0;
  for (const { tagName } of elementsIn(cell, (node) => isElement(node) && node.tagName === 'table')) {
    if (/^h[1-3]$|^article$|^section$|^blockquote$/.test(tagName)) return true;
    if (tagName === 'p') paragraphs += 1;
  }
  return paragraphs > 2;
}
