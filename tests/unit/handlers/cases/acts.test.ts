import { expect, test } from 'vitest';
import type { GivenStatement, SourceFacts } from '#shared/model/case-given.ts';
import { readCase } from '../../../../electron/storage/cases.ts';
import { libraryRows } from '../../../support/library-rows.ts';
import { openSample } from '../../../support/sample-case.ts';

const SOURCE: SourceFacts = {
  name: ' Daryoush  Rad ',
  kind: 'witness',
  role: '',
  relation: '',
  present: '1986/1988',
  reliability: { grade: 'C', reason: 'Heard once.', date: '2024' },
  nameId: null,
};

const SAYS_HOW_MANY: GivenStatement = {
  speaker: { name: 'Farid Moradi', kind: 'witness', nameId: null },
  said: '2011-05-14',
  event: null,
  basis: 'first-hand',
  from: [],
  evidence: { claim: { text: 'The trays held ten loaves.', type: 'number' }, stance: 'supports', value: 10 },
};

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((thrown: unknown) => thrown);
  return error instanceof Error && 'code' in error
    ? `${String(error.code)}: ${error.message}`
    : `went through: ${String(error)}`;
}

test('words become a claim in one act, with their document and speaker, and it is undone as a whole', async () => {
  const { handlers, db, host, rangeOf, undo } = await openSample();
  const range = await rangeOf('What I Saw', 'I carried the bread in trays of ten');
  const used = () => handlers['passages.list'](range.revisionId);
  const before = [await readCase(db), await used()];
  const made = await handlers['case.state'](range, SAYS_HOW_MANY);
  const page = await handlers['case.claim'](made.claim ?? '');
  expect(page?.evidence).toMatchObject([{ statement: made.statement, stance: 'supports', value: 10 }]);
  expect(page?.statements[made.statement]).toMatchObject({
    words: 'I carried the bread in trays of ten',
    by: { id: 'moradi', called: 'Farid Moradi' },
    standsIn: { id: 'testimony-moradi', called: 'What I Saw at Lantern House' },
    place: { start: range.start, end: range.end, direction: 'ltr', place: 'para. 4' },
    problem: null,
  });
  expect(host.toldOf('passages.changed').at(-1)).toEqual({ revisionIds: [range.revisionId] });
  expect(await undo()).toBe('Make claim');
  expect(host.toldOf('passages.changed')).toHaveLength(2);
  expect(await handlers['case.claim'](made.claim ?? '')).toBeNull();
  expect([await readCase(db), await used()]).toEqual(before);
});

test('the same words of the same speaker are one statement, and mean the same thing of a claim once', async () => {
  const { handlers, rangeOf } = await openSample();
  const range = await rangeOf('What I Saw', 'I carried the bread in trays of ten');
  const first = await handlers['case.state'](range, SAYS_HOW_MANY);
  const again = await handlers['case.state'](range, {
    ...SAYS_HOW_MANY,
    speaker: { id: 'moradi' },
    evidence: { claim: { id: first.claim ?? '' }, stance: 'supports', value: 10 },
  });
  const other = await handlers['case.state'](range, { ...SAYS_HOW_MANY, speaker: { id: 'kaveh' } });
  expect(again).toEqual(first);
  expect(other.statement).not.toBe(first.statement);
  expect((await handlers['case.claim'](first.claim ?? ''))?.evidence).toHaveLength(1);
});

test('words of a document that the case did not speak of bring it in, with the author who speaks', async () => {
  const { handlers, rangeOf, titled } = await openSample();
  await handlers['case.matchDocument']('article', null);
  const range = await rangeOf('The Lantern Goes Out', 'Goats sleep in what was the refectory.');
  await handlers['case.state'](range, {
    ...SAYS_HOW_MANY,
    speaker: { id: 'ellery' },
    from: [{ kind: 'document', id: (await titled('What I Saw')).id }],
    basis: 'derived',
    evidence: null,
  });
  const made = (await handlers['case.documents']()).at(-1);
  expect(made).toMatchObject({ id: 'd1', title: 'The Lantern Goes Out', author: 'ellery', statements: 1 });
  expect(
    (await handlers['case.statementsIn'](range.revisionId)).map(({ from, document }) => [document, from]),
  ).toContainEqual([
    'd1',
    // What the library holds as one document is one in the case.
    [{ kind: 'document', id: 'testimony-moradi' }],
  ]);
});

