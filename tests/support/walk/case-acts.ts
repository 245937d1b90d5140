import { expect } from 'vitest';
import { claimReports } from '#shared/case/claim-report.ts';
import { peopleIn } from '#shared/case/people.ts';
import type { Case } from '#shared/model/case.ts';
import { readCase } from '../../../electron/storage/cases.ts';
import { between } from '../../bench/text/random.ts';
import { countByBruteForce } from '../corroboration/brute-force.ts';
import { type Act, NOTHING } from './acts.ts';
import { anyDocument, call, oneOf, type Walk } from './walk.ts';

const BASES = ['first-hand', 'first-hand', 'hearsay', 'derived', 'unknown'] as const;

/** A statement or two more, of old speakers and new ones, from what is there; and a claim that some of them support. */
async function importCase(walk: Walk): Promise<string> {
  const held = await readCase(walk.ibid.db);
  const first = held.statements.length;
  const statements = Array.from({ length: between(walk.random, 1, 3) }, (_, index) => ({
    id: `t${first + index}`,
    document: `d${between(walk.random, 0, 4)}`,
    speaker: `s${between(walk.random, 0, 4)}`,
    basis: oneOf(walk, BASES) ?? 'unknown',
    from: [oneOf(walk, [...held.statements.map(({ id }) => id), `t${first + index}`]) ?? ''],
  }));
  const all = [...held.statements.map(({ id }) => id), ...statements.map(({ id }) => id)];
  const supporting = Array.from({ length: 4 }, () => oneOf(walk, all) ?? '');
  const claim = {
    id: `c${held.claims.length}`,
    text: 'They were held.',
    evidence: supporting.map((statement) => ({ statement, stance: 'supports' as const })),
  };
  await walk.ibid.cases.importFile({ statements, claims: held.claims.length < 8 ? [claim] : [] });
  return `case with ${statements.map(({ id }) => id).join(' ')}`;
}

async function matchDocument(walk: Walk): Promise<string> {
  const document = oneOf(walk, (await readCase(walk.ibid.db)).documents);
  const held = await anyDocument(walk);
  if (!document || !held) return NOTHING;
  await walk.ibid.cases.matchDocument(document.id, walk.random() < 0.8 ? held.id : null);
  return `match ${document.id}`;
}

async function quoteStatement(walk: Walk): Promise<string> {
  const statement = oneOf(walk, (await readCase(walk.ibid.db)).statements);
  const passage = oneOf(walk, [...walk.passages.values()]);
  if (!statement || !passage) return NOTHING;
  await walk.ibid.cases.quoteStatement(statement.id, passage.id);
  return `quote ${statement.id}`;
}

async function joinSources(walk: Walk): Promise<string> {
  const { sources } = await readCase(walk.ibid.db);
  const [one, other] = [oneOf(walk, sources), oneOf(walk, sources)];
  if (!one || !other) return NOTHING;
  await call(walk)['case.joinSources'](one.id, other.id);
  return `${one.id} is ${other.id}`;
}

async function partSource(walk: Walk): Promise<string> {
  const source = oneOf(walk, (await readCase(walk.ibid.db)).sources);
  if (!source) return NOTHING;
  await call(walk)['case.partSource'](source.id);
  return `part ${source.id}`;
}

async function nameSource(walk: Walk): Promise<string> {
  const source = oneOf(walk, (await readCase(walk.ibid.db)).sources);
  const name = oneOf(walk, await call(walk)['names.list']());
  if (!source) return NOTHING;
  await call(walk)['case.nameSource'](source.id, name?.id ?? null);
  return `name ${source.id}`;
}

/** More evidence of one claim is counted by brute force for too long. */
const MOST_EVIDENCE = 6;

async function stateWords(walk: Walk): Promise<string> {
  const passage = oneOf(walk, [...walk.passages.values()]);
  const claim = oneOf(walk, (await readCase(walk.ibid.db)).claims);
  if (!passage) return NOTHING;
  const { start, end } = passage.position;
  const { statement } = await call(walk)['case.state'](
    { revisionId: passage.revisionId, start, end },
    {
      speaker: { name: `Speaker ${between(walk.random, 0, 3)}`, kind: 'witness', nameId: null },
      said: null,
      event: null,
      basis: walk.random() < 0.7 ? 'first-hand' : 'unknown',
      from: [],
      evidence:
        claim && claim.evidence.length < MOST_EVIDENCE
          ? { claim: { id: claim.id }, stance: 'supports', value: null }
          : null,
    },
  );
  return `state ${statement}`;
}

async function changeStatement(walk: Walk): Promise<string> {
  const { statements } = await readCase(walk.ibid.db);
  const [statement, origin] = [oneOf(walk, statements), oneOf(walk, statements)];
  if (!statement || !origin) return NOTHING;
  await call(walk)['case.changeStatement'](statement.id, {
    ...statement,
    basis: oneOf(walk, BASES) ?? 'unknown',
    from: [{ kind: 'statement', id: origin.id }],
  });
  return `change ${statement.id}`;
}

async function deleteFromCase(walk: Walk): Promise<string> {
  const { statements, sources, claims } = await readCase(walk.ibid.db);
  const [statement, source, claim] = [oneOf(walk, statements), oneOf(walk, sources), oneOf(walk, claims)];
  const which = walk.random();
  if (which < 0.5 && statement) {
    await call(walk)['case.deleteStatement'](statement.id);
    return `delete ${statement.id}`;
  }
  if (which < 0.8 && source) {
    await call(walk)['case.deleteSource'](source.id);
    return `delete ${source.id}`;
  }
  if (!claim || claim.evidence.length === 0) return NOTHING;
  await call(walk)['case.removeEvidence'](claim.id, between(walk.random, 0, claim.evidence.length - 1));
  return `less evidence for ${claim.id}`;
}

export const CASE_ACTS: readonly Act[] = [
  stateWords,
  stateWords,
  changeStatement,
  deleteFromCase,
  importCase,
  importCase,
  matchDocument,
  quoteStatement,
  joinSources,
  partSource,
  nameSource,
];

/** Fails where the origins of a claim are not those that brute force finds. */
export async function expectOriginsCounted(walk: Walk): Promise<void> {
  const all = await readCase(walk.ibid.db);
  const provenance = provenanceOf(all);
  const report = claimReports(all);
  for (const claim of all.claims) {
    const supporting = [...new Set(claim.evidence.map(({ statement }) => statement))];
    const { certain, possible } = report(claim);
    expect({ certain, possible }).toEqual(countByBruteForce(supporting, provenance));
  }
  // What was kept from before is what is worked out now.
  expect(await call(walk)['case.claims']()).toMatchObject(
    all.claims.map((claim) => {
      const { certain, possible, remarks } = report(claim);
      return { id: claim.id, text: claim.text, origins: { certain, possible }, remarks: remarks.length };
    }),
  );
}

function provenanceOf({ sources, statements }: Case) {
  const people = peopleIn(sources);
  return statements.map(({ id, speaker, basis, from }) => ({
    id,
    speaker: speaker === null ? null : people.personOf(speaker),
    basis,
    from: from.map((one) => ({ kind: 'statement' as const, id: one.id })),
  }));
}
