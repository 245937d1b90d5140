import type { GivenSpeaker, StatementDraft } from '#shared/model/case-given.ts';
import type { NamedFrom, SourceUse, StatementShown } from '#shared/model/case-shown.ts';
import type { Basis, Credibility, From } from '#shared/model/case.ts';
import { fold } from '#shared/fold/fold.ts';
import { dateProblem, edtfOf, wordsOf } from '../pieces/read-field.ts';

/** What a person writes of a statement. */
export interface StatementFields {
  /** What stands in the field of the speaker; empty for nobody. */
  readonly speaker: string;
  /** Whom these words were chosen for; null for words of one’s own. */
  readonly chosen: GivenSpeaker | null;
  /** Of a speaker who is new. */
  readonly kind: string;
  readonly basis: Basis;
  readonly from: readonly NamedFrom[];
  /** Dates as people write them. */
  readonly said: string;
  readonly event: string;
  readonly credibility: Credibility | null;
}

export const NO_FIELDS: StatementFields = {
  speaker: '',
  chosen: null,
  kind: 'witness',
  basis: 'unknown',
  from: [],
  said: '',
  event: '',
  credibility: null,
};

/** Of a statement that is there. */
export function fieldsOf(statement: StatementShown): StatementFields {
  const { by, speaker, basis, takenFrom, said, event, credibility } = statement;
  return {
    ...NO_FIELDS,
    speaker: by?.called ?? '',
    chosen: speaker === null ? null : { id: speaker },
    basis,
    from: takenFrom,
    said: wordsOf(said),
    event: wordsOf(event),
    credibility,
  };
}

/** Of words that may become one: as it is most likely. */
export function likelyFields({ speakers, basis, from, said, event }: StatementDraft): StatementFields {
  const [likeliest] = speakers;
  return {
    ...NO_FIELDS,
    ...(likeliest ? speakerFields(likeliest.called, likeliest.speaker) : {}),
    basis,
    from,
    said: wordsOf(said),
    event: wordsOf(event),
  };
}

export function speakerFields(
  called: string,
  speaker: GivenSpeaker,
): Pick<StatementFields, 'speaker' | 'chosen'> & Partial<StatementFields> {
  return { speaker: called, chosen: speaker, ...('id' in speaker ? {} : { kind: speaker.kind }) };
}

/** Whether the basis says that it was taken from somebody or something. */
export function isTaken(basis: Basis): boolean {
  return basis === 'hearsay' || basis === 'derived';
}

/** Who is meant: whoever was chosen, or goes by these words, or somebody new; null for nobody. */
export function speakerMeant(fields: StatementFields, sources: readonly SourceUse[]): GivenSpeaker | null {
  const { speaker, chosen, kind } = fields;
  const name = speaker.trim();
  if (name === '') return null;
  if (chosen) return 'id' in chosen ? chosen : { ...chosen, kind };
  const key = fold(name).text;
  const known = sources.find(({ called }) => fold(called).text.trim() === key);
  return known ? { id: known.id } : { name, kind, nameId: null };
}

/** Whether all dates can be read. */
export function areRead({ said, event }: StatementFields): boolean {
  return dateProblem(said) === null && dateProblem(event) === null;
}

/** What is kept of the fields beside the speaker. What the basis does not ask for is not kept. */
export function factsOf({ basis, from, said, event }: StatementFields): {
  readonly basis: Basis;
  readonly from: readonly From[];
  readonly said: string | null;
  readonly event: string | null;
} {
  return {
    basis,
    from: isTaken(basis) ? from.map(({ kind, id }) => ({ kind, id })) : [],
    said: edtfOf(said),
    event: edtfOf(event),
  };
}
