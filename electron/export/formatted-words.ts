import type { PhrasingContent } from 'mdast';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { isLinkAddress } from '../note-text/link-address.ts';
import { text } from './mdast-nodes.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

const ADDRESS = /https?:\/\/\S*[^\s.,;:،؛)\]]/gu;

/** What a style writes in HTML as phrases: italics, bold letters, and links for addresses. */
export function formattedWords(html: string): readonly PhrasingContent[] {
  return phrasesOf(parseFragment(html).childNodes);
}

function phrasesOf(nodes: readonly HtmlNode[]): readonly PhrasingContent[] {
  return nodes.flatMap((node): readonly PhrasingContent[] => {
    if (node.nodeName === '#text' && 'value' in node) return linked(node.value);
    if (!('childNodes' in node)) return [];
    const children = [...phrasesOf(node.childNodes)];
    if (children.length === 0) return [];
    if (node.tagName === 'i') return [{ type: 'emphasis', children }];
    return node.tagName === 'b' ? [{ type: 'strong', children }] : children;
  });
}

function linked(words: string): readonly PhrasingContent[] {
  const phrases: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: url, index } of words.matchAll(ADDRESS)) {
    if (!isLinkAddress(url)) continue;
    if (index > from) phrases.push(text(words.slice(from, index)));
    phrases.push({ type: 'link', url, children: [text(url)] });
    from = index + url.length;
  }
  return from < words.length ? [...phrases, text(words.slice(from))] : phrases;
}
