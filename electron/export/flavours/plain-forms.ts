import { toHtml } from 'hast-util-to-html';
import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Html,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { text } from '../mdast-nodes.ts';
import { calloutWords } from './callout-words.ts';

/*
 * What CommonMark has no sign for, in forms that it has: tables and strike-through as HTML, boxes as signs, formulas as code,
 * callouts as quotations that begin with their kind, and footnotes as numbers with a list at the end.
 */

/** The heading of the list of notes. */
export const NOTES_HEADING = 'Notes';

/** The definitions as a numbered list, below a heading; nothing where there are none. */
export function listedNotes(definitions: readonly FootnoteDefinition[]): readonly RootContent[] {
  if (definitions.length === 0) return [];
  const items = definitions.map(({ children }): ListItem => ({
    type: 'listItem',
    spread: children.length > 1,
    children: children.map(plainBlock),
  }));
  const list: List = { type: 'list', ordered: true, start: 1, spread: false, children: items };
  return [{ type: 'heading', depth: 2, children: [text(NOTES_HEADING)] }, list];
}

/** A block as CommonMark knows it. */
export function plainBlock<Block extends BlockContent | DefinitionContent>(
  block: Block,
): Block | BlockContent {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: plainLine(block.children) };
    case 'blockquote':
      return { ...block, children: block.children.map(plainBlock) };
    case 'list':
      return { ...block, children: block.children.map(plainItem) };
    case 'math':
      return { type: 'code', lang: 'tex', value: block.value };
    case 'table':
      return { type: 'html', value: tableInHtml(block) };
    case 'code':
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
    case 'thematicBreak':
      return block;
  }
}

const BOXES = { true: '☑ ', false: '☐ ' } as const;

function plainItem({ checked, children, ...item }: ListItem): ListItem {
  const [first, ...others] = children.map(plainBlock);
  if (typeof checked !== 'boolean' || first === undefined) {
    return { ...item, children: first === undefined ? [] : [first, ...others] };
  }
  const box = text(BOXES[`${checked}`]);
  return first.type === 'paragraph'
    ? { ...item, children: [{ ...first, children: [box, ...first.children] }, ...others] }
    : { ...item, children: [{ type: 'paragraph', children: [box] }, first, ...others] };
}

function plainLine(line: readonly PhrasingContent[]): PhrasingContent[] {
  return line.flatMap(plainPhrase);
}

function plainPhrase(node: PhrasingContent): readonly PhrasingContent[] {
  switch (node.type) {
    case 'footnoteReference':
      return [text(`[${node.identifier}]`)];
    case 'delete':
      return [html('<del>'), ...plainLine(node.children), html('</del>')];
    case 'emphasis':
    case 'strong':
    case 'link':
      return [{ ...node, children: plainLine(node.children) }];
    case 'inlineMath':
      return [{ type: 'inlineCode', value: node.value }];
    case 'html':
      return calloutWords(node.value) ?? [node];
    case 'break':
    case 'citationMark':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'linkReference':
    case 'text':
    case 'wikiLink':
      return [node];
  }
}

function html(value: string): Html {
  return { type: 'html', value };
}

/** Without empty lines, which would end it. https://spec.commonmark.org/0.31.2/#html-blocks */
function tableInHtml(table: Table): string {
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: cell.children.flatMap(plainInCell) })),
  }));
  return toHtml(toHast({ ...table, children })).replaceAll(/\n{2,}/g, '\n');
}

/** In HTML what is struck through is so. */
function plainInCell(node: PhrasingContent): readonly PhrasingContent[] {
  return node.type === 'delete' ? [node] : plainPhrase(node);
}
