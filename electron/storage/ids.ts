import { randomBytes } from 'node:crypto';
import {
  type DocumentId,
  type NoteId,
  type PassageId,
  type RevisionId,
  toDocumentId,
  toNoteId,
  toPassageId,
  toRevisionId,
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
