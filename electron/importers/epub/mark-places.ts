import { defaultTreeAdapter, html } from 'parse5';
import { BLOCK_ELEMENTS, HEADINGS } from '../html/elements.ts';
import { attribute, elementsIn, isElement, lineOf, textsIn, type HtmlElement } from '../html/tree.ts';
import type { Contents, ContentsEntry } from './contents.ts';
import type { Chapter, MergedBook } from './merge-chapters.ts';

/** More than a title page or a dedication has: a chapter that is worth finding. */
const CHAPTER_LENGTH = 500;
const LINES_LOOKED_AT = 4;

/** Marks in the page what the contents of a book name: its chapters as headings, its printed pages as page breaks. */
export function markPlaces(book: MergedBook, { chapters, pages }: Contents): void {
  const byId = new Map(
    elementsIn(book.page).flatMap((element) => ids(element).map((id) => [id, element] as const)),
  );
  const sections = new Map(book.chapters.map((chapter) => [chapter.path, chapter]));
  const titled = new Set<Chapter>();
  for (const entry of chapters) {
    const chapter = sections.get(entry.path);
    if (!chapter || entry.label === '') continue;
    const target = entry.fragment === '' ? null : (byId.get(book.idOf(entry) ?? '') ?? null);
    if (!titled.has(chapter)) markHeading(chapter, target, entry);
    titled.add(chapter);
  }
  for (const { label, ...place } of pages) {
    const target = byId.get(book.idOf(place) ?? '');
    if (target && label !== '' && !isMarked(target)) markPage(target, label);
  }
}

function ids(element: HtmlElement): readonly string[] {
  return [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : null].filter(
    (id) => id !== null,
  );
}

/** The line that prints the label becomes a heading; a chapter that prints none gets the one that its book gives it. */
function markHeading(
  { section }: Chapter,
  target: HtmlElement | null,
  { label, depth }: ContentsEntry,
): void {
  if (elementsIn(section).some(({ tagName }) => HEADINGS.has(tagName))) return;
  const tag = `h${Math.min(depth, 6)}`;
  const printed = [...(target ? [target] : []), ...linesOf(section)].find(
    (line) => keyOf(lineOf(line)) === keyOf(label),
  );
  if (printed && printed !== section) {
    printed.tagName = tag;
    printed.nodeName = tag;
    return;
  }
  if (lineOf(section).length < CHAPTER_LENGTH) return;
  const heading = defaultTreeAdapter.createElement(tag, html.NS.HTML, []);
  defaultTreeAdapter.insertText(heading, label);
  const [first] = section.childNodes;
  if (first) defaultTreeAdapter.insertBefore(section, heading, first);
}

/** The first blocks that hold their words themselves. */
function linesOf(section: HtmlElement): readonly HtmlElement[] {
  const blocks = elementsIn(section).filter(
    (element) => /^(?:p|div)$/.test(element.tagName) && lineOf(element) !== '',
  );
  const leaves = blocks.filter(
    (block) => !elementsIn(block).some((inside) => inside !== block && BLOCK_ELEMENTS.has(inside.tagName)),
  );
  return leaves.slice(0, LINES_LOOKED_AT);
}

function isMarked(element: HtmlElement): boolean {
  return /pagebreak/.test(`${attribute(element, 'epub:type') ?? ''} ${attribute(element, 'role') ?? ''}`);
}

/** A place without words of its own becomes the mark; before any other one is put. */
function markPage(target: HtmlElement, label: string): void {
  const attrs = [
    { name: 'role', value: 'doc-pagebreak' },
    { name: 'aria-label', value: label },
  ];
  if (textsIn(target).length === 0 && !elementsIn(target).some(({ tagName }) => tagName === 'img'))
    target.attrs.push(...attrs);
  else {
    const parent = target.parentNode;
    if (parent && isElement(parent))
      defaultTreeAdapter.insertBefore(
        parent,
        defaultTreeAdapter.createElement('span', html.NS.HTML, attrs),
        target,
      );
  }
}

function keyOf(line: string): string {
  return line
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
