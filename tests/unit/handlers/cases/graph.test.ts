import { expect, test } from 'vitest';
import { openSample } from '../../../support/sample-case.ts';

test('the graph holds documents, works, statements, people and claims, each once, with what leads where', async () => {
  const { handlers } = await openSample();
  const { nodes, edges } = await handlers['case.graph']();
  const keys = nodes.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(edges.filter(({ from, to }) => !keys.includes(from) || !keys.includes(to))).toEqual([]);
  const counted = (kind: string) => nodes.filter((node) => node.kind === kind).length;
  expect(['document', 'wanted', 'statement', 'source', 'claim'].map(counted)).toEqual([4, 7, 8, 5, 3]);
  const called = new Map(nodes.map((node) => [node.key, node.called]));
  const from = (key: string) =>
    edges.filter((edge) => edge.from === key).map(({ kind, to, stance }) => [kind, called.get(to), stance]);
  expect(from('statement moradi-two-died')).toEqual([
    ['stands-in', 'What I Saw at Lantern House', null],
    ['said-by', 'Farid Moradi', null],
    // Brother Kaveh is Kaveh.
    ['taken-from', 'Kaveh', null],
    ['speaks-of', 'People of the lower building died in the winter of 1988.', 'supports'],
  ]);
  expect(from('statement others-larger')[0]).toEqual(['stands-in', 'Statements, First Series', null]);
});

test('what is wanted is one list: a work that is cited and that the case speaks of stands in it once', async () => {
  const { handlers, titled } = await openSample();
  const wanted = await handlers['case.wanted']();
  const series = wanted.filter(({ called }) => called === 'Statements, First Series');
  expect(series).toMatchObject([
    {
      caseDocument: 'statements',
      claims: 2,
      item: { title: 'Statements, First Series' },
      citedBy: [{ title: 'The Lantern Goes Out', label: '3' }],
      suggestions: [],
    },
  ]);
  expect(wanted.map(({ claims }) => claims)).toEqual([3, 3, 3, 3, 2, 2, 1]);

  await handlers['case.matchDocument']('report', null);
  const report = (await handlers['case.wanted']()).find(({ caseDocument }) => caseDocument === 'report');
  expect(report?.suggestions).toEqual([
    {
      documentId: (await titled('Conditions')).id,
      title: 'Conditions at Lantern House: A Report of Three Visits',
      reason: expect.stringContaining('same title'),
    },
  ]);
});

test('a document is worth finding for what its origin could add', async () => {
  const { handlers, cases } = await openSample();
  await cases.importFile({
    documents: [{ id: 'lost', title: 'A letter that nobody has found so far' }],
    statements: [{ id: 'in-lost', document: 'lost', speaker: 'ellery', basis: 'unknown' }],
    claims: [
      {
        id: 'road',
        text: 'The road was closed.',
        evidence: ['moradi-fifty', 'in-lost'].map((statement) => ({
          statement,
          stance: 'supports' as const,
        })),
      },
    ],
  });
  const lost = (await handlers['case.wanted']()).find(({ caseDocument }) => caseDocument === 'lost');
  expect(lost).toMatchObject({ claims: 1, gain: 1 });
});

test('the timeline tells statements and documents in order of time, with the claims that each speaks of', async () => {
  const { handlers } = await openSample();
  const { rows, presences } = await handlers['case.timeline']();
  expect(rows.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'statement moradi-fifty',
    'statement nouri-two-hundred',
    'statement kaveh-two-died',
    'statement moradi-two-died',
    'statement nouri-three-died',
    'statement observers-tool-store',
    'document report',
    'statement others-larger',
    'document statements',
    'statement kaveh-fifty',
    'document article',
    'document testimony-moradi',
    'document testimony-nouri',
  ]);
  expect(rows.find(({ id }) => id === 'kaveh-fifty')).toMatchObject({
    by: 'Kaveh',
    source: 'kaveh',
    claims: ['fifty'],
    place: { direction: 'ltr' },
  });
  expect(rows.find(({ id }) => id === 'article')).toMatchObject({
    by: 'Joan Ellery',
    claims: ['fifty', 'died'],
  });
  expect(presences.map(({ called }) => called)).toEqual(['Farid Moradi', 'سمیرا نوری', 'Kaveh']);
});
