import { expect, test } from 'vitest';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Repair } from '#shared/model/repair.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { joinDocuments } from '../../../electron/library/join-documents.ts';
import { repairDocument, undoRepair } from '../../../electron/library/repair-document.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { findReading } from '../../../electron/storage/readings.ts';
import { listRepairs } from '../../../electron/storage/repairs.ts';
import { listRevisions, readReport, readRevision } from '../../../electron/storage/revisions.ts';
import { search } from '../../support/search.ts';
import { readText } from '../../support/read-file.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const NOW = '2026-03-01T00:00:00.000Z';
const ARTICLE = `The ferry

The ferry left at dawn[1] and nobody counted the passengers.

You may also like

The list was burned[4] in the spring.

The pilot kept a copy.

Notes

[1] The harbour log.
[2] A letter to the pilot.
`;

async function stored(db: Database, text = ARTICLE): Promise<DocumentSummary> {
  return store(db, await readText('ferry.txt', text), { bytes: new TextEncoder().encode(text) });
}

const mend = (db: Database, { revisionId }: DocumentSummary, repair: Repair): Promise<DocumentSummary> =>
  db.transaction((tx) => repairDocument(tx, revisionId, repair, NOW));
const undo = (db: Database, { revisionId }: DocumentSummary): Promise<DocumentSummary> =>
  db.transaction((tx) => undoRepair(tx, revisionId, NOW));

async function read(db: Database, { revisionId }: DocumentSummary) {
  const revision = await readRevision(db, revisionId);
  const report = await readReport(db, revisionId);
  if (!revision || !report) throw new Error('no text');
  const text = canonicalText(revision.blocks);
  const markers = revision.footnotes.flatMap((note) =>
    note.markers.map(({ start, end }) => `${text.slice(start, end)} → ${note.label}`),
  );
  return { text, markers, report, hash: revision.textHash, blocks: revision.blocks };
}

async function pieceOf(db: Database, document: DocumentSummary, words: string): Promise<number> {
  const { report } = await read(db, document);
  return report.audit.dropped.findIndex((piece) => piece.text.includes(words));
}

async function pairOf(
  db: Database,
  document: DocumentSummary,
  marker: string,
  footnote: number,
): Promise<Repair> {
  const start = (await read(db, document)).text.indexOf(marker);
  return { kind: 'pair', start, end: start + marker.length, footnote };
}

