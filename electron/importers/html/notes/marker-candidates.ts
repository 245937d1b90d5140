import { belongsToNext, isExponent } from '../../footnotes/exponents.ts';
import { findMarkers } from '../../footnotes/labels.ts';
import type { Claims } from '../claims.ts';
import { BLOCK_ELEMENTS } from '../elements.ts';
import {
  attribute,
  childrenOf,
  collapse,
  elementsIn,
  isElement,
  isText,
  splitText,
  textsIn,
  walk,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
} from '../tree.ts';
import { noteOfSwitch, textBehind } from './inline-notes.ts';
import { markerLabel } from './marker-label.ts';

/** `link`: leads somewhere in the page. The others are told by their looks. */
export type MarkerStyle = 'link' | 'raised' | 'bracket' | 'round' | 'symbol';

/** Something in the text that looks like a reference to a note. Whether it is one, the notes decide. */
export interface MarkerCandidate {
  readonly texts: readonly HtmlText[];
  readonly label: string;
  readonly printed: string;
  readonly style: MarkerStyle;
  /** The id that it links to. */
  readonly target: string | null;
  /** Nothing stands before it in its block or line, as before the label of a note. */
  readonly opensLine: boolean;
}

interface Found extends MarkerCandidate {
  /** The element that is the marker; null where it is a range of its one text node. */
  readonly element: HtmlElement | null;
  readonly range: { readonly start: number; readonly end: number } | null;
}

const CODE = new Set(['code', 'kbd', 'samp', 'tt', 'var', 'math']);
const LONGEST_LABEL = 12;

/** In document order. Cuts text nodes, so that each candidate has its nodes to itself. */
export function findMarkerCandidates(page: HtmlNode, claims: Claims): readonly MarkerCandidate[] {
  const found: Found[] = [];
  let before = '';
  let drawn = 0;
  walk(page, {
    enter(node) {
      if (claims.has(node)) return false;
      if (isText(node)) {
        found.push(...plainMarkers(node, before));
        before = tail(before + node.value);
        return false;
      }
      if (!isElement(node)) return;
      if (BLOCK_ELEMENTS.has(node.tagName) || node.tagName === 'br') before = '';
      if (CODE.has(node.tagName)) {
        before = tail(before + 'x');
        return false;
      }
      const here = isDrawnMarker(node) ? [drawnMarker(node, (drawn += 1))] : elementMarkers(node, before);
      if (here.length === 0) return;
      found.push(...here);
      before = tail(before + here.map(({ printed }) => printed).join(''));
      return false;
    },
    leave(node) {
      if (isElement(node) && BLOCK_ELEMENTS.has(node.tagName)) before = '';
    },
  });
  return cutOut(found);
}

function tail(text: string): string {
  return text.slice(-24);
}

function plainMarkers(text: HtmlText, before: string): Found[] {
  return findMarkers(text.value).map(({ start, end, label }) => {
    const printed = text.value.slice(start, end);
    return {
      texts: [text],
      element: null,
      range: { start, end },
      label,
      printed,
      style: styleOf(printed),
      target: null,
      opensLine: `${before}${text.value.slice(0, start)}`.trim() === '',
    };
  });
}

