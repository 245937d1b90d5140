import type { Definition, FootnoteDefinition, List, Nodes, RootContent, Table } from 'mdast';
import { Failed } from '#shared/ipc/result.ts';
import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import { type Definitions, inlineNodes, type WorkOf } from './inline-nodes.ts';
import { calloutIn } from './callout-in.ts';
import { joinLists, listItemNode, listNode } from './list-nodes.ts';
import { parseMarkdown } from './markdown.ts';
import {
  calloutNode,
  codeNode,
  headingNode,
  joinInline,
  type HeadingTag,
  lineBreakNode,
  mathsNode,
  noteStateOf,
  paragraphNode,
  quoteNode,
  ruleNode,
  TEXT_FORMAT,
  textNode,
} from './note-nodes.ts';
import { BLOCK_ID, type Origins } from './origins.ts';
import { plainWords } from './plain-words.ts';
import { tableNode } from './table-nodes.ts';

const DEEPEST = 60;
/** What an export puts around blocks that are read from right to left, which the editor sees for itself, and between lists. */
const SAYS_NOTHING = /^(?:<div dir="(?:rtl|ltr)">|<\/div>|<!-- -->)$/;
const HEADING_TAGS = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const satisfies Record<
  number,
  HeadingTag
>;

/**
 * A note with the content of the Markdown, as the editor would have it. What the editor has no form for keeps its
 * words: inside a list or a block quote a table is a line for each row, and every other block a line or several.
 * A citation is one where `workOf` knows its key, and else keeps its words. Fails with `too-deep`.
 */
export function noteStateFromMarkdown(
  markdown: string,
  workOf: WorkOf | null = null,
  origins: Origins | null = null,
): NoteState {
  const root = parseMarkdown(markdown);
  const definitions = definitionsIn(root, workOf, origins);
  const blocks = root.children.flatMap((node) => blocksOf(node, definitions));
  return noteStateOf(joinLists([...blocks, ...unusedFootnotes(root, definitions)]));
}

function blocksOf(node: RootContent, definitions: Definitions): readonly NoteNode[] {
  if (node.type === 'heading') {
    const children = inlineNodes(node.children, definitions);
    return children.length > 0 ? [headingNode(HEADING_TAGS[node.depth], children)] : [];
  }
  if (node.type === 'list') return [listOf(node, definitions, 0)];
  if (node.type === 'table') return [tableOf(node, definitions)];
  if (node.type === 'thematicBreak') return [ruleNode()];
  if (node.type === 'html' && SAYS_NOTHING.test(node.value)) return [];
  if (node.type === 'math') return [mathsNode('maths-block', node.value.trim())];
  const own = definitions.origins && originalBlock(node, definitions.origins);
  if (own) return own;
  const formula = formulaAlone(node);
  if (formula !== null) return [mathsNode('maths-block', formula)];
  const callout = calloutIn(node);
  if (callout) {
    const children = callout.content.flatMap((child) => blocksOf(child, definitions));
    return [calloutNode(callout.kind, children.length > 0 ? children : [paragraphNode([])])];
  }
  if (node.type === 'code') return [codeNode(node.lang ?? null, joinLines(codeLines(node.value, 0)))];
  return asBlock(node.type === 'blockquote' ? quoteNode : paragraphNode, linesOf(node, definitions));
}

/** What a block was in the library that it was exported from; null for one that is what it says. */
function originalBlock(node: RootContent, origins: Origins): readonly NoteNode[] | null {
  if (node.type === 'blockquote') return origins.quotationsIn(node);
  if (node.type !== 'paragraph' || node.children.length !== 1) return null;
  const [only] = node.children;
  if (only?.type === 'text' && BLOCK_ID.test(only.value.trim())) return [];
  const pictureId = only?.type === 'image' ? origins.pictureOf(only.url) : null;
  return only?.type === 'image' && pictureId !== null
    ? [{ type: 'picture', version: 1, pictureId, alt: only.alt ?? '' }]
    : null;
}

/** The formula of a paragraph that is nothing but one between two dollar signs on each side. */
function formulaAlone(node: RootContent): string | null {
  if (node.type !== 'paragraph' || node.children.length !== 1) return null;
  const [only] = node.children;
  return only?.type === 'inlineMath' && only.data?.display ? only.value.trim() : null;
}

type Line = readonly NoteNode[];

function asBlock(
  make: (children: readonly NoteNode[]) => NoteNode,
  lines: readonly Line[],
): readonly NoteNode[] {
  return lines.length > 0 ? [make(joinLines(lines))] : [];
}

