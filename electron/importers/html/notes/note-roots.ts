import type { Claims } from '../claims.ts';
import { BLOCK_ELEMENTS, HEADINGS } from '../elements.ts';
import {
  attribute,
  childrenOf,
  closest,
  elementsIn,
  isElement,
  isText,
  lineOf,
  namesOf,
  parentElement,
  parentOf,
  type HtmlElement,
  type HtmlNode,
} from '../tree.ts';

/** Blocks that frame a whole note, so that its first paragraph is not all of it. */
const FRAMES = new Set(['li', 'dd', 'td', 'th', 'aside', 'blockquote']);
const LONGEST_NOTE = 20_000;
const MOST_BLOCKS = 40;

/** For each block the children of it in which a link's target stands, the block itself if that is the target. */
export type Targets = ReadonlyMap<HtmlElement, ReadonlySet<HtmlNode>>;

export function targetsByBlock(targets: Iterable<HtmlElement>): Targets {
  const found = new Map<HtmlElement, Set<HtmlNode>>();
  for (const target of targets) {
    const block = holderOf(target);
    if (!block) continue;
    const places = found.get(block) ?? new Set();
    found.set(block, places.add(childAbove(block, target)));
  }
  return found;
}

/** The nodes of the note that a link leads to; null where the target is a heading, a section or the like. */
export function noteRoots(target: HtmlElement, targets: Targets, claims: Claims): readonly HtmlNode[] | null {
  const block = holderOf(target);
  if (!block || HEADINGS.has(block.tagName)) return null;
  const roots = block === target ? [block] : insideBlock(target, block, targets.get(block) ?? new Set());
  const whole = framed(roots, targets);
  return looksLikeNote(whole, claims) ? whole : null;
}

/** The block that a target is or stands in; lines may also be parted inside a `font` or a `small`. */
function holderOf(target: HtmlNode): HtmlElement | null {
  return closest(
    target,
    (element) =>
      BLOCK_ELEMENTS.has(element.tagName) ||
      (element !== target && childrenOf(element).some((child) => child.nodeName === 'br')),
  );
}

function childAbove(block: HtmlElement, inner: HtmlElement): HtmlNode {
  let child: HtmlNode = inner;
  for (let at = parentOf(inner); at && child !== block && at !== block; at = parentOf(at)) child = at;
  return child;
}

/** Blocks in which more than a note may stand, so that an anchor alone does not make them one. */
const OPEN_BLOCKS = new Set(['body', 'article', 'main', 'section', 'div', 'td', 'center', 'form']);

/** The target is an anchor in running text: the note is the block, or its part up to the next such anchor. */
function insideBlock(
  target: HtmlElement,
  block: HtmlElement,
  places: ReadonlySet<HtmlNode>,
): readonly HtmlNode[] {
  const children = childrenOf(block);
  const at = children.indexOf(childAbove(block, target));
  const next = children.findIndex((child, index) => index > at && places.has(child));
  const before = children.slice(0, at).findLast((child) => child.nodeName === 'br' || lineOf(child) !== '');
  if (!before && next < 0 && (!OPEN_BLOCKS.has(block.tagName) || isNamedFrame(block))) return [block];
  const opensLine =
    !before ||
    before.nodeName === 'br' ||
    isBlock(before) ||
    children.slice(0, at).some((child) => places.has(child));
  if (!opensLine) return [];
  const end = children.findIndex((child, index) => index > at && (index === next || isBlock(child)));
  return children.slice(at, end < 0 ? children.length : end);
}

function isBlock(node: HtmlNode): boolean {
  return isElement(node) && BLOCK_ELEMENTS.has(node.tagName);
}

function framed(roots: readonly HtmlNode[], targets: Targets): readonly HtmlNode[] {
  const [only] = roots;
  if (roots.length !== 1 || !only || !isElement(only)) return roots;
  if (only.tagName === 'dt') return [only, ...definitionsOf(only)];
  const parent = parentElement(only);
  if (only.tagName === 'td' || only.tagName === 'th') return parent?.tagName === 'tr' ? [parent] : roots;
  const first = parent?.childNodes.find((child) => !isText(child) || child.value.trim() !== '');
  if (!parent || first !== only || !(FRAMES.has(parent.tagName) || isNamedFrame(parent))) return roots;
  const inside = elementsIn(parent);
  return inside.some((element) => element !== only && targets.has(element))
    ? roots
    : framed([parent], targets);
}

const NOTE_NAME = /^(?:sd)?(?:fn|ftn|foot-?note|end-?note|edn|note)[-_:]?\d*$/;

/** Word processors and letters of news put each note into a division of its own. */
function isNamedFrame(element: HtmlElement): boolean {
  if (element.tagName !== 'div' && element.tagName !== 'section') return false;
  return (
    namesOf(element).some((name) => NOTE_NAME.test(name)) ||
    /mso-element:\s*(?:foot|end)note\b(?!-)/.test(attribute(element, 'style') ?? '')
  );
}

function definitionsOf(term: HtmlElement): readonly HtmlElement[] {
  const siblings = (term.parentNode?.childNodes ?? []).filter((node) => isElement(node));
  const rest = siblings.slice(siblings.indexOf(term) + 1);
  const end = rest.findIndex(({ tagName }) => tagName !== 'dd');
  return rest.slice(0, end < 0 ? rest.length : end);
}

function looksLikeNote(roots: readonly HtmlNode[], claims: Claims): boolean {
  if (roots.length === 0) return false;
  let length = 0;
  let blocks = 0;
  for (const root of roots) {
    if (isElement(root) && ['html', 'body', 'main', 'article', 'table', 'tbody'].includes(root.tagName))
      return false;
    for (const { tagName } of elementsIn(root)) {
      if (/^h[1-4]$|^article$|^main$/.test(tagName)) return false;
      if (BLOCK_ELEMENTS.has(tagName)) blocks += 1;
    }
    length += lineOf(root, (node) => claims.has(node)).length;
  }
  return length > 2 && length <= LONGEST_NOTE && blocks <= MOST_BLOCKS;
}
