import { ownMarks } from './own-marks.ts';
import { isCounter, isPictureObject } from '../html/picture-sources.ts';
import { attribute, elementsIn, type HtmlElement, type HtmlNode } from '../html/tree.ts';

type Kind = readonly [one: string, many: string, is: (element: HtmlElement) => boolean];

const KINDS: readonly Kind[] = [
  ['picture', 'pictures', isPicture],
  ['drawing', 'drawings', ({ tagName }) => tagName === 'svg' || tagName === 'canvas'],
  ['film or sound', 'films or sounds', ({ tagName }) => tagName === 'video' || tagName === 'audio'],
  ['frame', 'frames', ({ tagName }) => tagName === 'iframe' || tagName === 'frame'],
  [
    'comment',
    'comments',
    (element) => /mso-element:\s*comment(?![-\w])/.test(attribute(element, 'style') ?? ''),
  ],
];

/** What of a page a note does not take, in words. */
export function leftOut(page: HtmlNode, refusedLinks: number): readonly string[] {
  const elements = elementsIn(page);
  const counts = KINDS.map(([one, many, is]) => counted(elements.filter(is).length, one, many));
  return [...counts, counted(refusedLinks, 'address of a link', 'addresses of links')].filter(
    (part) => part !== null,
  );
}

function isPicture(element: HtmlElement): boolean {
  const isOne = element.tagName === 'img' || isPictureObject(element);
  // Beside the formula that it shows.
  if (/(?:^|\s)mwe-math-fallback/.test(attribute(element, 'class') ?? '')) return false;
  return isOne && !isCounter(element) && pictograph(element) === null && ownMarks(element).length === 0;
}

/** The sign that a picture stands for, such as a face in a chat. */
export function pictograph(element: HtmlElement): string | null {
  const words = attribute(element, 'alt')?.trim() ?? '';
  return /^\p{Extended_Pictographic}/u.test(words) && words.length <= 12 ? words : null;
}

function counted(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}
