import type { List, ListItem, RootContent, Table } from 'mdast';
import type { ImportedBlock } from '#shared/model/text.ts';
import { createBlockWriter, type BlockContext, type BlockWriter } from '../blocks/block-writer.ts';
import { languageWithin, type TextLanguage } from '#shared/metadata/guess-language.ts';
import { tooDeep } from './parse.ts';
import { itemNumber } from './pieces.ts';
import { readRawHtml } from './raw-html.ts';
import { DEEPEST, HTML_TAGS, readInline, type InlineReading } from './read-inline.ts';

export interface TreeReading extends InlineReading {
  readonly source: string;
  readonly language: TextLanguage;
}

interface Flow {
  readonly writer: BlockWriter;
  readonly reading: TreeReading;
}

const START: BlockContext = {
  kind: 'paragraph',
  level: 1,
  preformatted: false,
  language: null,
  direction: null,
};

/** The blocks of nodes in a row. Notes and link addresses among them are left out: they are read where they belong. */
export function readTree(
  nodes: readonly (RootContent | ListItem)[],
  number: string | null,
  reading: TreeReading,
): readonly ImportedBlock[] {
  const writer = createBlockWriter(START, (block) => ({
    ...block,
    ...languageWithin(block.text, reading.language),
  }));
  for (const node of nodes) {
    if (node.type === 'listItem')
      readItem(node, number, { ...START, kind: 'list-item' }, 1, { writer, reading });
    else readFlow(node, START, 1, { writer, reading });
  }
  return writer.finish();
}

function readFlow(node: RootContent, context: BlockContext, depth: number, flow: Flow): void {
  const { writer, reading } = flow;
  if (depth > DEEPEST) throw tooDeep();
  writer.setContext(context);
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the types count phrases among the blocks
  switch (node.type) {
    case 'paragraph':
      readInline(node.children, writer, reading, depth);
      break;
    case 'heading':
      writer.setContext({ ...context, kind: 'heading', level: node.depth });
      readInline(node.children, writer, reading, depth);
      break;
    case 'blockquote':
      for (const child of node.children)
        readFlow(child, { ...context, kind: 'quote', level: 1 }, depth + 1, flow);
      break;
    case 'list':
      readList(node, context, depth, flow);
      break;
    case 'code':
      writer.setContext({ ...context, kind: 'code', level: 1, preformatted: true });
      if (node.meta) reading.drop(node.meta, 'label of a code block');
      writer.text(node.value);
      break;
    case 'table':
      readTable(node, context, depth, flow);
      break;
    case 'html':
      readHtml(node.value, flow);
      break;
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
      break;
    default:
      readFrontMatter(node, context, writer);
  }
  writer.flush();
}

/** Front matter that could not be read stands as it is: YAML, or TOML, which the types do not know. */
function readFrontMatter(node: RootContent, context: BlockContext, writer: BlockWriter): void {
  writer.setContext({ ...context, kind: 'code', level: 1, preformatted: true });
  if ('value' in node) writer.text(node.value);
}

function readList(list: List, context: BlockContext, depth: number, flow: Flow): void {
  const level = context.kind === 'list-item' ? Math.min(6, context.level + 1) : 1;
  for (const [index, item] of list.children.entries()) {
    const number = itemNumber(list, item, index, flow.reading.source);
    readItem(item, number, { ...context, kind: 'list-item', level }, depth, flow);
  }
}

function readItem(
  item: ListItem,
  number: string | null,
  context: BlockContext,
  depth: number,
  flow: Flow,
): void {
  const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
  const lead = `${number === null ? '' : `${number} `}${box}`;
  for (const [index, child] of item.children.entries()) {
    if (index === 0 && child.type === 'paragraph') {
      flow.writer.setContext(context);
      flow.writer.text(lead);
      readInline(child.children, flow.writer, flow.reading, depth + 1);
      flow.writer.flush();
    } else readFlow(child, context, depth + 1, flow);
  }
}

function readTable(
  { children: rows }: Table,
  context: BlockContext,
  depth: number,
  { writer, reading }: Flow,
): void {
  for (const row of rows) {
    writer.setContext({ ...context, kind: 'table-row', level: 1 });
    for (const [index, cell] of row.children.entries()) {
      if (index > 0) writer.cell();
      readInline(cell.children, writer, reading, depth + 1);
    }
  }
}

function readHtml(source: string, { writer, reading }: Flow): void {
  const read = readRawHtml(source, reading.language, reading.shelf);
  for (const key of ['refusedLinks', 'linksWithoutSite', 'struckOut'] as const) {
    reading.tally[key] += read.tally[key];
  }
  writer.insert(read.blocks);
  for (const { text, reason } of read.dropped) reading.drop(text, reason, 0);
  reading.drop(read.tags, HTML_TAGS, read.droppedLength);
}
