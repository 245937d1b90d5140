import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, elementsIn, lineOf, type HtmlElement } from '../html/tree.ts';
import { placeIn, type BookPlace } from './book-files.ts';

/** A chapter that is a part of the one page that a book becomes. */
export interface Chapter {
  readonly path: string;
  readonly section: HtmlElement;
}

export interface MergedBook {
  readonly page: DefaultTreeAdapterTypes.Document;
  readonly chapters: readonly Chapter[];
  /** The id, in the one page, of a place in the book; null for a place that it does not have. */
  idOf(place: BookPlace): string | null;
}

/**
 * Puts chapters behind one another as sections of one page. Ids are made unique by the number of their chapter, so
 * that links from one file of the book to another lead within the page, and notes in files of their own are found.
 */
export function mergeChapters(
  bodies: readonly { readonly path: string; readonly body: HtmlElement }[],
): MergedBook {
  const page = defaultTreeAdapter.createDocument();
  const frame = element('html');
  const holder = element('body');
  defaultTreeAdapter.appendChild(page, frame);
  defaultTreeAdapter.appendChild(frame, holder);
  const numbers = new Map(bodies.map(({ path }, index) => [path, index]));
  const idOf = ({ path, fragment }: BookPlace): string | null => {
    const number = numbers.get(path);
    return number === undefined ? null : `${number}-${fragment}`;
  };
  const chapters = bodies.map(({ path, body }): Chapter => {
    const section = element('section');
    defaultTreeAdapter.appendChild(holder, section);
    takeOver(body, section);
    rename(section, path, idOf);
    return { path, section };
  });
  return { page, chapters, idOf };
}

function element(tag: string): HtmlElement {
  return defaultTreeAdapter.createElement(tag, html.NS.HTML, []);
}

/** A drawing that is a chapter of its own is taken over as it is. */
function takeOver(body: HtmlElement, section: HtmlElement): void {
  for (const attr of body.attrs)
    if (/^(?:id|lang|xml:lang|dir|epub:type|role)$/.test(attr.name)) section.attrs.push(attr);
  const children = body.tagName === 'body' ? body.childNodes : [body];
  for (const child of children) {
    if ('parentNode' in child) child.parentNode = section;
    section.childNodes.push(child);
  }
}

function rename(section: HtmlElement, path: string, idOf: MergedBook['idOf']): void {
  for (const inside of elementsIn(section)) {
    inside.attrs = inside.attrs.flatMap((attr) => {
      if (attr.name === 'id' || (attr.name === 'name' && inside.tagName === 'a'))
        return [{ ...attr, value: idOf({ path, fragment: attr.value }) ?? attr.value }];
      if (attr.name === 'href' && inside.tagName === 'a') return renamedLink(inside, attr, path, idOf);
      if (/^(?:src|data|poster|(?:xlink:)?href)$/.test(attr.name))
        return [{ ...attr, value: placeIn(path, attr.value)?.path ?? attr.value }];
      return [attr];
    });
  }
  // The file as a whole is a note's place where a note has a file to itself.
  if (attribute(section, 'id') === null)
    section.attrs.push({ name: 'id', value: idOf({ path, fragment: '' }) ?? '' });
  else
    defaultTreeAdapter.insertBefore(
      section,
      anchor(idOf({ path, fragment: '' }) ?? ''),
      section.childNodes[0] ?? section,
    );
}

type Attribute = HtmlElement['attrs'][number];

/** A link to a file as a whole leads to a chapter, unless it marks a note: chapters begin where nobody needs a link. */
function renamedLink(
  link: HtmlElement,
  attr: Attribute,
  path: string,
  idOf: MergedBook['idOf'],
): readonly Attribute[] {
  const place = placeIn(path, attr.value);
  if (!place) return [attr];
  const id = idOf(place);
  if (id === null || (place.fragment === '' && !marksNote(link))) return [];
  return [{ ...attr, value: `#${encodeURIComponent(id)}` }];
}

function marksNote(link: HtmlElement): boolean {
  const named = `${attribute(link, 'epub:type') ?? ''} ${attribute(link, 'role') ?? ''}`;
  if (/\bnoteref\b/.test(named)) return true;
  const parent = link.parentNode;
  return (
    (parent !== null && 'tagName' in parent && parent.tagName === 'sup') ||
    elementsIn(link).some(({ tagName }) => tagName === 'sup') ||
    /^[[(]/.test(lineOf(link))
  );
}

function anchor(id: string): HtmlElement {
  return defaultTreeAdapter.createElement('a', html.NS.HTML, [{ name: 'id', value: id }]);
}