test('sources are added, changed, joined and deleted, and each is undone as a whole', async () => {
  const { handlers, db, undo } = await openSample();
  const before = await libraryRows(db);
  const source = await handlers['case.addSource'](SOURCE);
  expect(source).toMatchObject({ id: 's1', name: 'Daryoush Rad', present: '1986/1988', sameAs: null });
  const name = await handlers['names.create']('Daryoush Rad', 'person');
  await handlers['case.changeSource']('s1', { ...SOURCE, reliability: null, nameId: name.id });
  expect(await handlers['case.source']('s1')).toMatchObject({
    source: { called: 'Daryoush Rad', reliability: null, statements: 0, claims: 0 },
    name: { id: name.id, name: 'Daryoush Rad' },
    testimony: [],
  });
  await handlers['case.joinSources']('s1', 'moradi');
  expect((await handlers['case.source']('s1'))?.testimony).toHaveLength(2);
  await handlers['case.partSource']('s1');
  await handlers['case.deleteSource']('s1');
  expect(await handlers['case.source']('s1')).toBeNull();
  const words: string[] = [];
  for (let act = 0; act < 6; act += 1) words.push(await undo());
  expect(words).toEqual([
    'Delete source',
    'Separate source',
    'Join sources',
    'Change source',
    'Add name',
    'Add source',
  ]);
  expect(await libraryRows(db)).toBe(before);
});

test('evidence is added, judged and taken away by its place', async () => {
  const { handlers } = await openSample();
  const evidence = async () => (await handlers['case.claim']('died'))?.evidence ?? [];
  const qualifies = {
    statement: 'moradi-fifty',
    stance: 'qualifies',
    value: ' about 2 ',
    judgement: null,
    reason: '',
  } as const;
  await handlers['case.addEvidence']('died', qualifies);
  expect((await evidence()).at(-1)).toMatchObject({ position: 3, value: 'about 2', conflictsWith: [2] });
  await handlers['case.changeEvidence']('died', 3, {
    ...qualifies,
    judgement: 'no-conflict',
    reason: ' She counts another. ',
  });
  expect((await evidence()).at(-1)).toMatchObject({
    judgement: 'no-conflict',
    reason: 'She counts another.',
  });
  await handlers['case.removeEvidence']('died', 0);
  expect((await evidence()).map(({ statement, position }) => [statement, position])).toEqual([
    ['moradi-two-died', 0],
    ['nouri-three-died', 1],
    ['moradi-fifty', 2],
  ]);
});

test('a statement that is deleted is no evidence any more, and neither is it undone by halves', async () => {
  const { handlers, db, host, titled, undo } = await openSample();
  const before = await libraryRows(db);
  await handlers['case.deleteStatement']('moradi-fifty');
  const { revisionId } = await titled('What I Saw');
  expect(host.toldOf('passages.changed')).toEqual([{ revisionIds: [revisionId] }]);
  expect((await handlers['case.claims']()).map(({ id, origins }) => [id, origins.statements])).toEqual([
    ['fifty', 1],
    ['died', 3],
    ['empty', 1],
  ]);
  await undo();
  expect(await libraryRows(db)).toBe(before);
});

test('a claim is added, changed and deleted; what its new type cannot read is told', async () => {
  const { handlers } = await openSample();
  const { id } = await handlers['case.addClaim'](' The road was closed. ', 'free');
  await handlers['case.addEvidence'](id, {
    statement: 'moradi-fifty',
    stance: 'supports',
    value: 'for weeks',
    judgement: null,
    reason: '',
  });
  expect(await handlers['case.changeClaim'](id, 'The road was closed', 'number')).toMatchObject({ id: 'c1' });
  expect((await handlers['case.claim'](id))?.report.remarks).toContainEqual({
    about: 'claim',
    id,
    message: '“for weeks” in moradi-fifty is no number, so it is compared with nothing.',
  });
  await handlers['case.deleteClaim'](id);
  expect(await handlers['case.claim'](id)).toBeNull();
});

