import { expect, test } from 'vitest';
import { toDocumentId, toNameId } from '#shared/model/ids.ts';
import type { Case } from '#shared/model/case.ts';
import { caseOf, reportOn, SMALLEST, supportedBy } from '../../../support/cases.ts';

test('the smallest case has one document, one statement and one origin', () => {
  expect(reportOn(caseOf(SMALLEST))).toMatchObject({
    id: 'c1',
    documents: 1,
    statements: 1,
    certain: 1,
    possible: 1,
    exact: true,
    origins: ['s1'],
    conflicts: [],
    loops: [],
  });
});

test('what is derived has the origin of what it is from, and what is unknown is possibly another', () => {
  const all = caseOf({ ...SMALLEST, claims: [supportedBy('t1', 't2', 't3')] });
  expect(reportOn(all)).toMatchObject({
    documents: 3,
    statements: 3,
    certain: 1,
    possible: 2,
    counted: ['t1'],
    unknown: [{ kind: 'statement', id: 't3' }],
    paths: [
      { statement: 't1', through: [], origin: 's1' },
      { statement: 't2', through: ['t1'], origin: 's1' },
      { statement: 't3', through: [], origin: null },
    ],
    checks: [
      { statement: 't3', from: null, asks: 'origin', certain: 2 },
      { statement: 't2', from: 't1', asks: 'first-hand', certain: 2 },
    ],
  });
});

test('support of which nothing is known counts as one, and a witness of whom all is known takes its place', () => {
  const file = {
    statements: [
      { id: 't1', speaker: 's1', basis: 'unknown' },
      { id: 't2', speaker: 's2', basis: 'unknown' },
      { id: 't3', speaker: 's3', basis: 'first-hand' },
    ],
  } as const;
  const of = (...ids: readonly string[]) => {
    const { certain, possible, counted } = reportOn(
      caseOf({ statements: [...file.statements], claims: [supportedBy(...ids)] }),
    );
    return { certain, possible, counted };
  };
  expect([of('t1', 't2'), of('t1', 't2', 't3')]).toEqual([
    { certain: 1, possible: 2, counted: [] },
    { certain: 1, possible: 3, counted: ['t3'] },
  ]);
});

test('sources that are the same person, or are known under one name, are one origin', () => {
  const sources = ['s1', 's2', 's3', 's4'].map((id) => ({ id, name: id.toUpperCase() }));
  const statements = sources.map(({ id }, index) => ({
    id: `t${index + 1}`,
    speaker: id,
    basis: 'first-hand' as const,
  }));
  const file = { statements, claims: [supportedBy('t1', 't2', 't3', 't4')] };
  const apart = caseOf({ ...file, sources });
  const joined = caseOf({
    ...file,
    sources: sources.map((one) => (one.id === 's3' ? { ...one, sameAs: 's1' } : one)),
  });
  const named: Case = {
    ...joined,
    sources: joined.sources.map((one) =>
      one.id === 's2' || one.id === 's4' ? { ...one, nameId: toNameId('m-1') } : one,
    ),
  };
  expect(
    [apart, joined, named].map((all) => reportOn(all)).map(({ certain, origins }) => [certain, origins]),
  ).toEqual([
    [4, ['s1', 's2', 's3', 's4']],
    [3, ['s1', 's2', 's4']],
    [2, ['s1', 's2']],
  ]);
});

test('sources that are the same in a circle, or as themselves, are one, and nothing hangs', () => {
  const all = caseOf({
    sources: [
      { id: 's1', name: 'One', sameAs: 's2' },
      { id: 's2', name: 'Two', sameAs: 's3' },
      { id: 's3', name: 'Three', sameAs: 's1' },
      { id: 's4', name: 'Four', sameAs: 's4' },
    ],
    statements: ['s1', 's3', 's4'].map((speaker, index) => ({
      id: `t${index}`,
      speaker,
      basis: 'first-hand',
    })),
    claims: [supportedBy('t0', 't1', 't2')],
  });
  const { certain, origins, remarks } = reportOn(all);
  expect([certain, origins]).toEqual([2, ['s1', 's4']]);
  expect(remarks).toContainEqual({
    about: 'source',
    id: 's4',
    message: 'It is said to be the same as itself.',
  });
});

test('who has it from each other share one unknown origin, and who has it from themselves say so', () => {
  const all = caseOf({
    statements: [
      { id: 't1', document: 'd1', speaker: 's1', basis: 'hearsay', from: ['t3'] },
      { id: 't2', document: 'd2', speaker: 's2', basis: 'derived', from: ['t1'] },
      { id: 't3', document: 'd3', speaker: 's3', basis: 'derived', from: ['t2'] },
      { id: 't4', document: 'd4', speaker: 's4', basis: 'hearsay', from: ['t4'] },
      { id: 't5', document: 'd5', speaker: 's5', basis: 'hearsay', from: [{ source: 's5' }] },
    ],
    claims: [supportedBy('t1', 't2', 't3', 't4', 't5')],
  });
  const { certain, possible, loops, remarks, unknown } = reportOn(all);
  expect([certain, possible, loops, unknown.length]).toEqual([1, 3, [['t1', 't2', 't3'], ['t4'], ['t5']], 3]);
  expect(remarks.filter(({ message }) => message === 'It is its own source.').map(({ id }) => id)).toEqual([
    't4',
    't5',
  ]);
});

