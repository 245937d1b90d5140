import { defaultTreeAdapter, html } from 'parse5';
import { Failed } from '#shared/ipc/result.ts';
import { decode } from '../decode.ts';
import { declaredEncoding } from '../html/declared-encoding.ts';
import { parsePage } from '../html/parse-page.ts';
import { elementsIn, type HtmlElement, type HtmlNode } from '../html/tree.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import { isXmlElement } from '../xml/xml-tree.ts';
import { CHAPTER_DIALECT } from './dialects.ts';

/**
 * The body of a chapter. Chapters are XML, where `<a id="p1"/>` is a whole element; one that is not well-formed is
 * read as a page is.
 */
export function chapterBody(bytes: Uint8Array, fileName: string): HtmlElement | null {
  try {
    return bodyOf(toTree(readXml(bytes, CHAPTER_DIALECT, fileName)));
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    return bodyOf(parsePage(decode(bytes, declaredEncoding(bytes)).text));
  }
}

function bodyOf(root: HtmlNode): HtmlElement | null {
  const elements = elementsIn(root);
  return (
    elements.find(({ tagName }) => tagName === 'body') ??
    elements.find(({ tagName }) => tagName === 'svg') ??
    null
  );
}

const NAMESPACES: ReadonlyMap<string, html.NS> = new Map([
  ['svg', html.NS.SVG],
  ['math', html.NS.MATHML],
]);

function toTree(root: XmlElement): HtmlElement {
  const made = elementFrom(root);
  const open: { readonly from: XmlElement; readonly to: HtmlElement }[] = [{ from: root, to: made }];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const child of next.from.children) {
      if (!isXmlElement(child)) {
        defaultTreeAdapter.insertText(next.to, child);
        continue;
      }
      const element = elementFrom(child);
      defaultTreeAdapter.appendChild(next.to, element);
      open.push({ from: child, to: element });
    }
  }
  return made;
}

function elementFrom({ name, attributes }: XmlElement): HtmlElement {
  const colon = name.indexOf(':');
  const [prefix, local] = [name.slice(0, Math.max(0, colon)), name.slice(colon + 1)];
  const attrs = Object.entries(attributes).map(([attribute, value]) => ({ name: attribute, value }));
  return defaultTreeAdapter.createElement(local.toLowerCase(), NAMESPACES.get(prefix) ?? html.NS.HTML, attrs);
}
