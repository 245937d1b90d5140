import { fold } from '#shared/fold/fold.ts';
import type { GivenStatement, StatementDraft } from '#shared/model/case-given.ts';
import type { SourceUse } from '#shared/model/case-shown.ts';
import type { Claim, ClaimType } from '#shared/model/case.ts';
import {
  type EvidenceFields,
  givenValue,
  NEW_EVIDENCE,
  valueProblem,
  writtenValue,
} from './evidence-draft.ts';
import {
  areRead,
  factsOf,
  fieldsOf,
  likelyFields,
  speakerMeant,
  type StatementFields,
} from './statement-draft.ts';

type KnownClaim = Pick<Claim, 'id' | 'text' | 'type'>;

/** What a person writes of selected words: who says it, and what it means for a claim. */
export interface WordsFields {
  readonly statement: StatementFields;
  /** The text of the claim: a new one, unless these are the words of one that is there. */
  readonly text: string;
  /** Of a new claim. */
  readonly type: ClaimType;
  readonly evidence: EvidenceFields;
}

/** As the words are most likely. */
export function likelyWords(draft: StatementDraft): WordsFields {
  return {
    statement: draft.known ? fieldsOf(draft.known) : likelyFields(draft),
    text: draft.text,
    type: draft.type,
    evidence: { ...NEW_EVIDENCE, value: writtenValue(draft.type, draft.value) },
  };
}

/** The claim that is there under these words, in any spelling; null for none. */
export function claimMeant<One extends KnownClaim>(text: string, claims: readonly One[]): One | null {
  const key = keyOf(text);
  return key === '' ? null : (claims.find((claim) => keyOf(claim.text) === key) ?? null);
}

function keyOf(text: string): string {
  return fold(text).text.replaceAll(/\s+/gu, ' ').trim();
}

/** With another claim; a value that this one cannot read goes. */
export function withText(fields: WordsFields, text: string, claims: readonly KnownClaim[]): WordsFields {
  return reading({ ...fields, text }, claimMeant(text, claims)?.type ?? fields.type);
}

/** With a new claim of another type; a value that this one cannot read goes. */
export function withType(fields: WordsFields, type: ClaimType): WordsFields {
  return reading({ ...fields, type }, type);
}

function reading(fields: WordsFields, type: ClaimType): WordsFields {
  const { evidence } = fields;
  return valueProblem(type, evidence.value) === null
    ? fields
    : { ...fields, evidence: { ...evidence, value: '' } };
}

/** Whether everything can be kept as it is written. */
export function canKeep(
  fields: WordsFields,
  claims: readonly KnownClaim[],
  as: 'claim' | 'statement',
): boolean {
  if (!areRead(fields.statement)) return false;
  if (as === 'statement') return true;
  const type = claimMeant(fields.text, claims)?.type ?? fields.type;
  return fields.text.trim() !== '' && valueProblem(type, fields.evidence.value) === null;
}

/** What is kept. */
export function givenOf(
  fields: WordsFields,
  {
    sources,
    claims,
    as,
  }: {
    readonly sources: readonly SourceUse[];
    readonly claims: readonly KnownClaim[];
    readonly as: 'claim' | 'statement';
  },
): GivenStatement {
  const meant = claimMeant(fields.text, claims);
  const { stance, value } = fields.evidence;
  return {
    speaker: speakerMeant(fields.statement, sources),
    ...factsOf(fields.statement),
    evidence:
      as === 'statement'
        ? null
        : {
            claim: meant ? { id: meant.id } : { text: fields.text.trim(), type: fields.type },
            stance,
            value: givenValue(meant?.type ?? fields.type, value),
          },
  };
}
