import { randomBytes } from 'node:crypto';
import {
  type AliasId,
  type CollectionId,
  type DocumentId,
  type FilterId,
  type LinkId,
  type LinkTypeId,
  type NameId,
  type NoteId,
  type PassageId,
  type PolicyId,
  type RevisionId,
  type SavedSearchId,
  type TagId,
  toAliasId,
  toCollectionId,
  toDocumentId,
  toFilterId,
  toLinkId,
  toLinkTypeId,
  toNameId,
  toNoteId,
  toPassageId,
  toPolicyId,
  toRevisionId,
  toSavedSearchId,
  toTagId,
} from '#shared/model/ids.ts';

// Without i, l, o and u: ids are read aloud and typed. https://www.crockford.com/base32.html
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Sixty random bits: among a million ids the chance of a clash is below one in a million. */
function random(): string {
  return Array.from(randomBytes(12), (byte) => LETTERS[byte & 31]).join('');
}

export const newDocumentId = (): DocumentId => toDocumentId(`d-${random()}`);
export const newRevisionId = (): RevisionId => toRevisionId(`r-${random()}`);
export const newPassageId = (): PassageId => toPassageId(`p-${random()}`);
export const newNoteId = (): NoteId => toNoteId(`n-${random()}`);
export const newTagId = (): TagId => toTagId(`t-${random()}`);
export const newCollectionId = (): CollectionId => toCollectionId(`c-${random()}`);
export const newFilterId = (): FilterId => toFilterId(`f-${random()}`);
export const newSavedSearchId = (): SavedSearchId => toSavedSearchId(`s-${random()}`);
export const newLinkId = (): LinkId => toLinkId(`l-${random()}`);
export const newLinkTypeId = (): LinkTypeId => toLinkTypeId(`lt-${random()}`);
export const newAliasId = (): AliasId => toAliasId(`a-${random()}`);
export const newNameId = (): NameId => toNameId(`m-${random()}`);
export const newPolicyId = (): PolicyId => toPolicyId(`h-${random()}`);
