import type { BlockContent, DefinitionContent, PhrasingContent, Table } from 'mdast';
import { calloutWords, isCalloutSign } from './callout-words.ts';

/*
 * Marks that Markdown writes as HTML, as nodes: pages and documents of a word processor are made of these, for in them
 * nothing is taken for HTML.
 */

export const MARK_TAGS = ['mark', 'sub', 'sup'] as const;
export type MarkTag = (typeof MARK_TAGS)[number];

declare module 'mdast' {
  interface EmphasisData {
    /** The element that it is in place of emphasis. */
    readonly hName?: MarkTag;
  }
}

/** A block with its marks as nodes, and a callout as a quotation that begins with its kind. */
export function markedBlock(block: BlockContent): BlockContent;
export function markedBlock(block: BlockContent | DefinitionContent): BlockContent | DefinitionContent;
export function markedBlock(block: BlockContent | DefinitionContent): BlockContent | DefinitionContent {
  if (block.type === 'math') return { type: 'code', lang: 'tex', value: block.value };
  if (block.type === 'paragraph' || block.type === 'heading')
    return { ...block, children: markedLine(block.children) };
  if (block.type === 'blockquote') {
    const children = block.children.map(markedBlock);
    return isCallout(block)
      ? { ...block, children, data: { hProperties: { className: ['callout'] } } }
      : { ...block, children };
  }
  if (block.type === 'list')
    return {
      ...block,
      children: block.children.map((item) => ({ ...item, children: item.children.map(markedBlock) })),
    };
  if (block.type === 'table') return markedTable(block);
  return block;
}

export function markedTable(table: Table): Table {
  return {
    ...table,
    children: table.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({ ...cell, children: markedLine(cell.children) })),
    })),
  };
}

function isCallout(block: Extract<BlockContent, { type: 'blockquote' }>): boolean {
  const [first] = block.children;
  const [sign] = first?.type === 'paragraph' ? first.children : [];
  return sign?.type === 'html' && isCalloutSign(sign.value);
}

function markedLine(line: readonly PhrasingContent[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const node = line[at];
    if (!node) continue;
    const tag = MARK_TAGS.find((one) => node.type === 'html' && node.value === `<${one}>`);
    const end = tag === undefined ? -1 : line.findIndex((one, index) => index > at && isEnd(one, tag));
    if (tag !== undefined && end !== -1) {
      nodes.push({ type: 'emphasis', data: { hName: tag }, children: markedLine(line.slice(at + 1, end)) });
      at = end;
    } else nodes.push(...markedPhrase(node));
  }
  return nodes;
}

function isEnd(node: PhrasingContent, tag: MarkTag): boolean {
  return node.type === 'html' && node.value === `</${tag}>`;
}

function markedPhrase(node: PhrasingContent): readonly PhrasingContent[] {
  if (node.type === 'html') return calloutWords(node.value) ?? [];
  if (node.type === 'inlineMath') return [{ type: 'inlineCode', value: node.value }];
  if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete' || node.type === 'link')
    return [{ ...node, children: markedLine(node.children) }];
  return [node];
}
