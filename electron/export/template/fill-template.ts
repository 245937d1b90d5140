import type { BlockContent, Nodes, PhrasingContent, Text } from 'mdast';
import type { TemplateField } from '#shared/model/export.ts';
import { text } from '../mdast-nodes.ts';
import { fieldOf, GROUP_END, GROUP_START, type Template } from './read-template.ts';

/** What stands for each field; nothing where it is not known. */
export type TemplateWords = Readonly<Partial<Record<TemplateField, readonly PhrasingContent[]>>>;

const SIGNS = /([\uf5a0-\uf5c1])/;

/** The blocks with what is known in the place of fields, as nodes: no word of a source is ever read as Markdown. */
export function fillTemplate({ blocks }: Template, words: TemplateWords): readonly BlockContent[] {
  return blocks.map((block) => filled(block, words));
}

function filled<Node extends Nodes>(node: Node, words: TemplateWords): Node {
  if (!('children' in node)) return node;
  return { ...node, children: filledLine(node.children, words) };
}

interface Group {
  readonly nodes: Nodes[];
  isEmpty: boolean;
}

function filledLine(nodes: readonly Nodes[], words: TemplateWords): readonly Nodes[] {
  const line: Nodes[] = [];
  let group: Group | null = null;
  const say = (node: Nodes): void => void (group?.nodes ?? line).push(node);
  for (const node of nodes.flatMap(piecesOf)) {
    const sign = node.type === 'text' && SIGNS.test(node.value) ? node.value : null;
    const field = sign === null ? null : fieldOf(sign);
    if (sign === GROUP_START) group = { nodes: [], isEmpty: false };
    else if (sign === GROUP_END) {
      const ended: Group | null = group;
      group = null;
      if (ended && !ended.isEmpty) ended.nodes.forEach(say);
    } else if (field !== null) {
      const known = words[field] ?? [];
      if (group && known.length === 0) group.isEmpty = true;
      known.forEach(say);
    } else {
      const inner = filled(node, words);
      // Emphasis around nothing would be signs.
      const isHollow = 'children' in inner && 'children' in node && inner.children.length === 0;
      if (!isHollow) say(inner);
      else if (group) group.isEmpty = true;
    }
  }
  return line;
}

function piecesOf(node: Nodes): readonly Nodes[] {
  if (node.type !== 'text') return [node];
  return node.value.split(SIGNS).flatMap((part): readonly Text[] => (part === '' ? [] : [text(part)]));
}
