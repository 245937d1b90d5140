import { announcesLinks } from '../../metadata/clutter.ts';
import { drop, type Claims } from '../claims.ts';
import { HEADINGS } from '../elements.ts';
import {
  closest,
  elementsIn,
  lineOf,
  parentElement,
  textsIn,
  type HtmlElement,
  type HtmlNode,
} from '../tree.ts';
import { holdsArticle } from './holds-article.ts';

/** Frames that begin with a heading such as `You may also like`. */
export function dropAnnouncedLinks(page: HtmlNode, claims: Claims): void {
  const headings = elementsIn(page, (node) => claims.has(node)).filter(({ tagName }) =>
    HEADINGS.has(tagName),
  );
  for (const heading of headings.filter((each) => announcesLinks(lineOf(each)))) {
    let frame: HtmlElement = heading;
    for (
      let above = parentElement(frame);
      above && isFrameOf(heading, above, claims);
      above = parentElement(above)
    )
      frame = above;
    if (frame !== heading) drop(claims, frame, 'links to other pages');
  }
}

/** Nothing stands before the heading in it, and no paragraph behind. */
function isFrameOf(heading: HtmlElement, frame: HtmlElement, claims: Claims): boolean {
  if (/^(?:html|body|main|article)$/.test(frame.tagName) || holdsArticle(frame, claims)) return false;
  const text = textsIn(frame, (node) => claims.has(node)).find(({ value }) => value.trim() !== '');
  return text !== undefined && closest(text, (element) => element === heading) !== null;
}
