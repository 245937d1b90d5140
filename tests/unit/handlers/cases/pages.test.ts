import { expect, test } from 'vitest';
import { sql } from '../../../../electron/storage/sql.ts';
import { openSample } from '../../../support/sample-case.ts';
import { openTestIbid } from '../../../support/library.ts';

test('the sample brings its case, tied to its documents and their words, as one act', async () => {
  const { handlers } = await openTestIbid();
  await handlers['library.addSample']();
  const undo = async () => handlers['acts.undo']((await handlers['acts.state']()).undo?.id ?? -1);
  const standing = async () =>
    (await handlers['case.claims']()).map(({ id, origins, against, conflicts }) => [
      id,
      [origins.documents, origins.statements, origins.certain, origins.possible],
      [against.certain, against.possible],
      conflicts,
    ]);
  const expected = [
    ['fifty', [2, 2, 1, 1], [1, 2], 2],
    ['died', [3, 3, 2, 2], [0, 0], 2],
    ['empty', [1, 1, 1, 1], [2, 2], 2],
  ];
  expect(await standing()).toEqual(expected);
  const statements = await handlers['case.searchStatements']('');
  expect(statements.filter(({ place }) => place !== null)).toHaveLength(7);
  expect(statements.filter(({ problem }) => problem !== null)).toEqual([]);
  await handlers['library.addSample']();
  expect(await standing()).toEqual(expected);
  expect(await undo()).toBe('Add sample case');
  expect([await standing(), await handlers['case.documents']()]).toEqual([[], []]);
});

test('a case of the person’s own stays where the sample would say something else', async () => {
  const { handlers, cases } = await openTestIbid();
  await cases.importFile({ claims: [{ id: 'fifty', text: 'Fifty lamps were lit.' }] });
  await handlers['library.addSample']();
  expect((await handlers['case.claims']()).map(({ text }) => text)).toEqual(['Fifty lamps were lit.']);
  expect(await handlers['documents.list']()).toHaveLength(4);
});

test('the page of a claim names whatever its report names', async () => {
  const { handlers } = await openSample();
  const page = await handlers['case.claim']('died');
  expect(page?.claim).toEqual({
    id: 'died',
    text: 'People of the lower building died in the winter of 1988.',
    type: 'number',
  });
  expect(page?.evidence.map(({ conflictsWith }) => conflictsWith)).toEqual([[2], [2], [0, 1]]);
  expect(Object.keys(page?.statements ?? {}).toSorted()).toEqual([
    'kaveh-two-died',
    'moradi-two-died',
    'nouri-three-died',
  ]);
  expect(page?.statements['moradi-two-died']).toMatchObject({
    takenFrom: [{ kind: 'source', id: 'brother-kaveh', called: 'Brother Kaveh' }],
  });
  expect(Object.keys(page?.sources ?? {}).toSorted()).toEqual(['brother-kaveh', 'kaveh', 'moradi', 'nouri']);
  expect(await handlers['case.claim']('nowhere')).toBeNull();
});

test('the page of a source tells all words of the person in order of time, under any of their names', async () => {
  const { handlers } = await openSample();
  const page = await handlers['case.source']('brother-kaveh');
  expect(page).toMatchObject({
    source: { id: 'brother-kaveh', person: 'kaveh', called: 'Brother Kaveh' },
    same: [{ id: 'kaveh' }],
    name: null,
  });
  expect(page?.testimony.map(({ statement, date }) => [statement, date])).toEqual([
    ['kaveh-fifty', '2009-11-03'],
    ['kaveh-two-died', '2009-11-03'],
  ]);
  expect(Object.keys(page?.claims ?? {})).toEqual(['fifty', 'died']);
  const aligned = await handlers['case.aligned']('moradi', 'nouri');
  expect(aligned.claims.map(({ claim, conflict }) => [claim, conflict])).toEqual([
    ['fifty', true],
    ['died', true],
    ['empty', false],
  ]);
});

