import { drop, type Claims } from '../claims.ts';
import { BLOCK_ELEMENTS } from '../elements.ts';
import {
  attribute,
  childrenOf,
  isElement,
  isText,
  lineOf,
  parentOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
} from '../tree.ts';

/** A label is shorter. */
const SHORTEST_NOTE = 8;

/** The note that stands within the line, right behind its marker, as pages have it that open it on a click. */
export function noteBehind(marker: readonly HtmlText[], target: HtmlElement): readonly HtmlNode[] | null {
  const last = marker.at(-1);
  const behind = last ? elementBehind(last) : null;
  if (behind !== target) return null;
  const note = target.tagName === 'input' ? elementBehind(target) : target;
  return note && isNote(note) ? [note] : null;
}

/** The note in the margin that a switch without words opens: `<label for="a"></label><input id="a"><span>`. */
export function noteOfSwitch(label: HtmlElement): HtmlElement | null {
  const input = elementBehind(label);
  if (input?.tagName !== 'input' || attribute(input, 'id') !== attribute(label, 'for')) return null;
  const note = elementBehind(input);
  return note && isNote(note) ? note : null;
}

function isNote(element: HtmlElement): boolean {
  return !['a', 'sup', 'label'].includes(element.tagName) && lineOf(element).length >= SHORTEST_NOTE;
}

/** Takes bubbles out of the text: some pages print a note behind its marker and once more in their list. */
export function dropRepeated(marker: readonly HtmlText[], note: readonly HtmlNode[], claims: Claims): void {
  const last = marker.at(-1);
  const behind = last ? elementBehind(last) : null;
  if (!behind || claims.has(behind) || note.includes(behind)) return;
  const [bubble, whole] = [lineOf(behind), note.map((node) => lineOf(node)).join(' ')];
  const isWhole =
    bubble.length >= SHORTEST_NOTE && whole.endsWith(bubble) && bubble.length * 2 > whole.length;
  if (isWhole) drop(claims, behind, 'note printed a second time');
}

/** The text of the line that follows an element without a space between; empty before another element. */
export function textBehind(element: HtmlElement): string {
  const next = nodeBehind(element, () => true);
  return next && isText(next) ? next.value : '';
}

/** The element of the line that begins right behind a part of it. */
function elementBehind(part: HtmlNode): HtmlElement | null {
  const next = nodeBehind(part, (node) => !isText(node) || node.value.trim() !== '');
  return next && isElement(next) && !BLOCK_ELEMENTS.has(next.tagName) ? next : null;
}

function nodeBehind(part: HtmlNode, counts: (node: HtmlNode) => boolean): HtmlNode | null {
  for (let at = part; ;) {
    const parent = parentOf(at);
    if (!parent) return null;
    const siblings: readonly HtmlNode[] = childrenOf(parent);
    const next = siblings.slice(siblings.indexOf(at) + 1).find(counts);
    if (next) return next;
    if (isElement(parent) && BLOCK_ELEMENTS.has(parent.tagName)) return null;
    at = parent;
  }
}
