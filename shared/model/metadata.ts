import type { DocumentMetadata } from './document.ts';

export const METADATA_FIELDS = [
  'title',
  'authors',
  'published',
  'publisher',
  'breadcrumb',
  'url',
  'language',
  'direction',
] as const satisfies readonly (keyof DocumentMetadata)[];
export type MetadataField = (typeof METADATA_FIELDS)[number];

/** What is known of a document, and what of it a person has said. */
export interface EditableMetadata {
  /** What holds. */
  readonly values: DocumentMetadata;
  /** What was read out of the file of the newest revision. */
  readonly extracted: DocumentMetadata;
  /** Fields in which `values` is what a person said, whether or not it differs. */
  readonly edited: readonly MetadataField[];
}

/** A value for each field to be changed; null for one that takes its extracted value back. */
export type MetadataEdit = {
  readonly [Field in MetadataField]?: { readonly value: DocumentMetadata[Field] } | null | undefined;
};
