import type { Direction } from '#shared/model/text.ts';
import type { BlockContext } from '../blocks/block-writer.ts';
import { HEADINGS } from './elements.ts';
import { attribute, type HtmlElement } from './tree.ts';

/**
 * What the text of a block element is, inside the context that it stands in. A root is a note:
 * its own `li` or `dd` is its frame, not a list in it.
 */
export function blockContext(element: HtmlElement, around: BlockContext, isRoot: boolean): BlockContext {
  const context = { ...around, ...languageOf(element) };
  const tag = element.tagName;
  if (/\bwhite-space:\s*(pre|break-spaces)/i.test(attribute(element, 'style') ?? ''))
    context.preformatted = true;
  if (isRoot) return context;
  if (HEADINGS.has(tag)) return { ...context, kind: 'heading', level: Number(tag.charAt(1)) };
  switch (tag) {
    case 'blockquote':
      return { ...context, kind: 'quote', level: 1 };
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'plaintext':
      return { ...context, kind: 'code', level: 1, preformatted: true };
    case 'figcaption':
    case 'caption':
      return { ...context, kind: 'caption', level: 1 };
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
    case 'dl':
      return { ...context, level: around.kind === 'list-item' ? around.level + 1 : 1, kind: 'list-item' };
    case 'dt':
      return { ...context, kind: 'paragraph', level: 1 };
    default:
      return context;
  }
}

function languageOf(element: HtmlElement): Partial<Pick<BlockContext, 'language' | 'direction'>> {
  // On the page itself these hold for the whole document, where they are weighed against the text.
  if (element.tagName === 'html' || element.tagName === 'body') return {};
  const language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
  const direction = toDirection(attribute(element, 'dir'));
  return {
    ...(language ? { language, direction } : {}),
    ...(direction ? { direction } : {}),
  };
}

function toDirection(value: string | null): Direction | null {
  const direction = value?.trim().toLowerCase();
  return direction === 'rtl' || direction === 'ltr' ? direction : null;
}
