import { expect, test } from 'vitest';
import { citationLoops, timeInversions } from '#shared/citing/citation-loops.ts';
import type { CitationGraph } from '#shared/model/citation-graph.ts';
import { type DocumentId, type LinkTypeId, toDocumentId, toLinkTypeId } from '#shared/model/ids.ts';
import type { LinkEnd } from '#shared/model/link.ts';
import { withAntecedents } from '../../../electron/importers/citations/antecedents.ts';
import { citationGraph } from '../../../electron/library/citation-graph.ts';
import { makeLink } from '../../../electron/library/make-link.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { CITES, matchFootnotes } from '../../../electron/library/match-footnotes.ts';
import { gatherWanted, type WantedCitation } from '../../../electron/library/wanted-works.ts';
import { setCitationRejected } from '../../../electron/storage/citation-rejections.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { trashDocument } from '../../../electron/storage/documents.ts';
import { footnotesOf } from '../../support/footnotes.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const NOW = new Date('2026-01-01T00:00:00.000Z');
const MORADI = 'Moradi, Farid. "What I Saw at Salt Mill." Karun Project (2011): Web.';
const BRANDT = 'Brandt, Anna. "The Ferry Book." Harbour Press (1994): Print.';

async function library() {
  const db = await tempLibrary();
  const saw = await store(db, {
    ...ofParagraphs('What I Saw at Salt Mill', 'There were fifty people.'),
    authors: ['Farid Moradi'],
    published: '2011-05-14',
  });
  const text = 'It was a mill.[1] So they say.[2][3]';
  const mark = (sign: string, footnote: number) => ({
    kind: 'footnote-marker' as const,
    footnote,
    start: text.indexOf(sign),
    end: text.indexOf(sign) + sign.length,
  });
  const article = await store(
    db,
    importedDocument('', {
      title: 'The Mill',
      published: '1999',
      blocks: [paragraph(text, [mark('[1]', 0), mark('[2]', 1), mark('[3]', 2)])],
      footnotes: withAntecedents(footnotesOf(MORADI, 'Ibid., p. 4.', BRANDT)),
    }),
  );
  return { db, saw, article };
}

const linked = (db: Database, typeId: LinkTypeId, from: LinkEnd, to: LinkEnd) =>
  db.transaction((tx) => makeLink(tx, { typeId, from, to, comment: '' }, NOW));

const edgesIn = async (db: Database) =>
  (await citationGraph(db)).edges.map(({ from, to, state, places }) => ({
    from,
    to,
    state,
    labels: places.map(({ label }) => label),
  }));

test('footnotes make the edges: what they suggest, where, and by which markers', async () => {
  const { db, saw, article } = await library();
  const { edges } = await citationGraph(db);
  expect(edges).toMatchObject([
    {
      from: article.id,
      to: saw.id,
      state: 'suggested',
      places: [
        { label: '1', raw: MORADI, markers: [14] },
        { label: '2', raw: 'Ibid., p. 4.', markers: [30] },
      ],
    },
  ]);
});

test('a link that a person made from a citation confirms its edge, and is not told twice', async () => {
  const { db, saw, article } = await library();
  const [first] = await matchFootnotes(db, article.revisionId);
  const passage = await makePassage(
    db,
    { revisionId: article.revisionId, start: first?.start ?? 0, end: first?.end ?? 0 },
    NOW,
  );
  await linked(db, CITES, { kind: 'passage', id: passage.id }, { kind: 'document', id: saw.id });
  expect(await edgesIn(db)).toEqual([
    { from: article.id, to: saw.id, state: 'confirmed', labels: ['1', '2'] },
  ]);
  await db.transaction((tx) => trashDocument(tx, saw.id, NOW.toISOString()));
  expect(await edgesIn(db)).toEqual([]);
});

test('a suggestion that a person has rejected is no edge, but a wanted work', async () => {
  const { db, saw, article } = await library();
  const matches = await matchFootnotes(db, article.revisionId);
  for (const { start, end } of matches.slice(0, 2)) {
    const passage = await makePassage(db, { revisionId: article.revisionId, start, end }, NOW);
    await db.transaction((tx) => setCitationRejected(tx, passage.id, saw.id, true));
  }
  const { edges, wanted } = await citationGraph(db);
  expect(edges).toEqual([]);
  expect(wanted.map(({ raw, places }) => [raw, places.map(({ label }) => label)])).toEqual([
    [MORADI, ['1', '2']],
    [BRANDT, ['3']],
  ]);
});

