import type { Definition, FootnoteDefinition, PhrasingContent } from 'mdast';
import type { NoteNode } from '#shared/model/note-state.ts';
import { isLinkAddress } from './link-address.ts';
import { footnoteNode, joinInline, lineBreakNode, linkNode, TEXT_FORMAT, textNode } from './note-nodes.ts';
import { plainWords } from './plain-words.ts';

/** What references in the text refer to, by identifier. */
export interface Definitions {
  readonly links: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** The nodes of a line of Markdown. */
export function inlineNodes(
  phrasing: readonly PhrasingContent[],
  definitions: Definitions,
  format = 0,
): readonly NoteNode[] {
  const nodes: NoteNode[] = [];
  for (let at = 0; at < phrasing.length; at += 1) {
    const node = phrasing[at];
    if (!node) continue;
    const tag = TAGS.find((one) => isTag(node, `<${one}>`));
    const end =
      tag === undefined ? -1 : phrasing.findIndex((one, index) => index > at && isTag(one, `</${tag}>`));
    if (tag === undefined || end === -1) {
      nodes.push(...inlineNode(node, definitions, format));
    } else {
      nodes.push(...inlineNodes(phrasing.slice(at + 1, end), definitions, format | TEXT_FORMAT[tag]));
      at = end;
    }
  }
  return joinInline(nodes);
}

/** Marks that Markdown has no sign for. */
const TAGS = ['mark', 'sub', 'sup'] as const;

function isTag(node: PhrasingContent, tag: string): boolean {
  return node.type === 'html' && node.value === tag;
}

function inlineNode(node: PhrasingContent, definitions: Definitions, format: number): readonly NoteNode[] {
  switch (node.type) {
    case 'text':
      // A single line ending in Markdown is a space.
      return [textNode(node.value.replaceAll(/[\t ]*[\r\n]+[\t ]*/g, ' '), format)];
    case 'inlineCode':
      return [textNode(node.value, format | TEXT_FORMAT.code)];
    case 'html':
      // What an export puts between two marks that meet.
      if (node.value === '<!-- -->') return [];
      return [textNode(node.value.replaceAll(/[\r\n]+/g, ' '), format)];
    case 'break':
      return [lineBreakNode()];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return inlineNodes(node.children, definitions, format | TEXT_FORMAT[node.type]);
    case 'link':
      return linkTo(node.url, inlineNodes(node.children, definitions, format));
    case 'linkReference': {
      const url = definitions.links.get(node.identifier)?.url ?? '';
      return linkTo(url, inlineNodes(node.children, definitions, format));
    }
    case 'image':
      return linkTo(node.url, [textNode(node.alt ?? '', format)]);
    case 'imageReference': {
      const url = definitions.links.get(node.identifier)?.url ?? '';
      return linkTo(url, [textNode(node.alt ?? '', format)]);
    }
    case 'footnoteReference':
      return [footnoteNode(footnoteWords(definitions, node.identifier))];
    default:
      node satisfies never;
      return [];
  }
}

/** A link; the words alone where the address is none that a note may link to. */
function linkTo(url: string, words: readonly NoteNode[]): readonly NoteNode[] {
  const isEmpty = words.every((node) => node.type === 'text' && node.text === '');
  return isEmpty || !isLinkAddress(url) ? words : [linkNode(url, joinInline(words))];
}

function footnoteWords({ footnotes }: Definitions, identifier: string): string {
  const definition = footnotes.get(identifier);
  return definition ? plainWords(definition).trim() : '';
}
