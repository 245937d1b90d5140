import type { BlockKind, Direction } from '#shared/model/text.ts';
import type { HtmlElement } from '../html/tree.ts';
import { appendElement } from './page.ts';

/** What a paragraph is, as its style and its list say. */
export interface BlockLook {
  readonly kind: Exclude<BlockKind, 'table-row' | 'cue'>;
  /** As in `ImportedBlock`. */
  readonly level: number;
  /** Null where the file does not say. */
  readonly direction: Direction | null;
}

const DEEPEST_LIST = 6;
const TAGS: Readonly<Record<BlockLook['kind'], string>> = {
  heading: 'h',
  paragraph: 'p',
  quote: 'blockquote',
  code: 'pre',
  caption: 'figcaption',
  'list-item': 'li',
};

/** The element that the words of a paragraph go into. */
export function appendBlock(parent: HtmlElement, { kind, level, direction }: BlockLook): HtmlElement {
  const attributes = direction === null ? undefined : { dir: direction };
  if (kind === 'code') return appendCode(parent, attributes);
  if (kind !== 'list-item') {
    const tag = kind === 'heading' ? `h${Math.min(Math.max(level, 1), 6)}` : TAGS[kind];
    return appendElement(parent, tag, attributes);
  }
  let list = appendElement(parent, 'ul');
  for (let depth = 1; depth < Math.min(level, DEEPEST_LIST); depth += 1) list = appendElement(list, 'ul');
  return appendElement(list, 'li', attributes);
}

/** Each line of a listing is a paragraph of its own in these files. */
function appendCode(
  parent: HtmlElement,
  attributes: Readonly<Record<string, string>> | undefined,
): HtmlElement {
  const last = parent.childNodes.at(-1);
  if (!last || !('tagName' in last) || last.tagName !== 'pre')
    return appendElement(parent, 'pre', attributes);
  appendElement(last, 'br');
  return last;
}
