import { expect, test } from 'vitest';
import { toDocumentId, toNameId, toPassageId } from '#shared/model/ids.ts';
import { tellChanges } from '../../../../electron/handlers/tell-changes.ts';
import { type CaseActs, caseActs } from '../../../../electron/library/cases/case-acts.ts';
import { checkLibrary } from '../../../../electron/library/check-library.ts';
import { joinDocuments } from '../../../../electron/library/join-documents.ts';
import { makePassage } from '../../../../electron/library/make-passage.ts';
import { createName, deleteName } from '../../../../electron/library/name-acts.ts';
import { readCase } from '../../../../electron/storage/cases.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { trashDocument } from '../../../../electron/storage/documents.ts';
import { sql } from '../../../../electron/storage/sql.ts';
import { reportOn, supportedBy } from '../../../support/cases.ts';
import { type TestHost, testHost } from '../../../support/host.ts';
import { libraryRows } from '../../../support/library-rows.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

interface Held {
  readonly db: Database;
  readonly host: TestHost;
  readonly acts: CaseActs;
}

/** A claim that two witnesses support, each in a document of their own. */
async function twoWitnesses(): Promise<Held> {
  const db = await tempLibrary();
  const host = testHost();
  const acts = caseActs({ db, emit: host.emit, now: () => host.now() });
  await acts.importFile({
    sources: [
      { id: 's1', name: 'Farid Moradi' },
      { id: 's2', name: 'F. Moradi' },
    ],
    statements: [
      { id: 't1', document: 'd1', speaker: 's1', basis: 'first-hand' },
      { id: 't2', document: 'd2', speaker: 's2', basis: 'first-hand' },
    ],
    claims: [supportedBy('t1', 't2')],
  });
  return { db, host, acts };
}

const certain = async (db: Database): Promise<number> => reportOn(await readCase(db)).certain;

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((thrown: unknown) => thrown);
  return error instanceof Error && 'code' in error
    ? `${String(error.code)}: ${error.message}`
    : String(error);
}

test('two sources that are one person are one origin, until they are separated or it is undone', async () => {
  const { db, acts } = await twoWitnesses();
  const before = await libraryRows(db);
  await acts.joinSources('s2', 's1');
  expect(await certain(db)).toBe(1);
  await acts.partSource('s2');
  expect([await certain(db), await libraryRows(db)]).toEqual([2, before]);
  await db.acts.undo(db.acts.state().undo?.id ?? 0);
  expect(await certain(db)).toBe(1);
  await db.acts.undo(db.acts.state().undo?.id ?? 0);
  expect(await libraryRows(db)).toBe(before);
});

test('sources that are joined one after the other stay one person', async () => {
  const { db, acts } = await twoWitnesses();
  await acts.importFile({ sources: [{ id: 's3', name: 'M.' }] });
  await acts.joinSources('s2', 's1');
  await acts.joinSources('s2', 's3');
  expect((await readCase(db)).sources.map(({ sameAs }) => sameAs)).toEqual(['s3', 's1', null]);
  expect(await certain(db)).toBe(1);
});

test('sources that the library knows under names that were merged are one person', async () => {
  const { db, acts } = await twoWitnesses();
  const [one, other] = await db.transaction(async (tx) => [
    await createName(tx, 'Farid Moradi', 'person', new Date(0)),
    await createName(tx, 'Moradi, F.', 'person', new Date(0)),
  ]);
  await acts.nameSource('s1', one?.id ?? null);
  await acts.nameSource('s2', other?.id ?? null);
  expect(await certain(db)).toBe(2);
  await db.transaction((tx) =>
    tx.run(sql`UPDATE names SET merged_into = ${one?.id ?? ''} WHERE id = ${other?.id ?? ''}`),
  );
  expect(await certain(db)).toBe(1);
  await db.transaction((tx) => tx.run(sql`UPDATE names SET merged_into = NULL`));
  expect(await certain(db)).toBe(2);
});

