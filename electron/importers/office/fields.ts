import type { DocumentMetadata } from '#shared/model/document.ts';
import { closest, lineOf, textsIn, type HtmlElement, type HtmlNode } from '../html/tree.ts';
import { unitsOf } from '../html/notes/units.ts';
import type { PrintedMarker } from '../html/read-blocks.ts';
import { readByline } from '../metadata/byline.ts';
import { readDate } from '../metadata/dates.ts';
import { readEdges } from '../metadata/edges.ts';
import type { OfficePage } from './page.ts';

/** What a file says of itself in its properties. The day on which it was begun is none of publication. */
export interface Properties {
  readonly title: string | null;
  readonly authors: readonly string[];
}

type Fields = Omit<DocumentMetadata, 'language' | 'direction' | 'title'> & { readonly title: string | null };

/** Lines in which a title in the properties is looked for: further down it may be quoted. */
const TOP = 10;

/**
 * Title, authors and date: those that the text prints and marks by a style, then those that its first and last lines
 * say, then those in the properties. What is printed is claimed as metadata, unless a note is marked on it.
 */
export function readOfficeFields(
  page: OfficePage,
  markers: ReadonlyMap<HtmlNode, PrintedMarker | null>,
  properties: Properties,
): Fields {
  const { claims, marked, root } = page;
  const isMarked = (nodes: readonly HtmlNode[]) =>
    nodes.some((node) => textsIn(node).some((text) => markers.has(text)));
  const printed = (elements: readonly HtmlElement[]): readonly string[] => {
    const own = elements.filter((element) => !claims.has(element));
    const lines = own.map((element) => lineOf(element, (node) => markers.has(node) || claims.has(node)));
    for (const element of own) if (!isMarked([element])) claims.set(element, { kind: 'metadata' });
    return lines.filter((line) => line !== '');
  };
  const title = printed(firstsOf(marked.title)).join(' ') || null;
  const authors = printed(marked.authors).flatMap(
    (line) => readByline(line) ?? readByline(`by ${line}`) ?? [line],
  );
  const published =
    printed(marked.published.filter((element) => readDate(lineOf(element)) !== null)).map(readDate)[0] ??
    null;

  const units = unitsOf(root, claims).flatMap(({ line, nodes, heading }) =>
    line === '' ? [] : [{ text: line, lines: [line], rule: false, nodes, heading }],
  );
  const known = title ?? units.slice(0, TOP).find(({ text }) => isSame(text, properties.title))?.text ?? null;
  // A text is more than a title.
  const isTitle = ({ heading, nodes, text }: (typeof units)[number]) =>
    units.length > 1 && (heading || isBoldLine(nodes, text)) && !isMarked(nodes);
  const edges = readEdges(units, { title: known, isTitle });
  for (const [{ nodes }, fate] of edges.claimed) {
    // These files hold no site's own words.
    if (fate !== 'metadata' || isMarked(nodes)) continue;
    for (const node of nodes) if (!claims.has(node)) claims.set(node, { kind: 'metadata' });
  }
  return {
    title: edges.title ?? properties.title,
    authors: [authors, edges.authors, properties.authors].find((names) => names.length > 0) ?? [],
    published: published ?? edges.published,
    breadcrumb: edges.breadcrumb,
    publisher: null,
    url: edges.url,
  };
}

/** A title may be written in several paragraphs, one behind the other; a later one is the title of a part. */
function firstsOf(elements: readonly HtmlElement[]): readonly HtmlElement[] {
  const [first] = elements;
  if (!first) return [];
  const siblings = first.parentNode?.childNodes ?? [];
  const from = siblings.indexOf(first);
  return elements.filter((element, index) => siblings[from + index] === element);
}

const LONGEST_TITLE = 150;

/** Many a writer knows no styles and sets a title in bold. */
function isBoldLine(nodes: readonly HtmlNode[], line: string): boolean {
  if (line.length > LONGEST_TITLE || /[.:،,;؛]$/u.test(line)) return false;
  return nodes.every((node) => textsIn(node).every((text) => text.value.trim() === '' || isBold(text)));
}

function isBold(text: HtmlNode): boolean {
  return (
    closest(text, ({ tagName }) => tagName === 'b' || tagName === 'li' || tagName === 'table')?.tagName ===
    'b'
  );
}

function isSame(line: string, title: string | null): boolean {
  return title !== null && line.toLowerCase() === title.toLowerCase();
}
