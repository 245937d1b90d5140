import { expect } from 'vitest';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import { type Act, anyRepair } from './acts.ts';
import { anyDocument, call, type Walk } from './walk.ts';

const NOTHING = 'nothing';

/** All that a person sees of a document, but which revision it is that shows it. */
async function shownOf(walk: Walk, id: DocumentId): Promise<object> {
  const document = await call(walk)['documents.find'](id);
  if (!document) throw new Error(`document ${id} is gone`);
  const { blocks, footnotes, textHash } = await call(walk)['documents.read'](document.revisionId);
  return {
    textHash,
    blocks,
    footnotes,
    report: await call(walk)['documents.report'](document.revisionId),
    repairs: await call(walk)['documents.repairs'](document.revisionId),
    metadata: await call(walk)['documents.metadata'](id),
    format: document.format,
    fileName: document.fileName,
  };
}

async function importsOf(walk: Walk, id: DocumentId): Promise<readonly RevisionId[]> {
  const revisions = await call(walk)['documents.revisions'](id);
  return revisions.filter(({ madeBy }) => madeBy === 'import').map((revision) => revision.id);
}

/** Joins two documents, of which the newer has one file, and separates them again: both are what they were. */
export const joinAndSeparate: Act = async (walk) => {
  const [newer, older] = [await anyDocument(walk), await anyDocument(walk)];
  if (!newer || !older || newer.id === older.id) return NOTHING;
  const [file, ...more] = await importsOf(walk, newer.id);
  // What was mended in the older one stays mended in the newer text: there a person may undo it.
  const mended = await call(walk)['documents.repairs'](older.revisionId);
  if (!file || more.length > 0 || mended.length > 0) return NOTHING;
  const before = [await shownOf(walk, newer.id), await shownOf(walk, older.id)];
  await call(walk)['documents.join'](newer.id, older.id);
  const separated = await call(walk)['documents.separate'](file);
  expect([await shownOf(walk, separated.id), await shownOf(walk, older.id)]).toEqual(before);
  return `join ${newer.id} to ${older.id} and separate ${separated.id}`;
};

/** Mends a text and undoes that: it is what it was. */
export const repairAndUndo: Act = async (walk) => {
  const document = await anyDocument(walk);
  if (!document) return NOTHING;
  const text = await call(walk)['documents.read'](document.revisionId);
  const { audit } = await call(walk)['documents.report'](document.revisionId);
  const repair = anyRepair(walk, text, audit.dropped.length);
  const before = await shownOf(walk, document.id);
  const mended = await call(walk)['documents.repair'](document.revisionId, repair);
  await call(walk)['documents.undoRepair'](mended.revisionId);
  expect(await shownOf(walk, document.id)).toEqual(before);
  return `repair ${document.revisionId} ${JSON.stringify(repair)} and undo`;
};

/** Undoes all that is mended in a text: it is what was read from its file. */
export const undoAll: Act = async (walk) => {
  const document = await anyDocument(walk);
  if (!document) return NOTHING;
  const revisions = await call(walk)['documents.revisions'](document.id);
  const read = revisions.find(({ madeBy }) => madeBy !== 'repair');
  if (!read) throw new Error('no text was read from a file');
  let { revisionId } = document;
  const { length } = await call(walk)['documents.repairs'](revisionId);
  for (let count = 0; count < length; count += 1) {
    ({ revisionId } = await call(walk)['documents.undoRepair'](revisionId));
  }
  const [now, first] = [
    await call(walk)['documents.read'](revisionId),
    await call(walk)['documents.read'](read.id),
  ];
  expect([now.textHash, now.blocks, now.footnotes]).toEqual([first.textHash, first.blocks, first.footnotes]);
  expect((await call(walk)['documents.report'](revisionId)).audit).toEqual(
    (await call(walk)['documents.report'](read.id)).audit,
  );
  return `undo all ${length} in ${document.id}`;
};
