import { attribute, elementsIn, lineOf, type HtmlElement } from '../html/tree.ts';
import { collapse } from '../html/tree.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import { childOf, childrenNamed, descendantsOf, textOf } from '../xml/xml-tree.ts';
import { placeIn, type BookFiles, type BookPlace } from './book-files.ts';
import type { BookPackage } from './book-package.ts';
import { chapterBody } from './chapter-tree.ts';
import { PACKAGE_DIALECT } from './dialects.ts';

export interface ContentsEntry extends BookPlace {
  readonly label: string;
  /** 1 for a chapter, 2 for a part of one, and so on. */
  readonly depth: number;
}

/** What a book says of its own parts. */
export interface Contents {
  readonly chapters: readonly ContentsEntry[];
  /** Where the pages of the printed book begin. */
  readonly pages: readonly ContentsEntry[];
}

const DEEPEST = 20;

export function readContents(book: BookPackage, files: BookFiles, fileName: string): Contents {
  const nav = book.nav && readNav(book.nav.path, files, fileName);
  if (nav && nav.chapters.length > 0) return nav;
  return (book.ncx && readNcx(book.ncx.path, files, fileName)) ?? nav ?? { chapters: [], pages: [] };
}

/** https://www.w3.org/TR/epub-33/#sec-nav */
function readNav(path: string, files: BookFiles, fileName: string): Contents | null {
  const bytes = files.read(path);
  const body = bytes && chapterBody(bytes, fileName);
  if (!body) return null;
  const listOf = (type: string): readonly ContentsEntry[] => {
    const nav = elementsIn(body).find(
      (element) => element.tagName === 'nav' && typesOf(element).includes(type),
    );
    const list = nav && elementsIn(nav).find(({ tagName }) => tagName === 'ol');
    return list ? entriesOf(list, path, 1) : [];
  };
  return { chapters: listOf('toc'), pages: listOf('page-list') };
}

function entriesOf(list: HtmlElement, path: string, depth: number): readonly ContentsEntry[] {
  if (depth > DEEPEST) return [];
  const items = list.childNodes.filter(
    (node): node is HtmlElement => 'tagName' in node && node.tagName === 'li',
  );
  return items.flatMap((item) => {
    const inside = elementsIn(item, (node) => node.nodeName === 'ol');
    const link = inside.find(({ tagName }) => tagName === 'a');
    const place = link && placeIn(path, attribute(link, 'href') ?? '');
    const lists = item.childNodes.filter(
      (node): node is HtmlElement => 'tagName' in node && node.tagName === 'ol',
    );
    const below = lists.flatMap((inner) => entriesOf(inner, path, depth + 1));
    return link && place ? [{ ...place, label: lineOf(link), depth }, ...below] : below;
  });
}

export function typesOf(element: HtmlElement): readonly string[] {
  return (attribute(element, 'epub:type') ?? '').toLowerCase().split(/\s+/);
}

/** https://daisy.org/activities/standards/daisy/daisy-3/z39-86-2005-r2012-specifications-for-the-digital-talking-book/#NCX */
function readNcx(path: string, files: BookFiles, fileName: string): Contents | null {
  const bytes = files.read(path);
  if (!bytes) return null;
  const root = readXml(bytes, PACKAGE_DIALECT, fileName);
  const targets = descendantsOf(childOf(root, 'ncx:pageList')).filter(
    ({ name }) => name === 'ncx:pageTarget',
  );
  return {
    chapters: pointsOf(childOf(root, 'ncx:navMap'), path, 1),
    pages: targets.flatMap((target) => pointEntry(target, path, 1)),
  };
}

function pointsOf(parent: XmlElement | null, path: string, depth: number): readonly ContentsEntry[] {
  if (depth > DEEPEST) return [];
  return childrenNamed(parent, 'ncx:navPoint').flatMap((point) => [
    ...pointEntry(point, path, depth),
    ...pointsOf(point, path, depth + 1),
  ]);
}

function pointEntry(point: XmlElement, path: string, depth: number): readonly ContentsEntry[] {
  const place = placeIn(path, childOf(point, 'ncx:content')?.attributes['src'] ?? '');
  const label = collapse(textOf(childOf(point, 'ncx:navLabel')));
  return place && label !== '' ? [{ ...place, label, depth }] : [];
}
