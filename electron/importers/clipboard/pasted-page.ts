import type { PastedPage } from '#shared/model/paste.ts';
import { createPictureShelf } from '../pictures/picture-shelf.ts';
import { drop, type Claims } from '../html/claims.ts';
import { dropHidden, isHidden } from '../html/clutter/hidden.ts';
import { dropInert } from '../html/clutter/inert.ts';
import { findFootnotes, type PageNotes } from '../html/footnote-pass.ts';
import { emptyTally } from '../html/losses.ts';
import { pageLanguage } from '../html/page-language.ts';
import { parsePage } from '../html/parse-page.ts';
import { attribute, closest, elementsIn, isElement, isText, walk, type HtmlNode } from '../html/tree.ts';
import { cleanHtml } from './clean-html.ts';
import { footnoteWords } from './footnote-words.ts';
import { leftOut } from './left-out.ts';
import { nestWordLists } from './word-lists.ts';

/**
 * Makes what another program copied ready for a note: nothing in it runs or loads, and every footnote whose marker was
 * copied with it stands at that marker. A note that no marker leads to stays a part of the text. Fails with `too-deep`.
 */
export function readPastedPage(source: string): PastedPage {
  const page = parsePage(source);
  localLinks(page);
  nestWordLists(page);
  const claims: Claims = new Map();
  dropInert(page, claims);
  showFormulas(page);
  dropHidden(page, claims);
  dropComments(page, claims);
  const found = findFootnotes(page, claims);
  const markers = certainMarkers(page, found);
  const numbers = [...markers.values()].flatMap((marker) => marker?.footnote ?? []);
  keepUnmarked(found, new Set(numbers), claims);
  const words = wordsOf(page, found, claims);
  if (numbers.length > 0) dropLastRules(page, claims);
  const { html, refusedLinks } = cleanHtml(page, {
    claims,
    marker: (text) => markers.get(text),
    words: (footnote) => words[footnote] ?? '',
  });
  return { html, footnotes: numbers.length, left: leftOut(page, refusedLinks) };
}

/**
 * A marker whose link leads to a note that was not copied has none: in a part of a page the numbers of a list tell
 * nothing, for it may have lost its beginning.
 */
function certainMarkers(page: HtmlNode, { markers }: PageNotes): PageNotes['markers'] {
  const names = new Set(
    elementsIn(page).flatMap(({ attrs }) => attrs.filter(isName).map(({ value }) => value)),
  );
  return new Map(
    [...markers].map(([text, marker]) => {
      const link = closest(text, ({ tagName }) => tagName === 'a');
      const href = (link && attribute(link, 'href')) ?? '';
      const isLost = href.startsWith('#') && !names.has(href.slice(1)) && !names.has(decoded(href.slice(1)));
      return [text, marker && isLost ? { ...marker, footnote: null } : marker];
    }),
  );
}

function isName({ name }: { readonly name: string }): boolean {
  return name === 'id' || name === 'name';
}

function decoded(fragment: string): string {
  return fragment.replaceAll(/(?:%[\da-f]{2})+/gi, (bytes) =>
    new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))),
  );
}

/** The line over notes that were taken out parts the text from nothing. */
function dropLastRules(page: HtmlNode, claims: Claims): void {
  const last: HtmlNode[] = [];
  walk(page, {
    enter(node) {
      if (claims.has(node)) return false;
      if (isText(node) && node.value.trim() !== '') last.length = 0;
      if (isElement(node) && (node.tagName === 'hr' || node.tagName === 'br')) last.push(node);
    },
  });
  for (const node of last) drop(claims, node, 'line over the notes');
}

/** Word writes the address of a file of its own before the places in it. */
function localLinks(page: HtmlNode): void {
  for (const element of elementsIn(page)) {
    for (const attr of element.attrs) {
      if (attr.name === 'href') attr.value = attr.value.replace(/^file:[^#]*(?=#.)/i, '');
    }
  }
}

/** Some pages hide a formula behind a picture of it. */
function showFormulas(page: HtmlNode): void {
  for (const formula of elementsIn(page).filter(({ tagName }) => tagName === 'math')) {
    const frame = closest(formula, isHidden);
    if (frame) frame.attrs = frame.attrs.filter(({ name }) => name !== 'style' && name !== 'hidden');
  }
}

/** The remarks of others in the margin of a Word document are none of its text. */
function dropComments(page: HtmlNode, claims: Claims): void {
  for (const element of elementsIn(page)) {
    if (
      /mso-element:\s*comment-list|mso-special-character:\s*comment/.test(attribute(element, 'style') ?? '')
    )
      drop(claims, element, 'comments');
  }
}

function keepUnmarked({ roots }: PageNotes, marked: ReadonlySet<number>, claims: Claims): void {
  const unmarked = roots.filter((_roots, index) => !marked.has(index));
  for (const root of unmarked.flat()) claims.delete(root);
  if (unmarked.length === 0) return;
  for (const [node, claim] of claims) {
    if (claim.kind === 'dropped' && claim.reason === 'heading of the notes') claims.delete(node);
  }
}

function wordsOf(page: HtmlNode, found: PageNotes, claims: Claims): readonly string[] {
  const language = pageLanguage(page, claims, null);
  const shelf = createPictureShelf(() => null);
  return found
    .read({ claims, markers: found.markers, pageUrl: null, ...language, tally: emptyTally(), shelf })
    .map(({ blocks }) => footnoteWords(blocks));
}
