import type { NoteNode, NoteState } from '#shared/model/note-state.ts';

export type VersionBlockKind =
  | 'title'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'item'
  | 'code'
  | 'row'
  | 'rule'
  | 'quotation'
  | 'picture'
  | 'maths';

/** A word, a space or a sign of a version, as it is compared. */
export interface Token {
  readonly text: string;
  /** Bits of `TextNode.format`. */
  readonly format: number;
  /** Whether it belongs to a footnote, which is shown where its marker stands. */
  readonly footnote: boolean;
  /** Of what it points to in the library; empty for words. */
  readonly id: string;
}

/** A block of a note, as it is compared: two with the same key are the same. */
export interface VersionBlock {
  readonly kind: VersionBlockKind;
  readonly tokens: readonly Token[];
  /** How far it is set in. */
  readonly depth: number;
  /** Of a quotation; null for every other block. */
  readonly passageId: string | null;
  readonly key: string;
}

export function versionBlocks(title: string, { root }: NoteState): readonly VersionBlock[] {
  const blocks = root.children.flatMap((node) => blocksOf(node, 0));
  return title === '' ? blocks : [block('title', tokensOf(title, 0, false)), ...blocks];
}

function blocksOf(node: NoteNode, depth: number): readonly VersionBlock[] {
  switch (node.type) {
    case 'quotation':
      return [block('quotation', [], depth, node.passageId)];
    case 'horizontalrule':
      return [block('rule', [], depth)];
    case 'picture':
      return [block('picture', [token(node.alt)], depth, null, node.pictureId)];
    case 'maths-block':
      return [block('maths', tokensOf(node.tex, 0, false), depth)];
    case 'list':
      return node.children.flatMap((item) => blocksOf(item, depth));
    case 'listitem': {
      const [first] = node.children;
      if (first?.type === 'list') return blocksOf(first, depth + 1);
      const tick = node.checked === undefined ? [] : tokensOf(node.checked ? '☑ ' : '☐ ', 0, false);
      return [block('item', [...tick, ...node.children.flatMap(inline)], depth)];
    }
    case 'table':
      return node.children.flatMap((row) => blocksOf(row, depth));
    case 'tablerow':
      return [
        block(
          'row',
          node.children.flatMap((cell, index) => [...(index === 0 ? [] : [token(' | ')]), ...inline(cell)]),
          depth,
        ),
      ];
    case 'root':
    case 'callout':
      return node.children.flatMap((child) => blocksOf(child, depth + (node.type === 'callout' ? 1 : 0)));
    case 'paragraph':
    case 'quote':
    case 'heading':
    case 'code':
      return [block(node.type, node.children.flatMap(inline), depth)];
    case 'text':
    case 'linebreak':
    case 'tab':
    case 'link':
    case 'autolink':
    case 'footnote':
    case 'maths':
    case 'date':
    case 'citation':
    case 'mention':
    case 'note-link':
    case 'passage-reference':
    case 'tag':
    case 'tablecell':
      return [block('paragraph', inline(node), depth)];
  }
}

function inline(node: NoteNode): readonly Token[] {
  if ('children' in node) return node.children.flatMap(inline);
  switch (node.type) {
    case 'text':
      return tokensOf(node.text, node.format, false);
    case 'linebreak':
      return [token('\n')];
    case 'tab':
      return [token('\t')];
    case 'footnote':
      return tokensOf(`[${node.words}]`, 0, true);
    case 'maths':
      return [token(`$${node.tex}$`)];
    case 'date':
      return tokensOf(node.words, 0, false);
    // Their words are the library's: what changes is whether they stand there.
    case 'citation':
      return [token('[citation]', JSON.stringify(node.items))];
    case 'mention':
      return [token('[name]', node.nameId)];
    case 'note-link':
      return [token('[note]', node.noteId)];
    case 'passage-reference':
      return [token('[passage]', node.passageId)];
    case 'tag':
      return [token('[tag]', node.tagId)];
    case 'quotation':
    case 'horizontalrule':
    case 'picture':
    case 'maths-block':
      return [];
  }
}

function token(text: string, id = ''): Token {
  return { text, format: 0, footnote: false, id };
}

/** Half-spaces and marks belong to their word. */
const WORDS = /[\p{L}\p{M}\p{N}_\u200c\u200d]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu;

function tokensOf(text: string, format: number, footnote: boolean): readonly Token[] {
  return (text.match(WORDS) ?? []).map((words) => ({ text: words, format, footnote, id: '' }));
}

export function tokenKey({ text, format, footnote, id }: Token): string {
  return `${format}${footnote ? 'f' : 't'}${text}\u0001${id}`;
}

function block(
  kind: VersionBlockKind,
  tokens: readonly Token[],
  depth = 0,
  passageId: string | null = null,
  id = '',
): VersionBlock {
  const key = [kind, depth, passageId ?? id, ...tokens.map(tokenKey)].join('\u0000');
  return { kind, tokens, depth, passageId, key };
}
