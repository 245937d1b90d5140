import { z } from 'zod';
import { ID_PATTERN, toDocumentId, toLinkTypeId, toNoteId, toPassageId } from '#shared/model/ids.ts';

const COMMENT_LENGTH = 100_000;

const id = z.string().regex(ID_PATTERN);
export const LINK_TYPE_ID = id.transform(toLinkTypeId);

export const LINK_COMMENT = z
  .string()
  .max(COMMENT_LENGTH)
  .refine((text) => text.isWellFormed());

const note = z.strictObject({ kind: z.literal('note'), id: id.transform(toNoteId) });
const document = z.strictObject({ kind: z.literal('document'), id: id.transform(toDocumentId) });
const passage = z.strictObject({ kind: z.literal('passage'), id: id.transform(toPassageId) });

export const LINK_END = z.discriminatedUnion('kind', [passage, note, document]);
export const NOTE_OR_DOCUMENT = z.discriminatedUnion('kind', [note, document]);

export const LINK_CHANGE = z.strictObject({
  typeId: LINK_TYPE_ID.exactOptional(),
  comment: LINK_COMMENT.exactOptional(),
  turned: z.boolean().exactOptional(),
});
