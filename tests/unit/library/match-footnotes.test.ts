import { expect, test } from 'vitest';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { LinkEnd } from '#shared/model/link.ts';
import { withAntecedents } from '../../../electron/importers/citations/antecedents.ts';
import { findCiting } from '../../../electron/library/find-citing.ts';
import { joinDocuments } from '../../../electron/library/join-documents.ts';
import { makeLink, removeLink } from '../../../electron/library/make-link.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { CITES, matchFootnotes } from '../../../electron/library/match-footnotes.ts';
import { setCitationRejected } from '../../../electron/storage/citation-rejections.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { trashDocument } from '../../../electron/storage/documents.ts';
import { footnotesOf } from '../../support/footnotes.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const NOW = new Date('2026-01-01T00:00:00.000Z');
const NOTES = [
  'Moradi, Farid. "What I Saw at Salt Mill." Karun Project (2011): Web. 14 May 2011.',
  'Ibid., p. 4.',
  'Brandt, Anna. "The Ferry Book." Harbour Press (1994): Print. Also see: Moradi, Farid. "What I Saw at Salt Mill." Karun Project (2011): Web.',
  'The harvest is in late September.',
];

async function library() {
  const db = await tempLibrary();
  const saw = await store(db, {
    ...ofParagraphs('What I Saw at Salt Mill', 'There were fifty people.'),
    authors: ['Farid Moradi'],
    published: '2011-05-14',
  });
  const article = await store(
    db,
    importedDocument('', {
      title: 'The Mill',
      blocks: [paragraph('It was a mill.')],
      footnotes: withAntecedents(footnotesOf(...NOTES)),
    }),
  );
  const found = async (revisionId = article.revisionId) =>
    (await matchFootnotes(db, revisionId)).map(({ footnote, citation, state, sources }) => [
      footnote,
      citation,
      state,
      ...sources.map(({ end }) => end.title),
    ]);
  /** A passage of the words of one of the citations. */
  const wordsOf = async (footnote: number, citation: number) => {
    const match = (await matchFootnotes(db, article.revisionId)).find(
      (one) => one.footnote === footnote && one.citation === citation,
    );
    if (!match) throw new Error('no such citation');
    const range = { revisionId: article.revisionId, start: match.start, end: match.end };
    return makePassage(db, range, NOW);
  };
  return { db, saw, article, found, wordsOf };
}

const cite = (db: Database, from: LinkEnd, to: LinkEnd) =>
  db.transaction((tx) => makeLink(tx, { typeId: CITES, from, to, comment: '' }, NOW));
const end = ({ id }: DocumentSummary) => ({ kind: 'document', id }) as const;

test('each work that a note names is suggested or wanted, and `Ibid.` follows the note that it means', async () => {
  const { found } = await library();
  expect(await found()).toEqual([
    [0, 0, 'suggested', 'What I Saw at Salt Mill'],
    [1, 0, 'suggested', 'What I Saw at Salt Mill'],
    [2, 0, 'wanted'],
    [2, 1, 'suggested', 'What I Saw at Salt Mill'],
  ]);
});

test('a suggestion says why', async () => {
  const { db, article } = await library();
  const [first] = await matchFootnotes(db, article.revisionId);
  expect(first?.sources[0]?.reasons).toEqual(['title', 'author', 'year']);
});

test('what a person has linked is confirmed, also for `Ibid.`, and only for the work whose words it begins at', async () => {
  const { db, saw, found, wordsOf } = await library();
  const { id } = await cite(db, { kind: 'passage', id: (await wordsOf(0, 0)).id }, end(saw));
  expect(await found()).toEqual([
    [0, 0, 'confirmed', 'What I Saw at Salt Mill'],
    [1, 0, 'confirmed', 'What I Saw at Salt Mill'],
    [2, 0, 'wanted'],
    [2, 1, 'suggested', 'What I Saw at Salt Mill'],
  ]);
  await db.transaction((tx) => removeLink(tx, id));
  expect((await found())[0]).toEqual([0, 0, 'suggested', 'What I Saw at Salt Mill']);
});

