import { defaultTreeAdapter, html } from 'parse5';
import {
  attribute,
  childrenOf,
  elementsIn,
  isElement,
  isText,
  lineOf,
  type HtmlElement,
  type HtmlNode,
} from '../html/tree.ts';

const LIST_STYLE = /mso-list:\s*l\d+\s+level(\d+)/i;
const LABEL_STYLE = /mso-list:\s*ignore/i;
const DEEPEST_LEVEL = 9;

/** Word copies the items of a list as paragraphs that begin with their labels; here they become lists, in place. */
export function nestWordLists(page: HtmlNode): void {
  const first = elementsIn(page).filter((element) => levelOf(element) > 0);
  for (const parent of new Set(first.map(({ parentNode }) => parentNode))) {
    if (!parent) continue;
    const list: HtmlElement[] = [];
    for (const child of [...parent.childNodes]) {
      if (isElement(child) && levelOf(child) > 0) addItem(child, list);
      else if (!isText(child) || child.value.trim() !== '') list.length = 0;
    }
  }
}

/** 0 for what is no item of Word's. */
function levelOf(element: HtmlNode): number {
  if (!isElement(element)) return 0;
  const level = LIST_STYLE.exec(attribute(element, 'style') ?? '')?.[1];
  return level === undefined ? 0 : Math.min(Number(level), DEEPEST_LEVEL);
}

/** `open` are the lists around the item before, the outermost first. */
function addItem(paragraph: HtmlElement, open: HtmlElement[]): void {
  const tag = takeLabel(paragraph) ? 'ol' : 'ul';
  const level = Math.min(levelOf(paragraph), open.length + 1);
  open.length = Math.min(open.length, level);
  let list = open[level - 1];
  if (list?.tagName !== tag) {
    const made = defaultTreeAdapter.createElement(tag, html.NS.HTML, []);
    const above = open[level - 2]?.childNodes.findLast((node) => isElement(node));
    if (above && isElement(above)) defaultTreeAdapter.appendChild(above, made);
    else if (paragraph.parentNode) defaultTreeAdapter.insertBefore(paragraph.parentNode, made, paragraph);
    open[level - 1] = made;
    open.length = level;
    list = made;
  }
  const item = defaultTreeAdapter.createElement('li', html.NS.HTML, []);
  defaultTreeAdapter.detachNode(paragraph);
  for (const child of [...paragraph.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.appendChild(item, child);
  }
  defaultTreeAdapter.appendChild(list, item);
}

/** Takes the printed label out of an item. Answers whether it counts. */
function takeLabel(paragraph: HtmlElement): boolean {
  let counts = false;
  for (const element of elementsIn(paragraph)) {
    if (!LABEL_STYLE.test(attribute(element, 'style') ?? '') || !element.parentNode) continue;
    counts ||= /^[([]?(?:\p{Nd}{1,4}|\p{L}{1,4})[.)\]]/u.test(lineOf(element));
    defaultTreeAdapter.detachNode(element);
  }
  const [start] = childrenOf(paragraph);
  if (start && isText(start)) start.value = start.value.trimStart();
  return counts;
}
