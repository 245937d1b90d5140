import { expect, test } from 'vitest';
import { caseActs } from '../../../../electron/library/cases/case-acts.ts';
import { caseKnower } from '../../../../electron/library/cases/known-case.ts';
import { claimSummaries } from '../../../../electron/library/cases/show-claims.ts';
import { createName } from '../../../../electron/library/name-acts.ts';
import { makeCase } from '../../../bench/text/make-case.ts';
import { testHost } from '../../../support/host.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

test('what stands as before is what would be worked out anew, whatever was done since', async () => {
  const db = await tempLibrary();
  const host = testHost();
  const acts = caseActs({ db, emit: host.emit, now: () => host.now() });
  await acts.importFile(makeCase({ documents: 12, citations: 240, claims: 40 }));
  const knower = caseKnower(db);
  const name = await db.transaction((tx) => createName(tx, 'Speaker', 'person', new Date(0)));
  const evidence = { stance: 'supports', value: 3, judgement: null, reason: '' } as const;
  const facts = {
    speaker: 's1',
    said: null,
    event: null,
    basis: 'first-hand',
    from: [],
    credibility: null,
  } as const;
  const source = { name: 'New', kind: '', role: '', relation: '', present: null, reliability: null };
  const carried: number[] = [];
  for (const act of [
    () => acts.addClaim('They were held.', 'number'),
    () => acts.addEvidence('c1', { ...evidence, statement: 't7' }),
    () => acts.importFile({ statements: [{ id: 'new', speaker: 's2', basis: 'hearsay', from: ['t3'] }] }),
    () => acts.changeStatement('t9', facts),
    () => acts.addSource({ ...source, nameId: null }),
    () => acts.nameSource('s1', name.id),
    // One person with somebody who is there.
    () => acts.addSource({ ...source, nameId: name.id }),
    () => acts.joinSources('s2', 's3'),
    () => acts.deleteClaim('c7'),
    () => acts.deleteStatement('new'),
  ]) {
    await act();
    const known = await knower.know();
    const summaries = [...claimSummaries(known).values()];
    expect(summaries).toEqual([...claimSummaries(await caseKnower(db).know()).values()]);
    carried.push(known.carried.size);
  }
  expect(carried).toEqual([0, 40, 41, 0, 41, 0, 0, 0, 40, 0]);
});