function joinLines(lines: readonly Line[]): Line {
  return joinInline(lines.flatMap((line, index) => (index === 0 ? line : [lineBreakNode(), ...line])));
}

/** The words of any block as lines; paragraphs are parted by an empty one. */
function linesOf(node: RootContent, definitions: Definitions): readonly Line[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return asLine(inlineNodes(node.children, definitions));
    case 'code':
      return codeLines(node.value, TEXT_FORMAT.code);
    case 'html':
      return SAYS_NOTHING.test(node.value) ? [] : codeLines(node.value, 0);
    case 'math':
      return [[mathsNode('maths', node.value.replaceAll(/\s+/g, ' ').trim())]];
    case 'thematicBreak':
      return [[textNode('* * *')]];
    case 'blockquote':
    case 'listItem':
      return parted(node.children.map((child) => linesOf(child, definitions)));
    case 'list':
      return node.children.flatMap((item, index) => {
        const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
        const [first = [], ...rest] = linesOf(item, definitions);
        return [[textNode(mark), ...first], ...rest];
      });
    case 'table':
      return node.children.map((row) =>
        row.children.flatMap((cell, index) => [
          ...(index === 0 ? [] : [textNode(' | ')]),
          ...inlineNodes(cell.children, definitions),
        ]),
      );
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
    case 'tableRow':
    case 'tableCell':
      return [];
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
    case 'break':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'citationMark':
    case 'wikiLink':
      return asLine(inlineNodes([node], definitions));
    default:
      node satisfies never;
      return [];
  }
}

function codeLines(value: string, format: number): readonly Line[] {
  return value.split(/\r?\n|\r/).map((line) => (line === '' ? [] : [textNode(line, format)]));
}

/** A heading row without a word is how Markdown writes a table that has none. */
function tableOf(table: Table, definitions: Definitions): NoteNode {
  const rows = table.children.map((row) =>
    row.children.map((cell) => inlineNodes(cell.children, definitions)),
  );
  const [first = [], ...others] = rows;
  const hasHeading = others.length === 0 || first.some((cell) => cell.length > 0);
  return tableNode({ rows: hasHeading ? rows : others, hasHeading, align: table.align ?? [] });
}

function asLine(children: readonly NoteNode[]): readonly Line[] {
  return children.length > 0 ? [children] : [];
}

function parted(blocks: readonly (readonly Line[])[]): readonly Line[] {
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : [[], ...lines]));
}

/** In the editor a list inside a list is the only child of an item of its own, behind the item it belongs to. */
function listOf(list: List, definitions: Definitions, indent: number): NoteNode {
  const isCheckList = list.children.some((item) => typeof item.checked === 'boolean');
  const listType = list.ordered ? 'number' : isCheckList ? 'check' : 'bullet';
  const start = list.ordered ? (list.start ?? 1) : 1;
  const items = list.children.flatMap((item) => {
    const place = { indent, ...(listType === 'check' ? { checked: item.checked === true } : {}) };
    const own = item.children.filter((child) => child.type !== 'list');
    const words = joinLines(parted(own.map((child) => linesOf(child, definitions))));
    const inner = item.children.filter((child) => child.type === 'list');
    return [
      listItemNode(place, words),
      ...joinLists(inner.map((one) => listOf(one, definitions, indent + 1))).map((one) =>
        listItemNode(place, [one]),
      ),
    ];
  });
  return listNode(listType, start, items);
}

/** With a stack of its own: Markdown can be nested deeper than calls can be. */
function definitionsIn(root: Nodes, workOf: WorkOf | null, origins: Origins | null): Definitions {
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const waiting: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST)
      throw new Failed('too-deep', 'The Markdown is nested too deeply to be made a note of.');
    // Of two definitions the first one counts, and the stack gives the last one first.
    if (node.type === 'definition') links.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node);
    if (!('children' in node)) continue;
    for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return { links, footnotes, workOf, origins };
}

/** A footnote that nothing refers to is shown nowhere; its words are kept in a paragraph at the end. */
function unusedFootnotes(root: Nodes, { footnotes }: Definitions): readonly NoteNode[] {
  const used = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return [...footnotes.values()]
    .toReversed()
    .filter(({ identifier }) => !used.has(identifier))
    .flatMap((footnote) => {
      const lines = plainWords(footnote).trim().split('\n');
      return asBlock(paragraphNode, lines.join('') === '' ? [] : lines.map((line) => [textNode(line)]));
    });
}
