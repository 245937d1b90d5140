declare const kind: unique symbol;
/** A row id that will not go where another kind of id is wanted. */
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type DocumentId = Id<'document'>;
export type RevisionId = Id<'revision'>;
export type PassageId = Id<'passage'>;
export type NoteId = Id<'note'>;
export type TagId = Id<'tag'>;
export type CollectionId = Id<'collection'>;
export type FilterId = Id<'filter'>;
export type LinkId = Id<'link'>;
export type LinkTypeId = Id<'link type'>;
export type NameId = Id<'name'>;
export type AliasId = Id<'alias'>;
export type SavedSearchId = Id<'saved search'>;
/** Of a policy that says whom exports hide. */
export type PolicyId = Id<'policy'>;
/** The SHA-256 of the picture's bytes, in hexadecimal. */
export type PictureId = Id<'picture'>;

// The only place where a bare string becomes an id.
/* oxlint-disable typescript/no-unsafe-type-assertion -- this is what branding is */
export const toDocumentId = (value: string): DocumentId => checked(value) as DocumentId;
export const toRevisionId = (value: string): RevisionId => checked(value) as RevisionId;
export const toPassageId = (value: string): PassageId => checked(value) as PassageId;
export const toNoteId = (value: string): NoteId => checked(value) as NoteId;
export const toTagId = (value: string): TagId => checked(value) as TagId;
export const toCollectionId = (value: string): CollectionId => checked(value) as CollectionId;
export const toFilterId = (value: string): FilterId => checked(value) as FilterId;
export const toLinkId = (value: string): LinkId => checked(value) as LinkId;
export const toLinkTypeId = (value: string): LinkTypeId => checked(value) as LinkTypeId;
export const toNameId = (value: string): NameId => checked(value) as NameId;
export const toAliasId = (value: string): AliasId => checked(value) as AliasId;
export const toSavedSearchId = (value: string): SavedSearchId => checked(value) as SavedSearchId;
export const toPolicyId = (value: string): PolicyId => checked(value) as PolicyId;
export const toPictureId = (value: string): PictureId => checked(value) as PictureId;
/* oxlint-enable typescript/no-unsafe-type-assertion */

/** Ids are short words of lower-case letters, digits and hyphens, so that they may stand in file names and links. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;

function checked(value: string): string {
  if (!ID_PATTERN.test(value)) throw new TypeError(`not an id: ${JSON.stringify(value.slice(0, 80))}`);
  return value;
}
