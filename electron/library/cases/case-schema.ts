import { z } from 'zod';
import { BASES, CLAIM_TYPES, GRADES, JUDGEMENTS, STANCES } from '#shared/model/case.ts';

/*
 * A case file: who says what, and from whom they have it. What may be left out may also be null. resources/case.schema.json
 * is made of this.
 */

const LONGEST_ID = 200;
const LONGEST_LINE = 2000;
const LONGEST_TEXT = 100_000;

/** SQLite keeps text as UTF-8, which cannot hold half of a surrogate pair. */
function words(maximum: number) {
  return z
    .string()
    .max(maximum)
    .refine((text) => text.isWellFormed(), 'is not well-formed text');
}

const id = words(LONGEST_ID).refine((text) => text.trim() !== '', 'is empty');
const line = words(LONGEST_LINE).nullish();
const date = words(LONGEST_LINE).nullish().describe('EDTF, level 1, or a date as people write one');
const grade = z.enum(GRADES);
const bound = z.union([z.number(), words(LONGEST_LINE)]).nullish();

export const RELIABILITY = z.object({ grade, reason: line, date });

export const SOURCE = z.object({
  id,
  name: line,
  kind: line.describe('witness, author, outlet, institution, or another word'),
  role: line,
  relation: line.describe('to the events'),
  present: date.describe('when it was where the events were; EDTF, level 1'),
  reliability: z.union([grade, RELIABILITY]).nullish(),
  sameAs: id.nullish().describe('another source that is the same person'),
});

export const DOCUMENT = z.object({
  id,
  title: line,
  author: id.nullish().describe('a source'),
  published: date,
  url: line,
});

export const STATEMENT = z.object({
  id,
  document: id.nullish().describe('in which it stands'),
  speaker: id.nullish().describe('a source'),
  said: date,
  event: date.describe('when what it tells of happened'),
  basis: z.enum(BASES).nullish(),
  from: z
    .array(
      z.union([
        id,
        z.strictObject({ source: id }),
        z.strictObject({ document: id }),
        z.strictObject({ statement: id }),
      ]),
    )
    .nullish()
    .describe('statements that it is taken from; sources and documents of which there is no statement'),
  credibility: z.int().min(1).max(6).nullish(),
  text: words(LONGEST_TEXT).nullish(),
});

const ENDS = z
  .strictObject({ min: bound, max: bound })
  .refine(({ min, max }) => (min ?? max ?? null) !== null);

export const EVIDENCE = z.object({
  statement: id,
  stance: z.enum(STANCES),
  value: z
    .union([z.number(), words(LONGEST_LINE), z.boolean(), z.tuple([bound, bound]), ENDS])
    .nullish()
    .describe('50, “over 200”, “about 50”, “50-60”, [50, 60], “1988-08”, true'),
  judgement: z.enum(JUDGEMENTS).nullish().describe('what a person says of a conflict that was computed'),
  reason: line,
});

export const CLAIM = z.object({
  id,
  text: words(LONGEST_TEXT).refine((text) => text.trim() !== '', 'is empty'),
  type: z.union([z.enum(CLAIM_TYPES), z.enum(['yes-no', 'boolean'])]).nullish(),
  evidence: z.array(EVIDENCE).nullish(),
});

export const CASE_FILE = z.object({
  sources: z.array(SOURCE).nullish(),
  documents: z.array(DOCUMENT).nullish(),
  statements: z.array(STATEMENT).nullish(),
  claims: z.array(CLAIM).nullish(),
});

export type CaseFile = z.output<typeof CASE_FILE>;
