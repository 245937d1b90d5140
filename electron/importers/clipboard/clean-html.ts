import { BLOCK_ELEMENTS, HEADINGS } from '../html/elements.ts';
import { readHref } from '../html/hrefs.ts';
import type { PrintedMarker } from '../html/read-blocks.ts';
import type { Claims } from '../html/claims.ts';
import {
  attribute,
  childrenOf,
  closest,
  elementsIn,
  isElement,
  isText,
  parentElement,
  textsIn,
  walk,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
} from '../html/tree.ts';
import { pictograph } from './left-out.ts';
import { calloutOf, isDrawnFormula, ownMarks, texOf } from './own-marks.ts';
import { FORMAT_TAGS, type Formats, formatsIn, NO_FORMATS } from './text-format.ts';

interface Parts {
  /** What is claimed is left out. */
  readonly claims: Claims;
  /** Null for a text that belongs to a marker which another text stands for. */
  readonly marker: (text: HtmlText) => PrintedMarker | null | undefined;
  readonly words: (footnote: number) => string;
}

/** What a note has a form for, or the editor makes something of. Every other block becomes a division. */
const KEPT = new Set([
  ...[...HEADINGS],
  ...[
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
  ],
]);
const PARAGRAPHS = new Set(['dt', 'dd', 'figcaption', 'caption', 'address', 'summary']);
/** Writes a page anew with those elements and attributes alone that a note may have. */
export function cleanHtml(
  page: HtmlNode,
  { claims, marker, words }: Parts,
): { readonly html: string; readonly refusedLinks: number } {
  let html = '';
  let refusedLinks = 0;
  const frames: { readonly formats: Formats; readonly end: string }[] = [{ formats: NO_FORMATS, end: '' }];
  const formats = (): Formats => frames.at(-1)?.formats ?? NO_FORMATS;

  function enterText(text: HtmlText): void {
    const printed = marker(text);
    if (printed === null) return;
    if (printed && printed.footnote !== null) {
      html += `<sup data-footnote="${escapeText(words(printed.footnote))}"></sup>`;
    } else if (printed) html += formatted(printed.printed, formats());
    else if (!isBetweenBlocks(text)) html += formatted(text.value, formats());
  }

  function startOf(element: HtmlElement): string {
    const { tagName } = element;
    const own = ownMarks(element);
    if (own.length > 0) {
      const marks = own.map(({ name, value }) => ` ${name}="${escapeText(value)}"`).join('');
      return `<${tagName}${marks}>`;
    }
    const callout = calloutOf(element);
    if (callout !== null) return `<blockquote data-callout="${callout}">`;
    if (tagName === 'a') {
      const target = readHref(attribute(element, 'href') ?? '#', null);
      if (target.kind === 'refused' || target.kind === 'without-site') refusedLinks += 1;
      return target.kind === 'kept' && !target.href.startsWith('#')
        ? `<a href="${escapeText(target.href)}">`
        : '';
    }
    if (!BLOCK_ELEMENTS.has(tagName) || tagName === 'html' || tagName === 'body') return '';
    const tag = KEPT.has(tagName) ? tagName : PARAGRAPHS.has(tagName) ? 'p' : 'div';
    return `<${tag}${attributesOf(element)}>`;
  }

  walk(page, {
    enter(node) {
      if (claims.has(node)) return false;
      if (isText(node)) {
        enterText(node);
        return false;
      }
      if (!isElement(node)) return node.nodeName.startsWith('#document');
      const { tagName } = node;
      if (tagName === 'br' || tagName === 'hr') html += `<${tagName}>`;
      const tex = tagName === 'math' ? texOf(node) : null;
      if (tex !== null) {
        const tag = attribute(node, 'display') === 'block' ? 'div' : 'span';
        html += `<${tag} data-maths="${escapeText(tex)}"></${tag}>`;
        return false;
      }
      if (isDrawnFormula(node)) return false;
      if (tagName === 'img') html += pictureOf(node);
      if (tagName === 'br' || tagName === 'hr' || tagName === 'img' || tagName === 'head') return false;
      if (isBlank(node, claims)) return false;
      const start = startOf(node);
      const quotes = tagName === 'q' ? '“”' : '';
      html += start + quotes.charAt(0) + (start.startsWith('<pre') ? '\n' : '');
      const end = start === '' ? '' : `</${/^<(\w+)/.exec(start)?.[1] ?? ''}>`;
      frames.push({ formats: formatsIn(node, formats()), end: quotes.charAt(1) + end });
    },
    leave(node) {
      if (isElement(node)) html += frames.pop()?.end ?? '';
    },
  });
  return { html, refusedLinks };
}

