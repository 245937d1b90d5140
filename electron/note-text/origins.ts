import type { Blockquote } from 'mdast';
import type { PassageId, PictureId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';

/** What parts of a note that was exported were in the library. Whatever answers null stays what the Markdown says. */
export interface Origins {
  /** The nodes of a block quote of passages. */
  quotationsIn(quote: Blockquote): readonly NoteNode[] | null;
  /** The passage that a footnote says where to find, and the words that name it in front of the marker begin with. */
  referenceAt(identifier: string): { readonly passageId: PassageId; readonly words: string } | null;
  /** The id of the note that an address, or the name of a file, leads to. */
  noteOf(address: string): string | null;
  pictureOf(address: string): PictureId | null;
}

/** A link of Obsidian's to another note: `[[Note|words]]`. */
export const WIKI_LINK = /\[\[([^[\]|#]+)(?:\|[^[\]]*)?\]\]/gu;

/** An id that Obsidian sets behind a block, alone in its paragraph. */
export const BLOCK_ID = /^\^[A-Za-z0-9-]+$/;
