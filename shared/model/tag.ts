import type { TagColour } from './colour.ts';
import type { DocumentId, NoteId, PassageId, TagId } from './ids.ts';

export interface Tag {
  readonly id: TagId;
  /** Without a leading #. Two tags whose names differ in spelling alone (case, marks, forms of letters) are one. */
  readonly name: string;
  readonly colour: TagColour;
}

/** A tag with how much carries it, outside the trash. */
export interface TagUse extends Tag {
  readonly documents: number;
  readonly notes: number;
  readonly passages: number;
}

/** The tags of one thing, in the order of their names. */
export interface OwnTags {
  readonly given: readonly TagId[];
  /** Those in the text of a note; none of anything else. */
  readonly written: readonly TagId[];
}

/** What a tag can be given to. */
export type Tagged =
  | { readonly kind: 'document'; readonly id: DocumentId }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'passage'; readonly id: PassageId };
