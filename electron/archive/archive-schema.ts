import { z } from 'zod';
import { DOCUMENT_FORMATS } from '#shared/model/formats.ts';
import { ID_PATTERN } from '#shared/model/ids.ts';
import {
  DOCUMENTS,
  EDITS,
  EDITS_BEFORE_JOIN,
  NOTES,
  PASSAGES,
  PICTURES,
  READINGS,
  REPAIRS,
  VERSIONS,
} from '../storage/archived/kinds.ts';
import type { Field, RecordKind } from '../storage/archived/record-kind.ts';
import { BLOCK, FOOTNOTE, hash, METADATA, REPORT, words } from '../verify/text-schema.ts';

/** A record of the kind, with its fields and no others. */
export function schemaOf(kind: RecordKind) {
  return z.strictObject(fieldsOf(kind));
}

function fieldsOf({ fields }: RecordKind, without?: string): Record<string, z.ZodType> {
  const own = Object.entries(fields).filter(([name]) => name !== without);
  return Object.fromEntries(
    own.map(([name, field]) => [name, field.nullable ? valueOf(field).nullable() : valueOf(field)]),
  );
}

const id = z.string().regex(ID_PATTERN);

function valueOf({ holds }: Field): z.ZodType {
  switch (holds) {
    case 'id':
      return id;
    case 'text':
      return words;
    case 'number':
      return z.number();
    case 'flag':
      return z.boolean();
    case 'json':
      return z.union([z.record(z.string(), z.unknown()), z.array(z.unknown()), words]);
    case 'value':
      return z.json();
  }
}

const format = z.enum(DOCUMENT_FORMATS);
const added = z.int().positive();

const REVISION = z.strictObject({
  id,
  number: z.int().positive(),
  added,
  createdAt: words,
  original: z.strictObject({ sha256: hash, part: words, file: z.string() }),
  text: z.strictObject({ sha256: hash, file: z.string() }),
  reading: z.strictObject({ ...fieldsOf(READINGS, 'revisionId'), format, metadata: METADATA }).nullable(),
  report: REPORT,
  repairs: z.array(z.strictObject(fieldsOf(REPAIRS, 'revisionId'))),
  editsBeforeJoin: z.array(z.strictObject(fieldsOf(EDITS_BEFORE_JOIN, 'revisionId'))),
  pictures: z.array(z.strictObject({ ...fieldsOf(PICTURES, 'revisionId'), file: z.string() })),
  blocks: z.array(BLOCK),
  footnotes: z.array(FOOTNOTE),
});
export type ArchivedRevision = z.infer<typeof REVISION>;

export const DOCUMENT = z.strictObject({
  added,
  ...fieldsOf(DOCUMENTS),
  id,
  format,
  authors: z.array(words),
  breadcrumb: z.array(words),
  edits: z.array(z.strictObject(fieldsOf(EDITS, 'documentId'))),
  revisions: z.array(REVISION).min(1),
});

export const NOTE = z.strictObject({
  added,
  ...fieldsOf(NOTES),
  id,
  versions: z.array(z.strictObject(fieldsOf(VERSIONS, 'noteId'))).min(1),
});

/** The rest of the line is for other programs. */
export const PASSAGE_LINE = z.looseObject({ ibid: schemaOf(PASSAGES) });

export const ORIGINAL = z.strictObject({ sha256: hash, size: z.int().nonnegative(), file: z.string() });

export const SEARCH_SEEN = z.strictObject({
  searchId: id,
  lastText: id.nullable(),
  notes: z.array(id),
  comments: z.array(id),
  lookedAt: words,
});