test('what cannot be is told in a sentence, and changes nothing', async () => {
  const { handlers, db, rangeOf } = await openSample();
  const before = await libraryRows(db);
  const range = await rangeOf('What I Saw', 'I carried the bread in trays of ten');
  const evidence = {
    statement: 'moradi-fifty',
    stance: 'supports',
    value: 'many',
    judgement: null,
    reason: '',
  } as const;
  const facts = {
    speaker: 'moradi',
    said: null,
    event: null,
    basis: 'hearsay',
    from: [],
    credibility: null,
  } as const;
  expect([
    await refusal(handlers['case.addSource']({ ...SOURCE, name: '  ' })),
    await refusal(handlers['case.addSource']({ ...SOURCE, present: 'long ago' })),
    await refusal(handlers['case.deleteSource']('moradi')),
    await refusal(handlers['case.deleteSource']('ellery')),
    await refusal(handlers['case.deleteSource']('kaveh')),
    await refusal(handlers['case.addClaim'](' ', 'free')),
    await refusal(handlers['case.addEvidence']('fifty', evidence)),
    await refusal(handlers['case.addEvidence']('fifty', { ...evidence, statement: 't9' })),
    await refusal(handlers['case.changeEvidence']('fifty', 4, evidence)),
    await refusal(handlers['case.changeStatement']('moradi-fifty', { ...facts, speaker: 's9' })),
    await refusal(
      handlers['case.changeStatement']('moradi-fifty', { ...facts, from: [{ kind: 'document', id: 'd9' }] }),
    ),
    await refusal(handlers['case.state'](range, { ...SAYS_HOW_MANY, speaker: { id: 's9' } })),
    await refusal(handlers['case.aligned']('moradi', 's9')),
    await refusal(handlers['case.hypotheses'](['fifty', 'c9'])),
  ]).toEqual([
    'invalid-case: A source needs a name.',
    expect.stringMatching(/^invalid-case: The date “long ago” of source “Daryoush Rad” cannot be read\./),
    'conflict: “Farid Moradi” cannot be deleted: 2 statements are said by it.',
    'conflict: “Joan Ellery” cannot be deleted: it is the author of “The Lantern Goes Out”.',
    'conflict: “Kaveh” cannot be deleted: 2 statements are said by it.',
    'invalid-case: A claim needs words.',
    'invalid-case: “many” is no number.',
    'not-found: The case has no statement “t9”.',
    'not-found: This evidence is no longer held for the claim.',
    'not-found: The case has no source “s9”.',
    'not-found: The case has no document “d9”.',
    'not-found: The case has no source “s9”.',
    'not-found: The case has no source “s9”.',
    'not-found: The case has no claim “c9”.',
  ]);
  expect(await libraryRows(db)).toBe(before);
});

test('a statement from which another is taken cannot be deleted', async () => {
  const { handlers } = await openSample();
  await handlers['case.changeStatement']('kaveh-fifty', {
    speaker: 'kaveh',
    said: '3 November 2009',
    event: null,
    basis: 'hearsay',
    from: [{ kind: 'statement', id: 'moradi-fifty' }],
    credibility: 3,
  });
  expect((await handlers['case.statements'](['kaveh-fifty', 't9']))[0]).toMatchObject({
    said: '2009-11-03',
    credibility: 3,
    takenFrom: [
      { id: 'moradi-fifty', called: 'Farid Moradi: “there were about fifty people in the lower building”' },
    ],
  });
  expect(await refusal(handlers['case.deleteStatement']('moradi-fifty'))).toBe(
    'conflict: This cannot be deleted: another statement is taken from it.',
  );
});