function styleOf(printed: string): MarkerStyle {
  if (/^[[［【⁅]/.test(printed)) return 'bracket';
  if (/^[(（]/.test(printed)) return 'round';
  return /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(printed) ? 'raised' : 'symbol';
}

/** Markers that an element is as a whole: a link within the page, or raised text. */
function elementMarkers(element: HtmlElement, before: string): Found[] {
  const raised = element.tagName === 'sup';
  if ((!raised && element.tagName !== 'a') || isLarge(element)) return [];
  const texts = textsIn(element);
  const printed = collapse(texts.map((text) => text.value).join(''));
  const target = targetOf(element);
  if (!raised && target === null) return [];
  const opensLine = before.trim() === '';
  const label = printed.length <= LONGEST_LABEL ? markerLabel(printed) : null;
  if (label !== null) {
    if (target === null && isPartOfWord(element, printed, before)) return [];
    const style = target === null ? 'raised' : 'link';
    return [{ texts, element, range: null, label, printed, style, target, opensLine }];
  }
  const [text] = texts;
  if (!raised || texts.length !== 1 || !text || target !== null) return [];
  return severalMarkers(text);
}

/** `2³` and `m²`: raised digits that belong to what stands beside them. */
function isPartOfWord(element: HtmlElement, printed: string, before: string): boolean {
  const isPower = /^\p{Nd}{1,2}$/u.test(printed) && /(?<![\p{L}\p{Nd}.,])\p{Nd}{1,2}$/u.test(before);
  return isPower || isExponent(printed, before) || belongsToNext(before, textBehind(element));
}

/** The switch of a note in the margin: its number is drawn by the style sheet, which counts as a list does. */
function isDrawnMarker(element: HtmlElement): boolean {
  return element.tagName === 'label' && childrenOf(element).length === 0 && noteOfSwitch(element) !== null;
}

function drawnMarker(element: HtmlElement, number: number): Found {
  const printed = String(number);
  const text: HtmlText = { nodeName: '#text', parentNode: element, value: printed };
  element.childNodes.push(text);
  return {
    texts: [text],
    element,
    range: null,
    label: printed,
    printed,
    style: 'link',
    target: attribute(element, 'for'),
    opensLine: false,
  };
}

const MOST_NODES = 40;

/** More than any marker is made of. Without this, links within links would be read again for each of them. */
function isLarge(element: HtmlElement): boolean {
  let nodes = 0;
  walk(element, {
    enter() {
      nodes += 1;
      return nodes <= MOST_NODES;
    },
  });
  return nodes > MOST_NODES;
}

/** `1,2` raised stands for two markers. */
function severalMarkers(text: HtmlText): Found[] {
  if (!/^\s*\p{Nd}{1,3}(\s*[,;،]\s*\p{Nd}{1,3})+\s*$/u.test(text.value)) return [];
  return [...text.value.matchAll(/\p{Nd}+/gu)].map((match) => ({
    texts: [text],
    element: null,
    range: { start: match.index, end: match.index + match[0].length },
    label: match[0],
    printed: match[0],
    style: 'raised',
    target: null,
    opensLine: false,
  }));
}

function targetOf(element: HtmlElement): string | null {
  const link = element.tagName === 'a' ? element : elementsIn(element).find(({ tagName }) => tagName === 'a');
  const href = link ? attribute(link, 'href')?.trim() : undefined;
  // A saved page may name itself before the `#`; what it names is then looked for here all the same.
  const id = href?.split('#')[1];
  if (!href || !id || !(href.startsWith('#') || /^[^?]*#[^/]+$/.test(href)))
    return describedBy(link ?? element);
  return decoded(id);
}

/** The bubble that a button opens. https://www.w3.org/TR/wai-aria-1.2/#aria-describedby */
function describedBy(element: HtmlElement): string | null {
  return /^\S+$/.exec(attribute(element, 'aria-describedby')?.trim() ?? '')?.[0] ?? null;
}

function decoded(id: string): string {
  return /%[0-9a-f]{2}/i.test(id)
    ? (new URLSearchParams(`id=${id.replaceAll('+', '%2B')}`).get('id') ?? id)
    : id;
}

/** Cuts markers that are part of a text node out of it, and takes in brackets that stand outside a link. */
function cutOut(found: readonly Found[]): readonly MarkerCandidate[] {
  const ranges = new Map<HtmlText, { readonly start: number; readonly end: number }[]>();
  for (const { range, texts } of found) {
    const [text] = texts;
    if (range && text) ranges.set(text, [...(ranges.get(text) ?? []), range]);
  }
  const parts = new Map<HtmlText, Map<number, HtmlText>>();
  for (const [text, cuts] of ranges) {
    const byStart = new Map<number, HtmlText>();
    let at = 0;
    for (const part of splitText(
      text,
      cuts.flatMap(({ start, end }) => [start, end]),
    )) {
      byStart.set(at, part);
      at += part.value.length;
    }
    parts.set(text, byStart);
  }
  return found.map(({ element, range, ...marker }) => {
    if (element) return withBrackets(element, marker);
    const [text] = marker.texts;
    const part = text && range ? parts.get(text)?.get(range.start) : undefined;
    return part ? { ...marker, texts: [part] } : marker;
  });
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);

/** `[<a href="#n1">1</a>]`: the brackets are part of the marker. */
function withBrackets(element: HtmlElement, marker: MarkerCandidate): MarkerCandidate {
  const siblings = element.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(element);
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  if (!before || !after || !isText(before) || !isText(after)) return marker;
  const opening = before.value.slice(-1);
  const closing = after.value.slice(0, 1);
  if (CLOSING.get(opening) !== closing || closing === '') return marker;
  const first = splitText(before, [before.value.length - 1]).at(-1) ?? before;
  const last = splitText(after, [1])[0] ?? after;
  return {
    ...marker,
    texts: [first, ...marker.texts, last],
    printed: `${opening}${marker.printed}${closing}`,
  };
}
