import { expect, test } from 'vitest';
import type { DocumentId, NameId } from '#shared/model/ids.ts';
import { decideMention } from '../../../../electron/library/names/decide-mention.ts';
import { mergeNames } from '../../../../electron/library/names/merge-names.ts';
import { findNamesIn } from '../../../../electron/library/names/names-in-document.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { trashDocument } from '../../../../electron/storage/documents.ts';
import { AT, nameWith } from '../../../support/names.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

/** Of each name its places, and how many of them are in doubt. */
async function namesIn(
  db: Database,
  id: DocumentId,
): Promise<readonly (readonly [string, number, number])[]> {
  return (await findNamesIn(db, id)).map(({ name, mentions, doubtful }) => [name.name, mentions, doubtful]);
}

const TEXTS = ['Moradi left for Karaj.', 'مرادی آمد. Soltani and Moradi waited.'];

async function library() {
  const db = await tempLibrary();
  const document = await store(db, ofParagraphs('Statement', ...TEXTS));
  await store(db, ofParagraphs('Another', 'Rostami came alone.'));
  const moradi = await nameWith(db, 'Moradi', ['مرادی']);
  const soltani = await nameWith(db, 'Soltani');
  await nameWith(db, 'Rostami');
  const decide = (id: NameId, words: string, accept: boolean) => {
    const start = TEXTS.join('\n').indexOf(words);
    const range = { revisionId: document.revisionId, start, end: start + words.length };
    return db.transaction((tx) => decideMention(tx, id, range, accept, AT));
  };
  return { db, document, moradi, soltani, decide };
}

test('the names that stand in a document are those of most places first, in whatever spelling', async () => {
  const { db, document } = await library();
  expect(await namesIn(db, document.id)).toEqual([
    ['Moradi', 3, 0],
    ['Soltani', 1, 0],
  ]);
});

test('what a person has said of a place is heeded', async () => {
  const { db, document, moradi, soltani, decide } = await library();
  await decide(moradi, 'Moradi', false);
  await decide(soltani, 'Soltani', false);
  await decide(moradi, 'Karaj', true);
  expect(await namesIn(db, document.id)).toEqual([['Moradi', 3, 0]]);
});

test('a place that may be either of two names is counted for both, and is in doubt', async () => {
  const { db, document } = await library();
  await nameWith(db, 'Farid Soltani', ['Soltani']);
  expect(await namesIn(db, document.id)).toEqual([
    ['Moradi', 3, 0],
    ['Farid Soltani', 1, 1],
    ['Soltani', 1, 1],
  ]);
});

test('names that are one are one here, and a document in the trash still has its names', async () => {
  const { db, document, moradi, soltani } = await library();
  await db.transaction((tx) => mergeNames(tx, soltani, moradi));
  await db.transaction((tx) => trashDocument(tx, document.id, AT.toISOString()));
  expect(await namesIn(db, document.id)).toEqual([['Moradi', 4, 0]]);
});
