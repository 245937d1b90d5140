import type { FootnoteDefinition, Html, Link, ListItem, Nodes, Parents, Root, RootContent } from 'mdast';
import { plainWords } from '../note-text/plain-words.ts';

/*
 * Footnotes where Markdown has none: the items of a list at the end, each with an anchor before its words, and markers that are
 * links to these. A number in brackets alone may be one that the source has printed.
 */

const ANCHOR = /^<a id="note-([1-9]\d{0,8})">$/;
const TARGET = /^#note-([1-9]\d{0,8})$/;
const IN_HTML = /<a href="#note-([1-9]\d{0,8})">\[\1\]<\/a>/g;

export function noteAnchor(number: string): readonly [Html, Html] {
  return [
    { type: 'html', value: `<a id="note-${number}">` },
    { type: 'html', value: '</a>' },
  ];
}

export function noteMarker(number: string): Link {
  return { type: 'link', url: `#note-${number}`, children: [{ type: 'text', value: `[${number}]` }] };
}

/** What the markers in a block of HTML refer to, in their order. */
export function markersInHtml({ value }: Html): readonly string[] {
  return [...value.matchAll(IN_HTML)].map(([, number = '']) => number);
}

/** No label that Markdown's own footnotes may have, for it has a space. */
export function listedIdentifier(number: string): string {
  return `note ${number}`;
}

/** The tree with listed notes and the links to them as footnotes. */
export function withListedNotes(root: Root): Root {
  const numbers = new Set<string>();
  const children = root.children.flatMap((node): readonly RootContent[] => {
    if (node.type !== 'list') return [node];
    const items = node.children.map((item) => definitionIn(item) ?? item);
    for (const item of items) if (item.type === 'footnoteDefinition') numbers.add(item.label ?? '');
    const others = items.filter((item) => item.type === 'listItem');
    if (others.length === items.length) return [node];
    const definitions = items.filter((item) => item.type === 'footnoteDefinition');
    return others.length === 0 ? definitions : [{ ...node, children: others }, ...definitions];
  });
  if (numbers.size === 0) return root;
  const read: Root = { ...root, children };
  putMarkers(read, numbers);
  return read;
}

function definitionIn({ children }: ListItem): FootnoteDefinition | null {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph') return null;
  const [start, end, ...words] = first.children;
  const number = start?.type === 'html' ? ANCHOR.exec(start.value)?.[1] : undefined;
  if (number === undefined || end?.type !== 'html' || end.value !== '</a>') return null;
  return {
    type: 'footnoteDefinition',
    identifier: listedIdentifier(number),
    label: number,
    children: words.length === 0 ? others : [{ ...first, children: words }, ...others],
  };
}

function putMarkers(parent: Parents, numbers: ReadonlySet<string>): void {
  const children: Nodes[] = parent.children;
  for (const [index, child] of children.entries()) {
    const number = numberOf(child);
    if (number !== null && numbers.has(number)) {
      children[index] = { type: 'footnoteReference', identifier: listedIdentifier(number), label: number };
    } else if ('children' in child) putMarkers(child, numbers);
  }
}

function numberOf(node: Nodes): string | null {
  const number = node.type === 'link' ? TARGET.exec(node.url)?.[1] : undefined;
  return number !== undefined && plainWords(node) === `[${number}]` ? number : null;
}
