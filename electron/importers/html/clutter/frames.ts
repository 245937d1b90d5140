import { drop, type Claims } from '../claims.ts';
import {
  attribute,
  closest,
  collapse,
  elementsIn,
  isElement,
  isText,
  namesOf,
  walk,
  type HtmlElement,
  type HtmlNode,
} from '../tree.ts';
import { reasonInLooseName, reasonInName } from './frame-names.ts';
import { HIDDEN, isHidden } from './hidden.ts';
import { holdsArticle } from './holds-article.ts';

/** No part of a page with this share of its words is clutter, whatever it is called. */
const MOST_OF_PAGE = 0.4;

/** Takes out what a site puts around an article, judged by its markup. Runs when notes and fields have been found. */
export function dropFrames(page: HtmlNode, claims: Claims): void {
  const lengths = lengthsIn(page, claims);
  const total = lengths.get(page) ?? 0;
  walk(page, {
    enter(node) {
      if (claims.has(node)) return false;
      if (!isElement(node)) return;
      const reason = reasonToDrop(node, claims);
      const length = lengths.get(node) ?? 0;
      if (reason === null || length > total * MOST_OF_PAGE || (length === total && length > 0)) return;
      drop(claims, node, reason);
      return false;
    },
  });
}

/** UTF-16 code units of visible text under each node, without what is claimed. */
function lengthsIn(page: HtmlNode, claims: Claims): ReadonlyMap<HtmlNode, number> {
  const lengths = new Map<HtmlNode, number>();
  let sum = 0;
  const before: number[] = [];
  walk(page, {
    enter(node) {
      if (claims.has(node)) return false;
      if (isText(node)) {
        sum += collapse(node.value).length;
        return false;
      }
      before.push(sum);
    },
    leave(node) {
      lengths.set(node, sum - (before.pop() ?? 0));
    },
  });
  return lengths;
}

const ROLES: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['search', 'form'],
  ['banner', 'page header'],
  ['contentinfo', 'page footer'],
]);

function reasonToDrop(element: HtmlElement, claims: Claims): string | null {
  const tag = element.tagName;
  if (/^(?:html|body|main|article|head|h[1-6])$/.test(tag)) return null;
  if (isHidden(element)) return HIDDEN;
  if (tag === 'nav') return 'navigation';
  if (tag === 'footer' && !isOfArticle(element)) return 'page footer';
  if (tag === 'header' && !isOfArticle(element) && !holdsArticle(element, claims)) return 'page header';
  if (tag === 'form' || tag === 'search') return holdsArticle(element, claims) ? null : 'form';
  const role = ROLES.get(attribute(element, 'role')?.toLowerCase() ?? '');
  if (role !== undefined && !holdsArticle(element, claims)) return role;
  const names = namesOf(element);
  const named = reasonInName(names);
  if (named !== null) return holdsHeart(element) ? null : named;
  const loose = reasonInLooseName(names);
  return loose !== null && !holdsArticle(element, claims) ? loose : null;
}

const OF_ARTICLE = new Set(['article', 'main', 'blockquote', 'section', 'figure']);

function isOfArticle(element: HtmlElement): boolean {
  return closest(element, ({ tagName }) => OF_ARTICLE.has(tagName)) !== null;
}

function holdsHeart(element: HtmlElement): boolean {
  return elementsIn(element).some(({ tagName }) => tagName === 'article' || tagName === 'main');
}