test('a link from a whole note is of the work that its source is likely to be', async () => {
  const { db, saw, article, found, wordsOf } = await library();
  const [first, last] = [await wordsOf(2, 0), await wordsOf(2, 1)];
  const whole = await makePassage(
    db,
    { revisionId: article.revisionId, start: first.position.start, end: last.position.end },
    NOW,
  );
  const { id } = await makePassage(db, { revisionId: saw.revisionId, start: 11, end: 16 }, NOW);
  await cite(db, { kind: 'passage', id: whole.id }, { kind: 'passage', id });
  expect((await found()).slice(2)).toEqual([
    [2, 0, 'wanted'],
    [2, 1, 'confirmed', 'What I Saw at Salt Mill'],
  ]);
});

test('what a person has refused is not suggested again there, nor where `Ibid.` means the same', async () => {
  const { db, saw, found, wordsOf } = await library();
  const words = await wordsOf(0, 0);
  await db.transaction((tx) => setCitationRejected(tx, words.id, saw.id, true));
  expect(await found()).toEqual([
    [0, 0, 'wanted'],
    [1, 0, 'wanted'],
    [2, 0, 'wanted'],
    [2, 1, 'suggested', 'What I Saw at Salt Mill'],
  ]);
  await db.transaction((tx) => setCitationRejected(tx, words.id, saw.id, false));
  expect((await found())[0]).toEqual([0, 0, 'suggested', 'What I Saw at Salt Mill']);
});

test('what was confirmed or refused of a note holds in the newer text too', async () => {
  const { db, saw, article, found, wordsOf } = await library();
  await cite(db, { kind: 'passage', id: (await wordsOf(0, 0)).id }, end(saw));
  const refused = await wordsOf(2, 1);
  await db.transaction((tx) => setCitationRejected(tx, refused.id, saw.id, true));
  const newer = await store(
    db,
    importedDocument('', {
      title: 'The Mill, corrected',
      blocks: [paragraph('It was a mill.'), paragraph('Nobody lives there now, and goats sleep in it.')],
      footnotes: withAntecedents(footnotesOf(...NOTES)),
    }),
  );
  await db.transaction((tx) => joinDocuments(tx, newer.id, article.id, NOW.toISOString()));
  expect((await found(newer.revisionId)).map(([, , state]) => state)).toEqual([
    'confirmed',
    'confirmed',
    'wanted',
    'wanted',
  ]);
});

test('a document in the trash is suggested no more, and no work is its own source', async () => {
  const { db, saw, found } = await library();
  await db.transaction((tx) => trashDocument(tx, saw.id, NOW.toISOString()));
  expect((await found()).map(([, , state]) => state)).toEqual(['wanted', 'wanted', 'wanted', 'wanted']);
  const own = await store(
    db,
    importedDocument('', {
      title: 'The Quarry',
      authors: ['Anna Brandt'],
      footnotes: footnotesOf('Brandt, Anna. "The Quarry." Harbour Press (1995): Print.'),
    }),
  );
  expect(await found(own.revisionId)).toEqual([[0, 0, 'wanted']]);
});

test('from its own side a document knows the notes that name it', async () => {
  const { db, saw, article, wordsOf } = await library();
  await cite(db, { kind: 'passage', id: (await wordsOf(0, 0)).id }, end(saw));
  const citing = await findCiting(db, saw.id);
  expect(citing.map(({ title, label, state, reasons }) => [title, label, state, reasons])).toEqual([
    ['The Mill', '1', 'confirmed', []],
    ['The Mill', '3', 'suggested', ['title', 'author', 'year']],
  ]);
  expect(citing.every(({ revisionId }) => revisionId === article.revisionId)).toBe(true);
  expect(await findCiting(db, article.id)).toEqual([]);
});
