import type { AlignedSources, SourceUse, StatementShown } from '#shared/model/case-shown.ts';
import type { AlignedClaim, TestimonyEntry } from '#shared/model/testimony.ts';

function source(id: string): SourceUse {
  return {
    id,
    name: id,
    kind: 'witness',
    role: '',
    relation: '',
    present: null,
    reliability: null,
    sameAs: null,
    nameId: null,
    person: id,
    called: id,
    statements: 1,
    claims: 1,
  };
}

function statement(id: string, by: string): StatementShown {
  return {
    id,
    document: null,
    passageId: null,
    speaker: by,
    said: null,
    event: null,
    basis: 'first-hand',
    from: [],
    credibility: null,
    text: id,
    words: id,
    by: { id: by, called: by },
    standsIn: null,
    place: null,
    problem: null,
    takenFrom: [],
  };
}

const entry = (id: string, of: string): TestimonyEntry => ({
  statement: id,
  text: id,
  document: null,
  date: null,
  claims: [{ claim: of, stance: 'supports', value: null }],
});

function claim(id: string, one: readonly string[], other: readonly string[], conflict = false): AlignedClaim {
  return {
    claim: id,
    text: id,
    one: one.map((statementId) => entry(statementId, id)),
    other: other.map((statementId) => entry(statementId, id)),
    conflict,
  };
}

/** Farid and Samira: one agreed claim, one in which they conflict, one of each alone, and idle words of Farid’s. */
export function aligned(): AlignedSources {
  const statements = [statement('t1', 'farid'), statement('idle', 'farid'), statement('t2', 'samira')];
  return {
    one: source('farid'),
    other: source('samira'),
    claims: [
      claim('his', ['t1'], []),
      claim('agreed', ['t1'], ['t2']),
      claim('hers', [], ['t2']),
      claim('conflicting', ['t1'], ['t2'], true),
    ],
    statements: Object.fromEntries(statements.map((one) => [one.id, one])),
  };
}