test('a circle with a way out comes from where that leads', () => {
  const all = caseOf({
    statements: [
      { id: 't1', speaker: 's1', basis: 'derived', from: ['t2'] },
      { id: 't2', speaker: 's2', basis: 'derived', from: ['t1', 't3'] },
      { id: 't3', speaker: 's3', basis: 'first-hand' },
    ],
    claims: [supportedBy('t1', 't2')],
  });
  expect(reportOn(all)).toMatchObject({ certain: 1, possible: 1, origins: ['s3'], loops: [['t1', 't2']] });
});

test('what is from a person or a document is from what they say of the same claim, and unknown where they say nothing', () => {
  const statements = [
    { id: 't1', document: 'd1', speaker: 's1', basis: 'first-hand' },
    { id: 't2', document: 'd2', speaker: 's2', basis: 'derived', from: [{ document: 'd1' }] },
    { id: 't3', document: 'd3', speaker: 's3', basis: 'hearsay', from: [{ source: 's1' }] },
  ] as const;
  const reports = [supportedBy('t1', 't2', 't3'), supportedBy('t2', 't3')].map((claim) =>
    reportOn(
      caseOf({
        statements: statements.map((one) => ({ ...one, from: 'from' in one ? [...one.from] : [] })),
        claims: [claim],
      }),
    ),
  );
  expect(
    reports.map(({ certain, possible, origins, unknown }) => ({ certain, possible, origins, unknown })),
  ).toEqual([
    { certain: 1, possible: 1, origins: ['s1'], unknown: [] },
    {
      certain: 1,
      possible: 2,
      origins: [],
      unknown: [
        { kind: 'document', id: 'd1' },
        { kind: 'source', id: 's1' },
      ],
    },
  ]);
});

test('two documents of the case that the library knows as one are one', () => {
  const all = caseOf({
    statements: ['d1', 'd2'].map((document, index) => ({
      id: `t${index}`,
      document,
      speaker: `s${index}`,
      basis: 'first-hand',
    })),
    claims: [supportedBy('t0', 't1')],
  });
  const joined = {
    ...all,
    documents: all.documents.map((one) => ({ ...one, documentId: toDocumentId('d-1') })),
  };
  expect([reportOn(all).documents, reportOn(joined).documents]).toEqual([2, 1]);
});

test('values conflict whatever a person says of it, and what is retracted gives none', () => {
  const evidence = [
    { statement: 't1', stance: 'supports', value: 50, judgement: 'no-conflict', reason: 'Another winter.' },
    { statement: 't2', stance: 'contradicts', value: 'over 200' },
    { statement: 't3', stance: 'retracts', value: 7 },
    { statement: 't4', stance: 'mentions', value: 'about 50' },
  ] as const;
  const all = caseOf({
    statements: [1, 2, 3, 4].map((index) => ({
      id: `t${index}`,
      speaker: index > 2 ? 's1' : `s${index}`,
      basis: 'first-hand',
    })),
    claims: [{ id: 'c1', text: 'How many?', type: 'number', evidence: [...evidence] }],
  });
  expect(reportOn(all)).toMatchObject({
    statements: 1,
    against: { statements: 1, certain: 1 },
    conflicts: [
      { statements: ['t1', 't2'], values: [50, 'over 200'], sameSpeaker: false },
      { statements: ['t2', 't4'], values: ['over 200', 'about 50'], sameSpeaker: false },
    ],
    retracted: ['t3'],
  });
});

test('what is missing is told, and so are dates that cannot be', () => {
  const all = caseOf({
    sources: [{ id: 's1', name: 'Farid Moradi', present: '1985/1988' }],
    documents: [{ id: 'd1', title: 'A letter', published: '1990' }],
    statements: [
      { id: 't1', document: 'd1', speaker: 's1', basis: 'first-hand', said: '1991', event: '1989-05' },
      { id: 't2', basis: 'derived' },
    ],
    claims: [
      supportedBy('t1', 't2'),
      { id: 'c2', text: 'Nobody says so.', type: 'number', evidence: [] },
      {
        id: 'c3',
        text: 'How many?',
        type: 'number',
        evidence: [{ statement: 't1', stance: 'supports', value: 'many' }],
      },
    ],
  });
  expect(reportOn(all).remarks.map(({ about, id, message }) => `${about} ${id}: ${message}`)).toEqual([
    'statement t1: It tells at first hand of May 1989, but the speaker was there from 1985 to 1988.',
    'statement t1: It was published before it was said: 1990, 1991.',
    'statement t2: Nobody is named who says this.',
    'statement t2: No document is named in which this stands.',
    'statement t2: It is derived, and nobody says from whom or from what.',
  ]);
  expect(reportOn(all, 'c2')).toMatchObject({
    certain: 0,
    possible: 0,
    remarks: [{ about: 'claim', id: 'c2', message: 'Nothing is held for this claim or against it.' }],
  });
  expect(reportOn(all, 'c3').remarks[0]?.message).toBe(
    '“many” in t1 is no number, so it is compared with nothing.',
  );
});
