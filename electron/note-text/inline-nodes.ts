import type { Definition, FootnoteDefinition, PhrasingContent } from 'mdast';
import { CITATION, parseCitation } from '#shared/citing/parse-citation.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { type Origins, WIKI_LINK } from './origins.ts';
import { isLinkAddress } from './link-address.ts';
import {
  citationNode,
  footnoteNode,
  joinInline,
  lineBreakNode,
  linkNode,
  mathsNode,
  TEXT_FORMAT,
  textNode,
} from './note-nodes.ts';
import { plainWords } from './plain-words.ts';

/** The id of the document that goes by a citation key; null for none. */
export type WorkOf = (key: string) => string | null;

/** What references in the text refer to, by identifier. */
export interface Definitions {
  readonly links: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** The document that goes by a key; without it citations stay words. */
  readonly workOf: WorkOf | null;
  /** Null for Markdown that no library has written. */
  readonly origins: Origins | null;
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
    const reference =
      node.type === 'footnoteReference' ? definitions.origins?.referenceAt(node.identifier) : null;
    if (reference) {
      nodes.push(...withoutName(nodes.splice(0), reference.words), {
        type: 'passage-reference',
        version: 1,
        passageId: reference.passageId,
      });
    } else if (tag === undefined || end === -1) {
      nodes.push(...inlineNode(node, definitions, format));
    } else {
      nodes.push(...inlineNodes(phrasing.slice(at + 1, end), definitions, format | TEXT_FORMAT[tag]));
      at = end;
    }
  }
  return joinInline(nodes);
}

/** The nodes without the words at their end by which a passage is named, which are the library's. */
function withoutName(nodes: readonly NoteNode[], words: string): readonly NoteNode[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return nodes;
  const at = last.text.lastIndexOf(words);
  const place = last.text.slice(at + words.length);
  if (at < 0 || !(place === '' || place.startsWith(', '))) return nodes;
  return [...nodes.slice(0, -1), textNode(last.text.slice(0, at), last.format)];
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
      return wordsAndLinks(node.value.replaceAll(/[\t ]*[\r\n]+[\t ]*/g, ' '), definitions, format);
    case 'citationMark':
    case 'wikiLink':
      // Made for writing alone: they are read as words.
      return [];
    case 'inlineMath':
      return [mathsNode('maths', node.value.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim())];
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
    case 'link': {
      const noteId = definitions.origins?.noteOf(node.url);
      if (noteId) return [{ type: 'note-link', version: 1, noteId }];
      return linkTo(node.url, inlineNodes(node.children, definitions, format));
    }
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

/** Words with the links to notes among them that Obsidian writes. */
function wordsAndLinks(words: string, definitions: Definitions, format: number): readonly NoteNode[] {
  if (definitions.origins === null) return wordsAndCitations(words, definitions, format);
  const nodes: NoteNode[] = [];
  let at = 0;
  for (const match of words.matchAll(WIKI_LINK)) {
    const noteId = definitions.origins.noteOf(match[1] ?? '');
    if (noteId === null) continue;
    nodes.push(...wordsAndCitations(words.slice(at, match.index), definitions, format));
    nodes.push({ type: 'note-link', version: 1, noteId });
    at = match.index + match[0].length;
  }
  return [...nodes, ...wordsAndCitations(words.slice(at), definitions, format)];
}

/** Words with the citations of documents that the library has among them. */
function wordsAndCitations(words: string, { workOf }: Definitions, format: number): readonly NoteNode[] {
  if (workOf === null) return [textNode(words, format)];
  const nodes: NoteNode[] = [];
  let at = 0;
  for (const match of words.matchAll(CITATION)) {
    const items = parseCitation(match[0], workOf);
    if (items === null) continue;
    nodes.push(textNode(words.slice(at, match.index), format), citationNode(items));
    at = match.index + match[0].length;
  }
  return [...nodes, textNode(words.slice(at), format)];
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
