import type { PassageId } from '#shared/model/ids.ts';
import type {
  CalloutKind,
  CitationNode,
  CitedItem,
  FootnoteNode,
  MathsNode,
  NoteNode,
  NoteState,
  QuotationNode,
  TextNode,
} from '#shared/model/note-state.ts';

export type HeadingTag = Extract<NoteNode, { type: 'heading' }>['tag'];

/** The bits of `TextNode.format`. */
export const TEXT_FORMAT = {
  strong: 1,
  emphasis: 2,
  delete: 4,
  code: 16,
  sub: 32,
  sup: 64,
  mark: 128,
} as const;

export const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const;
// Keys that the editor writes and Ibid makes no use of. With them a state is the same before and after the editor.
const LINK = { ...ELEMENT, rel: null, target: null, title: null } as const;

/** A whole note of these blocks; of none, an empty paragraph. */
export function noteStateOf(blocks: readonly NoteNode[]): NoteState {
  // An editor's root is never without a child.
  return { root: { ...ELEMENT, type: 'root', children: blocks.length > 0 ? blocks : [paragraphNode([])] } };
}

export function paragraphNode(children: readonly NoteNode[]): NoteNode & { readonly type: 'paragraph' } {
  const textFormat = children.find((child) => child.type === 'text')?.format ?? 0;
  const ofTheEditor = { textFormat, textStyle: '' };
  return { ...ELEMENT, ...ofTheEditor, type: 'paragraph', children };
}

export function quoteNode(children: readonly NoteNode[]): NoteNode {
  return { ...ELEMENT, type: 'quote', children };
}

export function headingNode(tag: HeadingTag, children: readonly NoteNode[]): NoteNode {
  return { ...ELEMENT, type: 'heading', tag, children };
}

export function codeNode(language: string | null, children: readonly NoteNode[]): NoteNode {
  return { ...ELEMENT, ...(language === null ? {} : { language }), type: 'code', children };
}

export function ruleNode(): NoteNode {
  return { type: 'horizontalrule', version: 1 };
}

export function mathsNode(type: MathsNode['type'], tex: string): MathsNode {
  return { type, version: 1, tex };
}

export function calloutNode(kind: CalloutKind, children: readonly NoteNode[]): NoteNode {
  return { ...ELEMENT, type: 'callout', kind, children };
}

export function linkNode(url: string, children: readonly NoteNode[]): NoteNode {
  return { ...LINK, type: 'link', url, children };
}

export function textNode(text: string, format = 0): TextNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

/**
 * Neighbouring texts of one format are one node, and so are neighbouring links to one address, as the editor has
 * them; empty texts are left out.
 */
export function joinInline(nodes: readonly NoteNode[]): readonly NoteNode[] {
  const joined: NoteNode[] = [];
  for (const node of nodes.filter((one) => one.type !== 'text' || one.text !== '')) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format) {
      joined[joined.length - 1] = textNode(last.text + node.text, node.format);
    } else if (node.type === 'link' && last?.type === 'link' && last.url === node.url) {
      joined[joined.length - 1] = linkNode(node.url, joinInline([...last.children, ...node.children]));
    } else joined.push(node);
  }
  return joined;
}

export function lineBreakNode(): NoteNode {
  return { type: 'linebreak', version: 1 };
}

export function quotationNode(passageId: PassageId): QuotationNode {
  return { type: 'quotation', version: 1, passageId };
}

export function citationNode(items: readonly CitedItem[]): CitationNode {
  return { type: 'citation', version: 1, items };
}

export function footnoteNode(words: string): FootnoteNode {
  return { type: 'footnote', version: 1, words };
}
