/**
 * The part of Lexical's serialized editor state that notes are made of. It is a file format:
 * `type` strings and keys never change their meaning.
 */
export interface NoteState {
  readonly root: ElementNode & { readonly type: 'root' };
}

export type NoteNode =
  | (ElementNode & { readonly type: 'root' | 'paragraph' | 'quote' })
  | (ElementNode & { readonly type: 'heading'; readonly tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' })
  | (ElementNode & {
      readonly type: 'list';
      readonly listType: 'bullet' | 'number' | 'check';
      readonly start: number;
    })
  | (ElementNode & { readonly type: 'listitem'; readonly value: number; readonly checked?: boolean })
  | CodeNode
  | (ElementNode & { readonly type: 'table' | 'tablerow' })
  | TableCellNode
  | (ElementNode & { readonly type: 'link' | 'autolink'; readonly url: string })
  | TextNode
  | { readonly type: 'linebreak' | 'tab' | 'horizontalrule'; readonly version: 1 }
  | QuotationNode
  | FootnoteNode;

export interface ElementNode {
  readonly type: string;
  readonly version: 1;
  readonly children: readonly NoteNode[];
  readonly direction: 'ltr' | 'rtl' | null;
  readonly format: '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify';
  readonly indent: number;
}

export interface TextNode {
  readonly type: 'text';
  readonly version: 1;
  readonly text: string;
  /** Bits: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript, 128 highlight. */
  readonly format: number;
  readonly detail: 0;
  readonly mode: 'normal';
  readonly style: '';
}

/** A block of code: texts, tabs and line breaks. */
export interface CodeNode extends ElementNode {
  readonly type: 'code';
  /** The word behind the fence in Markdown. */
  readonly language?: string | null;
}

/** It holds blocks. A table has as many in every row, and a heading row is its first one. */
export interface TableCellNode extends ElementNode {
  readonly type: 'tablecell';
  /** Not 0 in a heading row. */
  readonly headerState: number;
}

/** A quoted passage, a block of its own. Its words are the library's; the node holds the id alone. */
export interface QuotationNode {
  readonly type: 'quotation';
  readonly version: 1;
  readonly passageId: string;
}

/** A footnote of the note itself, inline, where its marker stands. Numbered by order, so it holds its words alone. */
export interface FootnoteNode {
  readonly type: 'footnote';
  readonly version: 1;
  readonly words: string;
}
