import { expect, test } from 'vitest';
import type { NameId } from '#shared/model/ids.ts';
import { joinDocuments } from '../../../../electron/library/join-documents.ts';
import { decideMention } from '../../../../electron/library/names/decide-mention.ts';
import { findMentions } from '../../../../electron/library/names/find-mentions.ts';
import { findTogether } from '../../../../electron/library/names/find-together.ts';
import { mergeNames } from '../../../../electron/library/names/merge-names.ts';
import { trashDocument } from '../../../../electron/storage/documents.ts';
import { importedDocument, paragraph } from '../../../support/imported-document.ts';
import { AT, mentioned, nameWith } from '../../../support/names.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { SPELLING_PAIRS } from '../../../support/spelling-pairs.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

test('a name is found in every spelling that it has, in three scripts, and nowhere within a word', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('English', 'Soltani came. SOLTANI’s boat. The Soltanis did not.'));
  await store(db, ofParagraphs('Persian', 'آقای سلطانی آمد؛ سلطانی‌ها نیامدند.'));
  await store(db, ofParagraphs('Arabic', 'جاء السلطاني وسلطاني أيضا.'));
  const id = await nameWith(db, 'Soltani', ['سلطانی']);
  // The newest document first.
  expect(await mentioned(db, id)).toEqual([
    ['سلطاني', 'alias'],
    ['سلطاني', 'alias'],
    ['سلطانی', 'alias'],
    ['Soltani', 'alias'],
    ['SOLTANI', 'alias'],
  ]);
});

test('mentions are by document, the newest first, in the order of the text, with the label of a footnote', async () => {
  const db = await tempLibrary();
  const body = 'Then Moradi left, and Moradi came back.';
  const older = await store(db, { ...ofParagraphs('Older', body), published: '1988-05' });
  const footnotes = [{ label: '7', blocks: [paragraph('So says Moradi.')], citations: [] }];
  await store(db, {
    ...importedDocument('Nobody.', { footnotes }),
    title: 'Newer',
    published: '1991',
  });
  const undated = await store(db, ofParagraphs('Undated', 'Moradi again.'));
  const id = await nameWith(db, 'Moradi');
  const { documents, more } = await findMentions(db, id);
  expect(documents.map(({ title }) => title)).toEqual(['Newer', 'Older', 'Undated']);
  expect(documents[0]?.mentions.map(({ footnote }) => footnote)).toEqual(['7']);
  expect(documents[1]?.mentions.map(({ start, end }) => body.slice(start, end))).toEqual([
    'Moradi',
    'Moradi',
  ]);
  expect([documents[1]?.documentId, documents[2]?.documentId, more]).toEqual([older.id, undated.id, false]);
});

test('what lies in the trash, and older texts of a document, mention nobody', async () => {
  const db = await tempLibrary();
  const thrown = await store(db, ofParagraphs('Thrown', 'Moradi left.'));
  const id = await nameWith(db, 'Moradi');
  expect(await mentioned(db, id)).toHaveLength(1);
  await db.transaction((tx) => trashDocument(tx, thrown.id, AT.toISOString()));
  expect(await mentioned(db, id)).toEqual([]);
});

test('what was said of a mention holds in a newer text where its paragraph stands unchanged', async () => {
  const db = await tempLibrary();
  const said = 'Ali Karimi signed it.';
  const older = await store(db, ofParagraphs('A list', said, 'Ali Karimi left.'));
  const id = await nameWith(db, 'Ali Karimi');
  const reject = (start: number) =>
    db.transaction((tx) =>
      decideMention(tx, id, { revisionId: older.revisionId, start, end: start + 10 }, false, AT),
    );
  await reject(0);
  await reject(said.length + 1);
  const newer = await store(
    db,
    ofParagraphs('A new list', 'It begins anew.', said, 'Ali Karimi left at noon.'),
  );
  await db.transaction((tx) => joinDocuments(tx, newer.id, older.id, AT.toISOString()));
  expect(await mentioned(db, id)).toEqual([
    ['Ali Karimi', 'rejected'],
    ['Ali Karimi', 'alias'],
  ]);
  const start = 'It begins anew.\n'.length;
  const range = { revisionId: newer.revisionId, start, end: start + 10 };
  await db.transaction((tx) => decideMention(tx, id, range, null, AT));
  expect((await mentioned(db, id)).map(([, state]) => state)).toEqual(['alias', 'alias']);
});

