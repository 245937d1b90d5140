import type { Block } from '#shared/model/text.ts';
import { lettersOf } from './letters.ts';
import { pageWords } from './page-words.ts';
import { listenTo, READING_LINE, type Side } from './side.ts';

/** The text nodes of a page, with the letters that each begins with. */
interface PageText {
  readonly letters: string;
  readonly nodes: readonly { readonly node: Text; readonly first: number; readonly at: Uint32Array }[];
}

const FLASH_MS = 4000;

/** A web page, built in a frame, as the side that stands beside its text. `text` is canonical. */
export function webPageSide(frame: Window & typeof globalThis, blocks: readonly Block[], text: string): Side {
  const { document } = frame;
  const page = textOf(document);
  const words = pageWords(blocks, text, page.letters);
  let flashing = 0;

  const line = (): number => frame.innerHeight * READING_LINE;
  const topOf = (place: number): number | null => rectAt(page, place)?.top ?? null;

  return {
    offsetAtLine() {
      if (frame.scrollY === 0) return 0;
      const place = placeAbove(page, line());
      return place === null ? null : words.offsetOf(place);
    },
    bring(offset) {
      const top = offset <= 0 ? line() - frame.scrollY : topOf(words.placeOf(offset));
      if (top !== null) frame.scrollBy(0, top - line());
    },
    flash({ start, end }) {
      const range = rangeBetween(page, words.placeOf(start), words.placeOf(end));
      if (!range) return;
      clearTimeout(flashing);
      frame.CSS.highlights.set('ibid-target', new frame.Highlight(range));
      flashing = window.setTimeout(() => frame.CSS.highlights.delete('ibid-target'), FLASH_MS);
    },
    listen: (onScroll, onTouched) => listenTo(document, onScroll, onTouched),
  };
}

function textOf(document: Document): PageText {
  const nodes: { node: Text; first: number; at: Uint32Array }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let all = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { text, at } = lettersOf(node.nodeValue ?? '');
    if (text === '') continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the walker shows text nodes alone
    nodes.push({ node: node as Text, first: all.length, at });
    all += text;
  }
  return { letters: all, nodes };
}

function pointAt(
  { nodes }: PageText,
  place: number,
): { readonly node: Text; readonly offset: number } | null {
  let [low, high] = [0, nodes.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((nodes[middle]?.first ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  const found = nodes[low];
  if (!found) return null;
  return { node: found.node, offset: found.at[place - found.first] ?? found.node.length };
}

/** Of one letter; null for one that is not shown. */
function rectAt(page: PageText, place: number): DOMRect | null {
  const range = rangeBetween(page, place, place + 1);
  const rect = range?.getBoundingClientRect();
  return rect && rect.height > 0 ? rect : null;
}

function rangeBetween(page: PageText, start: number, end: number): Range | null {
  const [from, to] = [pointAt(page, start), pointAt(page, Math.max(start, end - 1))];
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, Math.min(from.offset, from.node.length));
  range.setEnd(to.node, Math.min(to.offset + 1, to.node.length));
  return range;
}

/** The last letter that stands above a height of the view; of pages that are read downwards, which most are. */
function placeAbove(page: PageText, height: number): number | null {
  let [low, high] = [0, page.letters.length - 1];
  if (high < 0) return null;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const shown = shownFrom(page, middle, low);
    if (shown !== null && shown.top <= height) low = middle;
    else if (shown === null) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a letter stands, or the nearest before it that is shown. */
function shownFrom(page: PageText, place: number, least: number): DOMRect | null {
  for (let at = place, step = 1; at > least; at -= step, step *= 2) {
    const rect = rectAt(page, at);
    if (rect) return rect;
  }
  return null;
}
