import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Html,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { noteAnchor, noteMarker } from '../../verify/listed-notes.ts';
import { text } from '../mdast-nodes.ts';
import { partedLine } from '../parted-line.ts';
import { calloutWords } from './callout-words.ts';
import { linkWithMarkers } from './link-with-markers.ts';
import { tableInHtml } from './table-in-html.ts';

/*
 * What CommonMark has no sign for, in forms that it has: tables and strike-through as HTML, boxes as signs, formulas as code,
 * callouts as quotations that begin with their kind, and footnotes as links to a list at the end.
 */

/** The heading of the list of notes. */
export const NOTES_HEADING = 'Notes';

/**
 * The definitions as a numbered list, below a heading; nothing where there are none. Its items stand apart: of one paragraph with
 * hundreds of them no parser makes sense in good time.
 */
export function listedNotes(definitions: readonly FootnoteDefinition[]): readonly RootContent[] {
  if (definitions.length === 0) return [];
  const items = definitions.map(({ identifier, children }): ListItem => ({
    type: 'listItem',
    spread: children.length > 1,
    children: anchored(identifier, children.map(plainBlock)),
  }));
  const list: List = { type: 'list', ordered: true, start: 1, spread: true, children: items };
  return [{ type: 'heading', depth: 2, children: [text(NOTES_HEADING)] }, list];
}

function anchored(number: string, [first, ...others]: ListItem['children']): ListItem['children'] {
  const anchor = noteAnchor(number);
  return first?.type === 'paragraph'
    ? [{ ...first, children: [...anchor, ...first.children] }, ...others]
    : [{ type: 'paragraph', children: [...anchor] }, ...(first ? [first] : []), ...others];
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
  return partedLine(line.flatMap(plainPhrase));
}

function plainPhrase(node: PhrasingContent): readonly PhrasingContent[] {
  switch (node.type) {
    case 'footnoteReference':
      return [noteMarker(node.identifier)];
    case 'delete':
      return [html('<del>'), ...plainLine(node.children), html('</del>')];
    case 'emphasis':
    case 'strong':
      return [{ ...node, children: plainLine(node.children) }];
    case 'link':
      return linkWithMarkers({ ...node, children: plainLine(node.children) });
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
