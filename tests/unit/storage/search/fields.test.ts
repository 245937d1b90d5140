import { expect, test } from 'vitest';
import type { ImportedDocument } from '#shared/model/document.ts';
import { type ChosenFacets, plainAsk, type SearchResults } from '#shared/model/search.ts';
import { tagKey } from '#shared/organisation/name.ts';
import { facetsInLibrary, searchLibrary } from '../../../../electron/library/search-library.ts';
import { addToCollection, insertCollection } from '../../../../electron/storage/collections.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { newCollectionId, newNoteId, newPassageId, newTagId } from '../../../../electron/storage/ids.ts';
import { insertNote } from '../../../../electron/storage/notes.ts';
import { insertPassage } from '../../../../electron/storage/passages.ts';
import { giveTag } from '../../../../electron/storage/tagged.ts';
import { insertTag } from '../../../../electron/storage/tags.ts';
import { importedDocument, paragraph } from '../../../support/imported-document.ts';
import { search } from '../../../support/search.ts';
import { store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const AT = '2026-01-01T00:00:00.000Z';

const DOCUMENTS: readonly Partial<ImportedDocument>[] = [
  {
    title: 'The Ferry Report',
    authors: ['Farid Moradi', 'Lena Hart'],
    publisher: 'Valley Press',
    published: '1988-07',
    language: 'en',
    blocks: [
      paragraph('The lamp was lit in the evening.'),
      paragraph('She told us: “the lamp went out at nine”, and left.'),
      { ...paragraph('A lamp, they said.'), kind: 'quote' },
      { ...paragraph('چراغ خاموش شد lamp'), language: 'fa', direction: 'rtl' },
    ],
    footnotes: [{ label: '1', blocks: [paragraph('On the lamp see elsewhere.')], citations: [] }],
  },
  {
    title: 'Interview by the river',
    authors: ['Nadia Karam'],
    url: 'https://www.river-archive.example/one',
    published: '1990/1992',
    language: 'en-GB',
    blocks: [
      paragraph('FARID MORADI: I saw the lamp.'),
      paragraph('NADIA KARAM: And the gate? The lamp of Farid Moradi: was it lit?'),
      paragraph('The gate alone.'),
    ],
  },
  {
    title: 'گزارش چراغ',
    authors: ['علي رجوي'],
    language: 'fa',
    published: '1988-03-21/1989-03-20',
    blocks: [{ ...paragraph('این lamp است.'), language: 'fa', direction: 'rtl' }],
  },
];

/** Three documents with words, two notes, a comment, tags and collections. */
async function library(): Promise<Database> {
  const db = await tempLibrary();
  const stored = [];
  for (const document of DOCUMENTS) stored.push(await store(db, importedDocument('', document)));
  const [report, interview] = stored;
  if (!report || !interview) throw new Error('nothing was stored');
  await db.transaction(async (tx) => {
    const note = { state: '{}', passages: [], savedAt: AT };
    const lamps = newNoteId();
    await insertNote(tx, { ...note, id: lamps, title: 'Lamps', text: 'Who lit the lamp?' });
    await insertNote(tx, { ...note, id: newNoteId(), title: 'Gates', text: 'The lamp at the gate.' });
    const passageId = newPassageId();
    await insertPassage(tx, {
      id: passageId,
      revisionId: report.revisionId,
      position: { type: 'TextPositionSelector', start: 4, end: 8 },
      quote: { type: 'TextQuoteSelector', exact: 'lamp', prefix: 'The ', suffix: ' was' },
      block: { type: 'BlockSelector', block: 0, offset: 4 },
      highlighted: true,
      colour: 'yellow',
      comment: 'Which lamp is this, Farid’s?',
      createdAt: AT,
    });
    const tag = { id: newTagId(), name: 'Light & dark', colour: 'grey', createdAt: AT } as const;
    await insertTag(tx, { ...tag, key: tagKey(tag.name) });
    await giveTag(tx, tag.id, [
      { kind: 'document', id: interview.id },
      { kind: 'note', id: lamps },
    ]);
    const marked = { id: newTagId(), name: 'Doubt', colour: 'grey', createdAt: AT } as const;
    await insertTag(tx, { ...marked, key: tagKey(marked.name) });
    await giveTag(tx, marked.id, [{ kind: 'passage', id: passageId }]);
    const outer = { id: newCollectionId(), name: 'Valley', parentId: null, createdAt: AT };
    const inner = { id: newCollectionId(), name: 'Ferry', parentId: outer.id, createdAt: AT };
    await insertCollection(tx, outer);
    await insertCollection(tx, inner);
    await addToCollection(tx, inner.id, [{ kind: 'document', id: report.id }]);
    await addToCollection(tx, outer.id, [{ kind: 'note', id: lamps }]);
  });
  return db;
}

/** What was found: texts of hits, titles of documents that matched by what is known of them, titles of notes. */
function found({ documents, notes }: SearchResults): readonly string[] {
  return [
    ...documents.flatMap(({ document, hits, byMetadata }) => [
      ...(byMetadata ? [`[${document.title}]`] : []),
      ...hits.map(({ snippet, comment }) => (comment === null ? snippet.text : `{${snippet.text}}`)),
    ]),
    ...notes.map(({ note }) => `(${note.title})`),
  ].toSorted();
}

const LIT = 'The lamp was lit in the evening.';
const TOLD = 'She told us: “the lamp went out at nine”, and left.';
const QUOTE = 'A lamp, they said.';
const PERSIAN = 'چراغ خاموش شد lamp';
const FOOTNOTE = 'On the lamp see elsewhere.';
const SAW = 'FARID MORADI: I saw the lamp.';
const ASKED = 'NADIA KARAM: And the gate? The lamp of Farid Moradi: was it lit?';
const REPORTED = 'این lamp است.';
const COMMENT = '{Which lamp is this, Farid’s?}';

const QUERIES: readonly (readonly [string, readonly string[]])[] = [
  ['in:footnotes lamp ', [FOOTNOTE]],
  ['in:body lamp ', [LIT, TOLD, QUOTE, PERSIAN, SAW, ASKED, REPORTED]],
  ['in:quotes lamp ', [TOLD, QUOTE]],
  ['in:quotes nine ', [TOLD]],
  ['in:quotes left ', []],
  ['in:comments lamp ', [COMMENT]],
  ['in:notes lamp ', ['(Gates)', '(Lamps)']],
  ['in:titles gates ', ['(Gates)']],
  ['in:titles gate ', []],
  ['in:titles ferry ', ['[The Ferry Report]']],
  ['in:titles moradi ', []],
  ['lamp -in:body -in:notes ', [FOOTNOTE, COMMENT]],
  ['author:moradi lamp in:body', [LIT, TOLD, QUOTE, PERSIAN]],
  ['author:"farid moradi" evening ', [LIT]],
  ['author:رجوی lamp ', [REPORTED]],
  ['title:ferr* evening ', [LIT]],
  ['title:gat*', ['(Gates)']],
  ['publisher:valley evening ', [LIT]],
  ['publisher:river-archive.example saw ', [SAW]],
  ['tag:"light & dark" lamp ', ['(Lamps)', SAW, ASKED]],
  ['tag:light* lamp in:notes ', ['(Lamps)']],
  ['tag:doubt lamp ', [COMMENT]],
  ['collection:valley lamp in:notes ', ['(Lamps)']],
  ['collection:valley evening ', [LIT]],
  ['collection:ferry evening ', [LIT]],
  ['collection:ferry lamp in:notes ', []],
  ['lang:fa lamp ', [PERSIAN, REPORTED]],
  ['lang:en saw ', [SAW]],
  ['lang:en-gb lamp ', [SAW, ASKED]],
  ['date:1988 evening ', [LIT]],
  ['date:1988-08..1989 evening ', []],
  ['date:1991 saw ', [SAW]],
  ['date:..1989 lamp in:footnotes ', [FOOTNOTE]],
  ['date:1993.. lamp ', []],
  ['date:198X evening ', [LIT]],
  ['date:۱۳۶۷ in:body lamp ', [LIT, TOLD, QUOTE, PERSIAN, REPORTED]],
  ['type:note lamp ', ['(Gates)', '(Lamps)']],
  ['type:pdf lamp ', []],
  ['type:txt evening ', [LIT]],
  ['said-by:moradi lamp in:body ', [LIT, TOLD, QUOTE, PERSIAN, SAW]],
  ['said-by:"nadia karam" gate -alone ', [ASKED]],
  ['said-by:moradi -author:moradi ', [SAW]],
  ['lamp -said-by:moradi lit ', [ASKED, '(Lamps)']],
  // What is known of a document finds the document, and nothing in it.
  ['author:moradi ', ['[The Ferry Report]']],
  ['author:moradi OR author:karam ', ['[Interview by the river]', '[The Ferry Report]']],
  ['tag:light* ', ['(Lamps)', '[Interview by the river]']],
  ['author:moradi OR gate ', ['(Gates)', '[The Ferry Report]', ASKED, 'The gate alone.']],
  ['(author:moradi OR gate) date:1988..1992 ', ['[The Ferry Report]', ASKED, 'The gate alone.']],
  ['author:moradi -gate ', ['[The Ferry Report]']],
  ['lang:en -nine ', ['[Interview by the river]']],
  ['(author:moradi evening) OR (author:karam saw) ', [LIT, SAW]],
  ['NOT (author:moradi OR author:رجوی) lamp in:body ', [SAW, ASKED]],
  ['/l[ai]mp.*lit/ ', [LIT, ASKED]],
  ['/L[AI]MP.*LIT/ ', []],
  ['/L[AI]MP.*LIT/i author:moradi ', [LIT]],
  ['lamp -/lit|left|said/ in:body ', [PERSIAN, SAW, REPORTED]],
  ['evening OR /alone\\.$/ ', [LIT, 'The gate alone.']],
  ['/Lamps|گزارش/ ', ['(Lamps)', '[گزارش چراغ]']],
  ['/Which.*lamp/ ', [COMMENT]],
];

test('fields, patterns and words are combined as the query says', async () => {
  const db = await library();
  for (const [query, expected] of QUERIES) {
    const results = await search(db, query);
    expect([query, results.problem, found(results)]).toEqual([query, null, expected.toSorted()]);
  }
});

test.each([
  ['lamp tag:nowhere ', 'tag:nowhere', /^There is no tag “nowhere”/],
  ['lamp tag:nowhere', 'tag:nowhere', /^No tag begins with “nowhere”/],
  ['collection:x* lamp', 'collection:x*', /^No collection begins with “x”/],
  ['lamp /(a/ ', '/(a/', /cannot be read: missing closing \)/],
  ['lamp /(?=a)/ ', '/(?=a)/', /cannot be read/],
  ['/a*/ ', '/a*/', /where nothing stands/],
])('%s is answered with a sentence that points at the place', async (query, place, sentence) => {
  const { problem, documents } = await search(await library(), query);
  expect([problem && query.slice(problem.start, problem.end), problem?.sentence, documents]).toEqual([
    place,
    expect.stringMatching(sentence),
    [],
  ]);
});

