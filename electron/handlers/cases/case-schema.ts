import { z } from 'zod';
import type { CaseCalls } from '#shared/ipc/calls/case.ts';
import type { Args } from '#shared/ipc/contract.ts';
import { FINDING_DECISIONS } from '#shared/model/case-findings.ts';
import { CASE_EXPORTS } from '#shared/model/case-shown.ts';
import { BASES, CLAIM_TYPES, CREDIBILITIES, GRADES, JUDGEMENTS, STANCES } from '#shared/model/case.ts';
import { MATRIX_COLUMNS } from '#shared/model/claim-matrix.ts';
import { ID_PATTERN, toDocumentId, toNameId, toRevisionId } from '#shared/model/ids.ts';

const ID_LENGTH = 200;
const LINE_LENGTH = 2000;
const TEXT_LENGTH = 100_000;
const THINGS_AT_ONCE = 100_000;

const libraryId = z.string().regex(ID_PATTERN);

function words(maximum: number): z.ZodType<string> {
  return z
    .string()
    .max(maximum)
    .refine((text) => text.isWellFormed());
}

/** Of a case: those of a case file are any words. */
const id = words(ID_LENGTH).refine((text) => text.trim() !== '');
const ids = z.array(id).max(THINGS_AT_ONCE);
const line = words(LINE_LENGTH);
const date = line.nullable();
const position = z.int().nonnegative();
const claimType = z.enum(CLAIM_TYPES);
const value = z.union([z.number(), line, z.boolean()]).nullable();

const sourceFacts = z.strictObject({
  name: line,
  kind: line,
  role: line,
  relation: line,
  present: date,
  reliability: z.strictObject({ grade: z.enum(GRADES), reason: line, date }).nullable(),
  nameId: libraryId.transform(toNameId).nullable(),
});
const from = z
  .array(z.strictObject({ kind: z.enum(['statement', 'source', 'document']), id }))
  .max(THINGS_AT_ONCE);
const statementFacts = z.strictObject({
  speaker: id.nullable(),
  said: date,
  event: date,
  basis: z.enum(BASES),
  from,
  credibility: z.literal(CREDIBILITIES).nullable(),
});
const speaker = z.union([
  z.strictObject({ id }),
  z.strictObject({ name: line, kind: line, nameId: libraryId.transform(toNameId).nullable() }),
]);
const evidence = z.strictObject({
  statement: id,
  stance: z.enum(STANCES),
  value,
  judgement: z.enum(JUDGEMENTS).nullable(),
  reason: line,
});

/** What is given with the range of a text whose words are made a statement. */
export const GIVEN_STATEMENT = z.strictObject({
  speaker: speaker.nullable(),
  said: date,
  event: date,
  basis: z.enum(BASES),
  from,
  evidence: z
    .strictObject({
      claim: z.union([z.strictObject({ id }), z.strictObject({ text: words(TEXT_LENGTH), type: claimType })]),
      stance: z.enum(STANCES),
      value,
    })
    .nullable(),
});

/** The arguments of the calls about a case, but for those that take a range of a text. */
export const CASE_SCHEMAS: {
  readonly [N in Exclude<keyof CaseCalls, 'case.draft' | 'case.state'>]: z.ZodType<Args<N>>;
} = {
  'case.sources': z.tuple([]),
  'case.documents': z.tuple([]),
  'case.claims': z.tuple([]),
  'case.claim': z.tuple([id]),
  'case.source': z.tuple([id]),
  'case.aligned': z.tuple([id, id]),
  'case.statements': z.tuple([ids]),
  'case.searchStatements': z.tuple([line]),
  'case.statementsIn': z.tuple([libraryId.transform(toRevisionId)]),
  'case.matrix': z.tuple([z.enum(MATRIX_COLUMNS)]),
  'case.hypotheses': z.tuple([ids]),
  'case.timeline': z.tuple([]),
  'case.graph': z.tuple([]),
  'case.wanted': z.tuple([]),
  'case.findings': z.tuple([]),
  'case.cancelFindings': z.tuple([]),
  'case.decideFinding': z.tuple([id, z.enum(FINDING_DECISIONS).nullable()]),
  'case.addSource': z.tuple([sourceFacts]),
  'case.changeSource': z.tuple([id, sourceFacts]),
  'case.deleteSource': z.tuple([id]),
  'case.joinSources': z.tuple([id, id]),
  'case.partSource': z.tuple([id]),
  'case.nameSource': z.tuple([id, libraryId.transform(toNameId).nullable()]),
  'case.changeStatement': z.tuple([id, statementFacts]),
  'case.deleteStatement': z.tuple([id]),
  'case.addClaim': z.tuple([words(TEXT_LENGTH), claimType]),
  'case.changeClaim': z.tuple([id, words(TEXT_LENGTH), claimType]),
  'case.deleteClaim': z.tuple([id]),
  'case.addEvidence': z.tuple([id, evidence]),
  'case.changeEvidence': z.tuple([id, position, evidence]),
  'case.removeEvidence': z.tuple([id, position]),
  'case.matchDocument': z.tuple([id, libraryId.transform(toDocumentId).nullable()]),
  'case.import': z.tuple([]),
  'case.confirmImport': z.tuple([id]),
  'case.export': z.tuple([z.enum(CASE_EXPORTS), ids.nullable()]),
};