test('links that say that one has it from the other are edges, others are not', async () => {
  const { db, saw, article } = await library();
  const link = (type: string, from: DocumentId, to: DocumentId) =>
    linked(db, toLinkTypeId(type), { kind: 'document', id: from }, { kind: 'document', id: to });
  const other = await store(db, ofParagraphs('Another', 'Words of another.'));
  await link('repeats', other.id, article.id);
  await link('contradicts', saw.id, other.id);
  expect((await edgesIn(db)).slice(1)).toEqual([
    { from: other.id, to: article.id, state: 'confirmed', labels: [null] },
  ]);
});

test('what lies in the trash neither cites nor is cited: it is wanted', async () => {
  const { db, saw, article } = await library();
  await db.transaction((tx) => trashDocument(tx, saw.id, NOW.toISOString()));
  expect((await citationGraph(db)).wanted.map(({ citedBy }) => citedBy)).toEqual([
    [article.id],
    [article.id],
  ]);
  await db.transaction((tx) => trashDocument(tx, article.id, NOW.toISOString()));
  expect(await citationGraph(db)).toEqual({ documents: [], edges: [], wanted: [] });
});

test('who cites what is of a later date is told with both', async () => {
  const { db, saw, article } = await library();
  expect(timeInversions(await citationGraph(db))).toEqual([
    {
      kind: 'cites-later',
      certainty: 'certain',
      item: article.id,
      cited: saw.id,
      earlier: '1999',
      later: '2011-05-14',
    },
  ]);
});

test('wanted works are each told once, however they are named, and works of one short title are kept apart', () => {
  const citation = (by: string, item: Omit<WantedCitation['item'], 'type'>): WantedCitation => ({
    place: { by: toDocumentId(by), label: '1', raw: item.title ?? item.URL ?? '', range: null, markers: [] },
    item: { type: 'document', ...item },
  });
  const wanted = gatherWanted([
    citation('d-1', {
      title: 'Annual Report',
      author: [{ literal: 'Harbour Board' }],
      issued: { edtf: '1988' },
    }),
    citation('d-2', {
      title: 'Annual Report',
      author: [{ literal: 'Harbour Board' }],
      issued: { edtf: '1989' },
    }),
    citation('d-3', { title: 'What Nobody Said at the Salt Mill' }),
    citation('d-4', { title: 'What nobody said at the salt mill', DOI: '10.1234/mill' }),
    citation('d-5', { URL: 'https://doi.org/10.1234/MILL' }),
    citation('d-5', { DOI: '10.1234/mill' }),
  ]);
  expect(wanted.map(({ citedBy, places }) => [citedBy.join(' '), places.length])).toEqual([
    ['d-3 d-4 d-5', 4],
    ['d-1', 1],
    ['d-2', 1],
  ]);
});

const graphOf = (...edges: readonly string[]): CitationGraph => {
  const ids = [...new Set(edges.flatMap((edge) => edge.split(' ')))].toSorted();
  return {
    documents: ids.map((id, at) => ({
      id: toDocumentId(id),
      title: id,
      authors: [],
      published: String(1980 + at),
    })),
    edges: edges.map((edge) => {
      const [from = '', to = ''] = edge.split(' ');
      return { from: toDocumentId(from), to: toDocumentId(to), state: 'suggested', places: [] };
    }),
    wanted: [],
  };
};
const loopsIn = (...edges: readonly string[]) =>
  citationLoops(graphOf(...edges)).map(({ documents, way }) => [
    documents.join(''),
    way.map(({ from }) => from).join(''),
  ]);

test('circles are told with all that are in them and a shortest way round, the oldest first', () => {
  expect(loopsIn('a b', 'b c')).toEqual([]);
  expect(loopsIn('b a', 'a b')).toEqual([['ab', 'ab']]);
  expect(loopsIn('a b', 'b c', 'c d', 'd a', 'b a', 'x y', 'y x', 'd x')).toEqual([
    ['abcd', 'ab'],
    ['xy', 'xy'],
  ]);
  const long = Array.from({ length: 20_000 }, (_, at) => `n${at} n${(at + 1) % 20_000}`);
  expect(citationLoops(graphOf(...long))[0]?.way).toHaveLength(20_000);
});