test('a source stays when the name that it is known by is deleted, and has it again when that is undone', async () => {
  const { db, acts } = await twoWitnesses();
  const name = await db.transaction((tx) => createName(tx, 'Farid Moradi', 'person', new Date(0)));
  await acts.nameSource('s1', name.id);
  const before = await libraryRows(db);
  await db.transaction((tx) => deleteName(tx, name.id), 'Delete name');
  expect((await readCase(db)).sources[0]).toMatchObject({ id: 's1', nameId: null });
  await db.acts.undo(db.acts.state().undo?.id ?? 0);
  expect(await libraryRows(db)).toBe(before);
});

test('documents that are matched with one are one, also when two of the library become one', async () => {
  const { db, acts } = await twoWitnesses();
  const older = await store(db, ofParagraphs('Ledger', 'The ferry came at nine.'));
  const newer = await store(db, ofParagraphs('Ledger, again', 'The ferry came at ten.'));
  await acts.matchDocument('d1', older.id);
  await acts.matchDocument('d2', newer.id);
  expect(reportOn(await readCase(db)).documents).toBe(2);
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, '2026-03-01T00:00:00.000Z'));
  expect(reportOn(await readCase(db)).documents).toBe(1);
  await db.transaction((tx) => trashDocument(tx, older.id, '2026-03-02T00:00:00.000Z'));
  const { remarks, certain: origins } = reportOn(await readCase(db));
  expect([origins, remarks]).toEqual([
    2,
    ['d1', 'd2'].map((id) => ({
      about: 'document',
      id,
      message: 'The library has this document in the trash.',
    })),
  ]);
  expect(await checkLibrary(db)).toMatchObject({ clean: true });
});

test('a statement that is quoted stands in the document of its passage', async () => {
  const { db, acts } = await twoWitnesses();
  const [one, other] = [
    await store(db, ofParagraphs('Ledger', 'The ferry came at nine.')),
    await store(db, ofParagraphs('Log', 'Nobody crossed that night.')),
  ];
  const passage = async ({ revisionId }: { readonly revisionId: typeof one.revisionId }) =>
    (await makePassage(db, { revisionId, start: 0, end: 9 }, new Date(0))).id;
  await acts.quoteStatement('t1', await passage(one));
  const { statements, documents } = await readCase(db);
  expect([statements[0]?.text, documents[0]?.documentId]).toEqual(['The ferry', one.id]);
  expect(await refusal(acts.quoteStatement('t1', await passage(other)))).toBe(
    'conflict: “t1” stands in another document: the case says which “d1” is.',
  );
});

test('what is not there is told, and changes nothing', async () => {
  const { db, acts } = await twoWitnesses();
  const before = await libraryRows(db);
  expect([
    await refusal(acts.joinSources('s1', 's9')),
    await refusal(acts.joinSources('s1', 's1')),
    await refusal(acts.partSource('s1')),
    await refusal(acts.nameSource('s1', toNameId('m-0'))),
    await refusal(acts.matchDocument('d1', toDocumentId('d-0'))),
    await refusal(acts.matchDocument('d9', null)),
    await refusal(acts.quoteStatement('t1', toPassageId('p-0'))),
  ]).toEqual([
    'not-found: The case has no source “s9”.',
    'conflict: “s1” and “s1” are one person already.',
    'conflict: “s1” goes by no other source.',
    'not-found: This name is not in the library.',
    'not-found: This document is not in the library.',
    'not-found: The case has no document “d9”.',
    'not-found: This passage is not in the library.',
  ]);
  expect(await libraryRows(db)).toBe(before);
});

test('windows are told of what is undone in a case', async () => {
  const { db, host } = await twoWitnesses();
  const { changes } = await db.acts.undo(db.acts.state().undo?.id ?? 0);
  await tellChanges(db, host.emit, changes);
  expect(host.toldOf('case.changed')).toEqual([{ claims: [] }, { claims: ['c1'] }]);
});
