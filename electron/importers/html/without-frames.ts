import type { DefaultTreeAdapterTypes } from 'parse5';
import { childrenOf, elementsIn, isElement, lineOf, type HtmlElement, type HtmlNode } from './tree.ts';

type Page = DefaultTreeAdapterTypes.Document;

/**
 * A page of frames shows other files. All that it holds itself is what it says to browsers that have no frames,
 * and the parser takes that for one string: it is read as the body of the page. Changes the page, and answers it.
 */
export function withoutFrames(page: Page, parse: (source: string) => Page): Page {
  const root = childNamed(page, 'html');
  if (!root || !childNamed(root, 'frameset')) return page;
  for (const noframes of elementsIn(root).filter(({ tagName }) => tagName === 'noframes')) {
    const said = childNamed(childNamed(parse(lineOf(noframes)), 'html'), 'body');
    if (!said || lineOf(said) === '') continue;
    said.parentNode = root;
    root.childNodes.push(said);
    noframes.childNodes = [];
  }
  return page;
}

function childNamed(parent: HtmlNode | null, name: string): HtmlElement | null {
  return (
    (parent &&
      childrenOf(parent)
        .filter(isElement)
        .find(({ tagName }) => tagName === name)) ??
    null
  );
}
