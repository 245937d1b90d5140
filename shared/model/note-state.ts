import type { Locator } from '../citing/locator.ts';

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
  | CitationNode
  | PassageReferenceNode
  | MentionNode
  | NoteLinkNode
  | TagNode
  | CalloutNode
  | MathsNode
  | PictureNode
  | DateNode
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

/** Works of the library, cited inline: `[@key, p. 3; @other]` in Markdown. */
export interface CitationNode {
  readonly type: 'citation';
  readonly version: 1;
  /** Never empty. */
  readonly items: readonly CitedItem[];
}

/** A work in a citation, in CSL's terms. */
export interface CitedItem {
  readonly documentId: string;
  readonly locator?: Locator;
  /** Words of the person's own in front of the work, and behind its place. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** For a work whose author the sentence names already. */
  readonly suppressAuthor?: boolean;
}

/** A place of a document, named inline and not quoted. */
export interface PassageReferenceNode {
  readonly type: 'passage-reference';
  readonly version: 1;
  readonly passageId: string;
}

/** A person, organisation, place or event, mentioned inline. */
export interface MentionNode {
  readonly type: 'mention';
  readonly version: 1;
  readonly nameId: string;
}

/** Another note, inline. */
export interface NoteLinkNode {
  readonly type: 'note-link';
  readonly version: 1;
  readonly noteId: string;
}

/** A tag of the note, standing in its text. */
export interface TagNode {
  readonly type: 'tag';
  readonly version: 1;
  readonly tagId: string;
}

/** A node whose words are the library's. */
export type LibraryNode =
  | QuotationNode
  | CitationNode
  | PassageReferenceNode
  | MentionNode
  | NoteLinkNode
  | TagNode;

export const CALLOUT_KINDS = ['note', 'important', 'warning', 'question'] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

/** Blocks that are set apart from the rest, such as a warning. It holds blocks, and no other callout. */
export interface CalloutNode extends ElementNode {
  readonly type: 'callout';
  readonly kind: CalloutKind;
}

/** A formula in TeX: `maths` stands in a line, `maths-block` is a block of its own. */
export interface MathsNode {
  readonly type: 'maths' | 'maths-block';
  readonly version: 1;
  readonly tex: string;
}

/** A picture of the library, a block of its own. */
export interface PictureNode {
  readonly type: 'picture';
  readonly version: 1;
  readonly pictureId: string;
  /** What it shows, in the person's words. */
  readonly alt: string;
  /** In per cent of the width of the text; without it the picture is as wide as it is. */
  readonly width?: number;
}

/** A date in the person's words, inline. */
export interface DateNode {
  readonly type: 'date';
  readonly version: 1;
  readonly words: string;
  /** What the words mean, in EDTF. */
  readonly edtf: string;
}
