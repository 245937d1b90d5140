import type { ShownPage } from '#shared/model/original.ts';
import {
  ADDRESS_MARK,
  isAllowedAttribute,
  isAllowedElement,
  isDrawn,
  PLACE_MARK,
  SVG,
} from '#shared/original/allowed.ts';

/**
 * What the frame begins as, before the page is built in it. The frame has no scripts, no forms and no way out by its
 * sandbox, and loads nothing by the policy of the window, which it inherits, and by its own.
 */
export const EMPTY_PAGE =
  '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:"></head><body></body></html>';

/** Under the styles of the page. The frame itself is white: a background here would take the place of the body's. */
const UNDER = `:root{color:#000;color-scheme:light}
[${PLACE_MARK}],[${ADDRESS_MARK}]{color:#00519e;text-decoration:underline}
[${PLACE_MARK}]{cursor:pointer}
img:not([src])[alt]:not([alt='']){display:inline-block;min-width:1em;min-height:1em;outline:1px dashed #888;outline-offset:-1px;color:#555}`;
/** A page that would be dark on a dark desktop is drawn light: what it leaves unsaid would be dark on dark in this frame. */
const OVER =
  ':root{color-scheme:light !important}::highlight(ibid-target){background-color:#ffe08a;color:#000}';

/** Builds the page in the document of an empty frame, of nothing but what is allowed in it. */
export function buildPage(frame: Window & typeof globalThis, { nodes, styles }: ShownPage): void {
  const { document } = frame;
  const built: (Element | null)[] = [];
  for (const node of nodes) {
    const parent = node.parent === null ? null : (built[node.parent] ?? null);
    if ('text' in node) {
      parent?.append(document.createTextNode(node.text));
      built.push(null);
      continue;
    }
    const element = node.parent === null || parent ? elementFor(document, node.name) : null;
    built.push(element);
    if (!element) continue;
    for (const [name, value] of Object.entries(node.attributes))
      if (isAllowedAttribute(node.name, name, value)) element.setAttribute(name, value);
    makeUsable(element, node.name);
    if (!element.isConnected) parent?.append(element);
  }
  document.adoptedStyleSheets = [UNDER, styles, OVER].map((text) => sheetOf(frame, text));
  // So that it is reached by the Tab key, and scrolled by the others.
  document.body.tabIndex = 0;
}

/** Null for one that may not be shown. */
function elementFor(document: Document, name: string): Element | null {
  if (!isAllowedElement(name)) return null;
  if (name === 'html') return document.documentElement;
  if (name === 'body') return document.body;
  return isDrawn(name) ? document.createElementNS(SVG, name) : document.createElement(name);
}

function makeUsable(element: Element, name: string): void {
  if (name !== 'a') return;
  const address = element.getAttribute(ADDRESS_MARK);
  if (address !== null && !element.hasAttribute('title')) element.setAttribute('title', address);
  if (!element.hasAttribute(PLACE_MARK)) return;
  element.setAttribute('role', 'link');
  element.setAttribute('tabindex', '0');
}

function sheetOf(frame: Window & typeof globalThis, text: string): CSSStyleSheet {
  const sheet = new frame.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Scrolls to the place in the page that a link leads to. Answers whether the element was such a link. */
export function followLink(document: Document, target: EventTarget | null): boolean {
  const place = isElement(target) ? target.closest(`[${PLACE_MARK}]`)?.getAttribute(PLACE_MARK) : undefined;
  if (place === undefined || place === null) return false;
  const found = place === '' || place === 'top' ? document.documentElement : document.getElementById(place);
  found?.scrollIntoView({ block: 'start' });
  return true;
}

/** The frame has its own `Element`. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