test('a repair makes a newest revision of the same file, and the one before stays as it is', async () => {
  const db = await tempLibrary();
  const imported = await stored(db);
  const before = await read(db, imported);
  const dropped = await pieceOf(db, imported, 'You may also like');
  const mended = await mend(db, imported, { kind: 'take-back', dropped, before: 1 });
  expect(mended).toEqual({ ...imported, revisionId: mended.revisionId, words: imported.words + 4 });
  expect((await read(db, mended)).text).toContain('passengers.\nYou may also like\nThe list');
  expect(await read(db, imported)).toEqual(before);
  const [newest, first] = await listRevisions(db, imported.id);
  expect([newest?.madeBy, newest?.number, newest?.originalHash]).toEqual(['repair', 2, first?.originalHash]);
  expect((await findReading(db, mended.revisionId))?.metadata).toEqual(
    (await findReading(db, imported.revisionId))?.metadata,
  );
  expect((await search(db, 'also like ')).documents.map(({ document }) => document.id)).toEqual([
    imported.id,
  ]);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('a text keeps all that was mended in it, in words and in order', async () => {
  const db = await tempLibrary();
  const imported = await stored(db);
  const paired = await mend(db, imported, await pairOf(db, imported, '[4]', 1));
  const mended = await mend(db, paired, { kind: 'leave-out', block: 2 });
  expect(await listRepairs(db, imported.revisionId)).toEqual([]);
  expect(await listRepairs(db, paired.revisionId)).toHaveLength(1);
  expect((await listRepairs(db, mended.revisionId)).map((made) => [made.mended, made.madeAt])).toEqual([
    [
      {
        kind: 'pair',
        words: '[4]',
        prefix: 'The list was burned',
        suffix: ' in the spring.',
        label: '2',
        note: 'A letter to the pilot.',
      },
      NOW,
    ],
    [
      {
        kind: 'leave-out',
        text: 'The pilot kept a copy.',
        previous: 'The list was burned[4] in the spring.',
        next: null,
      },
      NOW,
    ],
  ]);
});

test('the last repair can be undone, and the one before it then', async () => {
  const db = await tempLibrary();
  const imported = await stored(db);
  const before = await read(db, imported);
  const paired = await mend(db, imported, await pairOf(db, imported, '[4]', 1));
  const after = await read(db, paired);
  const mended = await mend(db, paired, { kind: 'leave-out', block: 0 });
  const once = await undo(db, mended);
  expect(await read(db, once)).toEqual(after);
  expect(await listRepairs(db, once.revisionId)).toEqual(await listRepairs(db, paired.revisionId));
  const twice = await undo(db, once);
  expect(await read(db, twice)).toEqual(before);
  await expect(undo(db, twice)).rejects.toMatchObject({ code: 'conflict' });
  expect((await listRevisions(db, imported.id)).map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('only the newest text can be mended', async () => {
  const db = await tempLibrary();
  const imported = await stored(db);
  await mend(db, imported, { kind: 'leave-out', block: 0 });
  await expect(mend(db, imported, { kind: 'leave-out', block: 0 })).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(undo(db, imported)).rejects.toMatchObject({ code: 'conflict' });
});

test('a repair that cannot be done changes nothing', async () => {
  const db = await tempLibrary();
  const imported = await stored(db);
  await expect(mend(db, imported, { kind: 'leave-out', block: 99 })).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(mend(db, imported, { kind: 'unpair', start: 0 })).rejects.toMatchObject({ code: 'conflict' });
  expect(await listRevisions(db, imported.id)).toHaveLength(1);
});

test('what was mended is mended in a newer version of the document too, and what cannot be is named', async () => {
  const db = await tempLibrary();
  let older = await stored(db);
  older = await mend(db, older, await pairOf(db, older, '[4]', 1));
  older = await mend(db, older, {
    kind: 'take-back',
    dropped: await pieceOf(db, older, 'You may also like'),
    before: 1,
  });
  older = await mend(db, older, { kind: 'leave-out', block: 3 });
  const newer = await stored(
    db,
    ARTICLE.replace('nobody counted', 'somebody counted').replace('The pilot kept', 'The pilot burned'),
  );
  const joined = await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  const { text, markers, report } = await read(db, joined);
  expect(text).toContain('somebody counted the passengers.\nYou may also like\nThe list was burned[4]');
  expect(text).toContain('The pilot burned a copy.');
  expect(markers).toEqual(['[1] → 1', '[4] → 2']);
  expect(report.losses).toEqual([
    'A repair could not be carried over: “The pilot kept a copy.” was left out, and does not stand in the new text once and alike.',
  ]);
  expect((await listRepairs(db, joined.revisionId)).map(({ mended }) => mended.kind)).toEqual([
    'pair',
    'take-back',
  ]);
  expect((await listRevisions(db, older.id)).map(({ madeBy }) => madeBy)).toEqual([
    'repair',
    'import',
    'repair',
    'repair',
    'repair',
    'import',
  ]);
  const undone = await undo(db, joined);
  expect((await read(db, undone)).text).not.toContain('You may also like');
  expect((await read(db, undone)).markers).toEqual(['[1] → 1', '[4] → 2']);
  expect((await read(db, undone)).report.losses).toEqual(report.losses);
  expect((await checkLibrary(db)).findings).toEqual([]);
});

test('a newer version in which the same is mended already stays as it is', async () => {
  const db = await tempLibrary();
  let older = await stored(db);
  older = await mend(db, older, { kind: 'leave-out', block: 2 });
  older = await mend(db, older, await pairOf(db, older, '[4]', 1));
  let newer = await stored(db, ARTICLE.replace('at dawn', 'at noon'));
  newer = await mend(db, newer, { kind: 'leave-out', block: 2 });
  newer = await mend(db, newer, await pairOf(db, newer, '[4]', 1));
  const joined = await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  expect(joined.revisionId).toBe(newer.revisionId);
});

test('the same words in two places are not mended by guess', async () => {
  const db = await tempLibrary();
  let older = await stored(db);
  older = await mend(db, older, { kind: 'leave-out', block: 2 });
  const newer = await stored(
    db,
    ARTICLE.replace(
      'The pilot kept a copy.',
      'The pilot kept a copy.\n\nHe said so.\n\nThe pilot kept a copy.',
    ),
  );
  const joined = await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, NOW));
  expect((await read(db, joined)).text.match(/The pilot kept/g)).toHaveLength(2);
  expect((await read(db, joined)).report.losses).toHaveLength(1);
});