test('statements are found by words in any spelling, by speakers and by documents', async () => {
  const { handlers } = await openSample();
  const found = async (words: string) => (await handlers['case.searchStatements'](words)).map(({ id }) => id);
  expect(await found('FIFTY people')).toEqual(['moradi-fifty']);
  expect(await found('نوري دويست')).toEqual(['nouri-two-hundred']);
  expect(await found('kaveh')).toEqual(['kaveh-fifty', 'kaveh-two-died']);
  expect(await found('lantern goes two')).toEqual(['kaveh-two-died']);
  expect(await found('no such words')).toEqual([]);
});

test('statements are told where they stand in a text, also in a newer one that carried them', async () => {
  const { handlers, titled } = await openSample();
  const { revisionId } = await titled('What I Saw');
  expect((await handlers['case.statementsIn'](revisionId)).map(({ id }) => id)).toEqual([
    'moradi-fifty',
    'moradi-two-died',
  ]);
});

test('what is written beside a case does not make it be worked out anew, and what is written in it does', async () => {
  const { handlers, cases } = await openSample();
  const matrix = await handlers['case.matrix']('speakers');
  await handlers['notes.create']('Numbers');
  expect(await handlers['case.matrix']('speakers')).toBe(matrix);
  await cases.importFile({ claims: [{ id: 'new', text: 'The road was closed.' }] });
  expect((await handlers['case.matrix']('speakers')).rows).toHaveLength(matrix.rows.length + 1);
});

test('a document in the trash, a damaged text and a claim without evidence are told of', async () => {
  const { handlers, titled, db, cases } = await openSample();
  await cases.importFile({ claims: [{ id: 'bare', text: 'Nobody says this.' }] });
  expect((await handlers['case.claim']('bare'))?.report.remarks.map(({ message }) => message)).toEqual([
    'Nothing is held for this claim or against it.',
  ]);
  const { id } = await titled('The Lantern Goes Out');
  await handlers['documents.trash']([id]);
  const page = await handlers['case.claim']('fifty');
  expect(page?.statements['kaveh-fifty']?.standsIn).toMatchObject({ documentId: id, trashed: true });
  expect(page?.report.remarks.map(({ message }) => message)).toContain(
    'The library has this document in the trash.',
  );
  expect((await handlers['case.graph']()).nodes.map(({ documentId }) => documentId)).toContain(id);
  expect(await db.all(sql`SELECT id FROM case_documents WHERE document_id = ${id}`)).toHaveLength(1);
});

test('claims are ranked as hypotheses among those that are asked alone', async () => {
  const { handlers } = await openSample();
  expect(
    (await handlers['case.hypotheses'](['fifty', 'empty', 'fifty'])).map(({ claim, against }) => [
      claim,
      against,
    ]),
  ).toEqual([
    ['fifty', 1],
    ['empty', 2],
  ]);
});

test('windows are told of the case when a name or a document changes that it depends on, and not otherwise', async () => {
  const { handlers, host, titled } = await openSample();
  const told = () => host.toldOf('case.changed').length;
  const { id } = await titled('What I Saw');
  // Nobody has asked for the case, so nobody shows it.
  await handlers['documents.pin']([id], true);
  expect(told()).toBe(0);
  await handlers['case.sources']();
  await handlers['documents.trash']([id]);
  expect(told()).toBe(1);
  const name = await handlers['names.create']('Farid Moradi', 'person');
  expect(told()).toBe(1);
  await handlers['case.nameSource']('moradi', name.id);
  await handlers['names.change'](name.id, 'F. Moradi', 'person');
  expect(told()).toBe(2);
  await handlers['case.sources']();
  await handlers['names.change'](name.id, 'Farid Moradi', 'person');
  expect(told()).toBe(3);
});

test('words that a newer text has lost are told of', async () => {
  const { handlers, titled } = await openSample();
  const { id } = await titled('The Lantern');
  const bytes = new TextEncoder().encode('The Lantern Goes Out\n\nNobody said anything of numbers.\n');
  const [outcome] = await handlers['documents.importGiven']([{ name: 'lantern.txt', bytes }], null);
  if (outcome?.status !== 'imported') throw new Error('nothing was imported');
  await handlers['documents.join'](outcome.document.id, id);
  const [statement] = await handlers['case.statements'](['kaveh-fifty']);
  expect(statement?.problem).toBe('The newest text of their document does not have these words.');
});