test('what a regular expression matches is marked, and no more', async () => {
  const { documents } = await search(await library(), '/l[ai]mp was/ ');
  const marks = documents.flatMap(({ hits }) =>
    hits.flatMap(({ snippet }) => snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))),
  );
  expect(marks).toEqual(['lamp was']);
});

async function facetsOf(query: string, facets: ChosenFacets = {}): Promise<Readonly<Record<string, string>>> {
  const all = await facetsInLibrary(await library(), { ...plainAsk(query), facets });
  return Object.fromEntries(
    all.map(({ name, values }) => [name, values.map(({ words, count }) => `${words} ${count}`).join(', ')]),
  );
}

test('results can be narrowed by type, language, collection, source and date, each with its count', async () => {
  expect(await facetsOf('lamp ')).toEqual({
    type: 'plain-text 3, note 2',
    language: 'en 2, fa 1',
    collection: 'Valley 2, Ferry 1',
    source: 'river-archive.example 1, Valley Press 1',
    date: '1988 2, 1990 1',
  });
});

test('of a facet with a choice all values are counted, of the others what is left', async () => {
  expect(await facetsOf('lamp ', { language: ['en'] })).toEqual({
    type: 'plain-text 2',
    language: 'en 2, fa 1',
    collection: 'Ferry 1, Valley 1',
    source: 'river-archive.example 1, Valley Press 1',
    date: '1988 1, 1990 1',
  });
  expect((await facetsOf('lamp ', { source: ['Elsewhere'] }))['source']).toContain('Elsewhere 0');
});

test.each<[ChosenFacets, readonly string[]]>([
  [{ type: ['note'] }, ['(Gates)', '(Lamps)']],
  [{ type: ['plain-text'], date: ['1990'] }, [SAW, ASKED]],
  [{ date: ['199X'] }, [SAW, ASKED]],
  [{ language: ['fa'] }, [REPORTED]],
  [{ source: ['river-archive.example'] }, [SAW, ASKED]],
])('results have what was chosen: %j', async (facets, expected) => {
  const results = await searchLibrary(await library(), { ...plainAsk('lamp '), facets });
  expect(found(results)).toEqual(expected.toSorted());
});
