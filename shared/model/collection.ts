import type { CollectionId, DocumentId, NoteId } from './ids.ts';

/** A set of documents and notes that a person has put together. Collections may lie in one another. */
export interface Collection {
  readonly id: CollectionId;
  readonly name: string;
  readonly parentId: CollectionId | null;
  /** Outside the trash, and without those of the collections in it. */
  readonly documents: readonly DocumentId[];
  readonly notes: readonly NoteId[];
}

/** What a collection can hold. */
export type Member =
  | { readonly kind: 'document'; readonly id: DocumentId }
  | { readonly kind: 'note'; readonly id: NoteId };
