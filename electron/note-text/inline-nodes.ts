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
  return joinInline(phrasing.flatMap((node) => inlineNode(node, definitions, format)));
}

function inlineNode(node: PhrasingContent, definitions: Definitions, format: number): readonly NoteNode[] {
  switch (node.type) {
    case 'text':
      // A single line ending in Markdown is a space.
      return [textNode(node.value.replaceAll(/[\t ]*[\r\n]+[\t ]*/g, ' '), format)];
    case 'inlineCode':
      return [textNode(node.value, format | TEXT_FORMAT.code)];
    case 'html':
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