test('a spelling of two names is doubtful until somebody says which is meant, there and for both', async () => {
  const db = await tempLibrary();
  const { revisionId } = await store(db, ofParagraphs('A list', 'Ali Karimi signed it.'));
  const teacher = await nameWith(db, 'Ali Karimi');
  const guard = await nameWith(db, 'Ali Karimi the guard', ['Ali Karimi']);
  const range = { revisionId, start: 0, end: 'Ali Karimi'.length };
  const both = async () => [await mentioned(db, teacher), await mentioned(db, guard)];
  expect(await both()).toEqual([[['Ali Karimi', 'doubtful']], [['Ali Karimi', 'doubtful']]]);
  await db.transaction((tx) => decideMention(tx, guard, range, true, AT));
  expect(await both()).toEqual([[], [['Ali Karimi', 'accepted']]]);
  await db.transaction((tx) => decideMention(tx, guard, range, false, AT));
  expect(await both()).toEqual([[['Ali Karimi', 'alias']], [['Ali Karimi', 'rejected']]]);
  await db.transaction((tx) => decideMention(tx, guard, range, null, AT));
  expect(await both()).toEqual([[['Ali Karimi', 'doubtful']], [['Ali Karimi', 'doubtful']]]);
});

test('a part of a longer name is no mention of the shorter, and a surname that was accepted is one', async () => {
  const db = await tempLibrary();
  const text = 'Mira Azad came with Azad, and Orval.';
  const { revisionId } = await store(db, ofParagraphs('A list', text));
  const azad = await nameWith(db, 'Azad');
  const mira = await nameWith(db, 'Mira Azad');
  const jan = await nameWith(db, 'Jan Orval');
  const start = text.indexOf('Orval');
  await db.transaction((tx) => decideMention(tx, jan, { revisionId, start, end: start + 5 }, true, AT));
  expect(await Promise.all([azad, mira, jan].map((id) => mentioned(db, id)))).toEqual([
    [['Azad', 'alias']],
    [['Mira Azad', 'alias']],
    [['Orval', 'accepted']],
  ]);
});

test('a name has the mentions of those that are merged into it', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('A list', 'Commander Sohrab, whom they called Farid Moradi.'));
  const person = await nameWith(db, 'Farid Moradi');
  const alias = await nameWith(db, 'Commander Sohrab');
  await db.transaction((tx) => mergeNames(tx, alias, person));
  const words = ['Commander Sohrab', 'Farid Moradi'].map((name) => [name, 'alias']);
  expect([await mentioned(db, person), await mentioned(db, alias)]).toEqual([words, words]);
});

test('names of the same paragraphs are told with how many these are, and in how many documents', async () => {
  const db = await tempLibrary();
  await store(
    db,
    ofParagraphs('One', 'Moradi and Azad.', 'Moradi with Azad, and Azad.', 'Moradi, Orval.', 'Azad.'),
  );
  await store(db, ofParagraphs('Two', 'Azad and Moradi.'));
  const [moradi, azad, orval] = [
    await nameWith(db, 'Moradi'),
    await nameWith(db, 'Azad'),
    await nameWith(db, 'Orval'),
  ];
  const company = async (id: NameId) =>
    (await findTogether(db, id)).map(({ name, paragraphs, documents }) => [name.id, paragraphs, documents]);
  expect(await company(moradi)).toEqual([
    [azad, 3, 2],
    [orval, 1, 1],
  ]);
  expect(await company(orval)).toEqual([[moradi, 1, 1]]);
});

test('of more than a thousand mentions it says that there are more', async () => {
  const db = await tempLibrary();
  const paragraphs = Array.from({ length: 1100 }, (_, number) => `Moradi was number ${number}.`);
  await store(db, ofParagraphs('A roll', ...paragraphs));
  const { documents, more } = await findMentions(db, await nameWith(db, 'Moradi'));
  expect([documents[0]?.mentions.length, more]).toEqual([1000, true]);
});

test.each(SPELLING_PAIRS)('%s: “%s” is a mention of “%s”, to the very letter', async (_, written, wanted) => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('A text', `They wrote ${written}, and went.`));
  expect(await mentioned(db, await nameWith(db, wanted))).toEqual([[written, 'alias']]);
});
