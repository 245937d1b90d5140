import { z } from 'zod';
import { SEAL_KINDS } from '#shared/model/seal.ts';
import { ID_PATTERN } from '#shared/model/ids.ts';

/*
 * A line of `evidence.jsonl`: what one footnote of an export is sealed with. resources/evidence.schema.json is made of this.
 */

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const offset = z.int().nonnegative();

export const EVIDENCE_LINE = z.object({
  note: z.string().describe('file of the note, in the same folder'),
  footnote: z.string().describe('label of the footnote in it'),
  kind: z
    .enum(SEAL_KINDS)
    .describe('quotation: the words stand in the note; reference: the note names the place alone'),
  document: z.object({
    id: z.string().regex(ID_PATTERN),
    title: z.string(),
    authors: z.array(z.string()),
    published: z.string().nullable().describe('EDTF where it is certain, else as printed'),
    url: z.string().nullable(),
  }),
  revision: hash.describe('of the whole text that the words were taken from, as UTF-8'),
  selector: z
    .object({ type: z.literal('TextPositionSelector'), start: offset, end: offset })
    .describe(
      'UTF-16 code units of that text; https://www.w3.org/TR/annotation-model/#text-position-selector',
    ),
  exact: hash.describe(
    'of the words in that range, as UTF-8, with one U+2588 for each range that is withheld',
  ),
  withheld: z
    .array(z.object({ start: offset, end: offset, commitment: hash }))
    .optional()
    .describe(
      'ranges of the text whose words the export hides; the commitment is the hash of a key of 64 hexadecimal digits, which is withheld too, with the words behind it',
    ),
  text: z
    .string()
    .nullable()
    .describe('file of the whole text, in the same folder; null where the texts were not exported'),
});

export type EvidenceLine = z.infer<typeof EVIDENCE_LINE>;