/** A picture of Ibid's own, or the sign that a small one stands for. */
function pictureOf(picture: HtmlElement): string {
  const marks = ownMarks(picture);
  if (marks.length === 0) return escapeText(pictograph(picture) ?? '');
  const kept = [...marks, { name: 'alt', value: attribute(picture, 'alt') ?? '' }];
  return `<img${kept.map(({ name, value }) => ` ${name}="${escapeText(value)}"`).join('')}>`;
}

function attributesOf(element: HtmlElement): string {
  const { tagName } = element;
  if (tagName === 'ul' && childrenOf(element).some((item) => tickOf(item) !== null)) {
    return ' __lexicallisttype="check"';
  }
  if (tagName === 'li') {
    const tick = tickOf(element);
    return tick === null ? '' : ` role="checkbox" aria-checked="${tick}"`;
  }
  const kept =
    tagName === 'ol' ? ['start'] : tagName === 'td' || tagName === 'th' ? ['colspan', 'rowspan'] : [];
  return kept
    .map((name) => [name, attribute(element, name)] as const)
    .filter(([, value]) => value !== null && /^\d{1,4}$/.test(value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

/** Whether an item of a check list is ticked; null for any other. */
function tickOf(item: HtmlNode): boolean | null {
  if (!isElement(item) || item.tagName !== 'li') return null;
  const [box] = elementsIn(item, (node) => isElement(node) && /^[ou]l$/.test(node.tagName)).filter(
    ({ tagName, attrs }) =>
      tagName === 'input' && attrs.some(({ name, value }) => name === 'type' && value === 'checkbox'),
  );
  return box ? attribute(box, 'checked') !== null : null;
}

/** A paragraph that only makes room on the page, or frames what was left out. */
function isBlank(element: HtmlElement, claims: Claims): boolean {
  if (!BLOCK_ELEMENTS.has(element.tagName) || element.tagName === 'td' || element.tagName === 'th')
    return false;
  if (elementsIn(element, (node) => claims.has(node)).some(showsWithoutWords)) return false;
  return textsIn(element, (node) => claims.has(node)).every(({ value }) => value.trim() === '');
}

function showsWithoutWords(element: HtmlElement): boolean {
  const { tagName } = element;
  return (
    tagName === 'hr' || (tagName === 'img' && pictograph(element) !== null) || ownMarks(element).length > 0
  );
}

/** White space that only sets the source of the page. */
function isBetweenBlocks(text: HtmlText): boolean {
  if (text.value.trim() !== '' || closest(text, ({ tagName }) => tagName === 'pre')) return false;
  const parent = parentElement(text);
  if (!parent || !(BLOCK_ELEMENTS.has(parent.tagName) || parent.tagName === 'html')) return false;
  const siblings = childrenOf(parent).filter(
    (node) => node === text || isElement(node) || (isText(node) && node.value.trim() !== ''),
  );
  const at = siblings.indexOf(text);
  return [siblings[at - 1], siblings[at + 1]].some(
    (sibling) => !sibling || (isElement(sibling) && BLOCK_ELEMENTS.has(sibling.tagName)),
  );
}

function formatted(words: string, formats: Formats): string {
  const tags = FORMAT_TAGS.filter((tag) => formats.has(tag));
  const start = tags.map((tag) => `<${tag}>`).join('');
  const end = tags
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('');
  return words === '' ? '' : `${start}${escapeText(words)}${end}`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
