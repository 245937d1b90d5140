import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Citation } from '#shared/model/citation.ts';
import { type DocumentId, toRevisionId } from '#shared/model/ids.ts';
import { BLOCK_KINDS, type ImportedBlock, type Span } from '#shared/model/text.ts';
import { canonicalText, placeBlocks } from '#shared/text/canonical-text.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { findDocument } from '../../../electron/storage/documents.ts';
import { newRevisionId } from '../../../electron/storage/ids.ts';
import {
  findRevision,
  insertRevision,
  listRevisionIds,
  type NewRevision,
  readReport,
  readRevision,
} from '../../../electron/storage/revisions.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = '2026-01-02T00:00:00.000Z';

/** A second revision of a document in a library of its own. */
async function secondRevision(
  body: readonly ImportedBlock[],
  footnotes: Parameters<typeof placeBlocks>[1] = [],
): Promise<{ readonly db: Database; readonly documentId: DocumentId; readonly written: NewRevision }> {
  const db = await tempLibrary();
  const document = await store(db, 'the first text');
  const first = await findRevision(db, document.revisionId);
  const written: NewRevision = {
    ...placeBlocks(body, footnotes),
    id: newRevisionId(),
    documentId: document.id,
    number: 2,
    originalHash: first?.originalHash ?? '',
    report: importedDocument('').report,
    createdAt: AT,
  };
  await db.transaction((tx) => insertRevision(tx, written));
  return { db, documentId: document.id, written };
}

const SPANS: readonly Span[] = [
  { kind: 'emphasis', start: 0, end: 3 },
  { kind: 'strong', start: 0, end: 8 },
  { kind: 'code', start: 4, end: 8 },
  { kind: 'link', start: 4, end: 8, href: "https://example.org/?a=“b”&c='d'" },
  { kind: 'footnote-marker', start: 8, end: 11, footnote: 0 },
  { kind: 'page', start: 12, end: 13, page: 'xii' },
  { kind: 'time', start: 12, end: 16, seconds: 83.5 },
  { kind: 'language', start: 12, end: 16, language: 'fa-IR', direction: 'rtl' },
];

const CITATIONS: readonly Citation[] = [
  {
    start: 0,
    end: 8,
    raw: 'See “it”',
    lead: null,
    item: {
      type: 'book',
      title: 'It',
      author: [{ family: 'Moradi', given: 'F.' }, { literal: 'The Board' }],
      issued: { 'date-parts': [[1991, 3]] },
    },
    url: 'emptied',
  },
];

test('every kind of block and of span, footnotes and their citations come back as they were written', async () => {
  const kinds = BLOCK_KINDS.map((kind, index) => ({
    ...paragraph(`A ${kind}.`),
    kind,
    level: 1 + (index % 6),
  }));
  const { db, written } = await secondRevision(
    [
      ...kinds,
      paragraph('The lamp[1] went out.', SPANS),
      { ...paragraph('او گفت 🕯'), language: 'fa', direction: 'rtl' },
      { ...paragraph(''), language: null },
    ],
    [
      { label: '۱', blocks: [paragraph('See “it”'), paragraph('and more')], citations: CITATIONS },
      { label: '۱', blocks: [], citations: [] },
    ],
  );
  const { report: _report, ...revision } = written;
  expect(await readRevision(db, written.id)).toEqual({
    ...revision,
    textHash: createHash('sha256').update(canonicalText(written.blocks), 'utf8').digest('hex'),
  });
  expect(new Set(SPANS.map((span) => span.kind)).size).toBe(8);
});

test('whatever text a revision is made of, it comes back to the code unit', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
      const { db, written } = await secondRevision(texts.map((each) => paragraph(each)));
      const read = await readRevision(db, written.id);
      await db.close();
      expect(read?.blocks.map((block) => block.text)).toEqual(texts);
      expect(read?.blocks.map((block) => block.start)).toEqual(written.blocks.map((block) => block.start));
    }),
    { numRuns: 25 },
  );
});

test('a revision of thousands of blocks is written and read whole', async () => {
  const texts = Array.from({ length: 3000 }, (_, index) => `Row ${index}`);
  const { db, written } = await secondRevision(texts.map((text) => paragraph(text)));
  expect((await readRevision(db, written.id))?.blocks.map((block) => block.text)).toEqual(texts);
});

test('the newest revision is the one that a document shows', async () => {
  const { db, documentId, written } = await secondRevision([paragraph('Two  words‌here, او گفت.')]);
  expect(await findDocument(db, documentId)).toMatchObject({
    revisionId: written.id,
    words: 4,
    footnotes: 0,
  });
  expect((await listRevisionIds(db)).at(-1)).toBe(written.id);
});

test('the words of footnotes are not counted as words of the text', async () => {
  const { db, documentId } = await secondRevision(
    [paragraph('One word’s two.')],
    [{ label: '1', blocks: [paragraph('Many more words here')], citations: [] }],
  );
  expect(await findDocument(db, documentId)).toMatchObject({ words: 3, footnotes: 1 });
});

test('the report of an import is kept with the revision', async () => {
  const db = await tempLibrary();
  const made = importedDocument('Text');
  const report = { ...made.report, losses: ['A picture was left out.'], encoding: 'windows-1256' };
  const { revisionId } = await store(db, { ...made, report });
  expect([await readReport(db, revisionId), await readReport(db, toRevisionId('r-nowhere'))]).toEqual([
    report,
    null,
  ]);
});

test('a revision that is not there is not found', async () => {
  const db = await tempLibrary();
  expect([await findRevision(db, toRevisionId('r-x')), await readRevision(db, toRevisionId('r-x'))]).toEqual([
    null,
    null,
  ]);
});

test('a revision that breaks a rule of the library leaves nothing of itself', async () => {
  const { db, documentId, written } = await secondRevision([paragraph('Text')]);
  const [block] = written.blocks;
  if (!block) throw new Error('no block');
  const next = { ...written, id: toRevisionId('r-next'), number: 3 };
  const counted = await db.get(
    sql`SELECT (SELECT count(*) FROM blocks) AS b, (SELECT count(*) FROM blocks_fts_docsize) AS f`,
  );
  const wrong: readonly NewRevision[] = [
    { ...next, number: 2 },
    { ...next, originalHash: '0'.repeat(64) },
    { ...next, blocks: [block, block] },
    { ...next, blocks: [{ ...block, footnote: 7 }] },
    {
      ...next,
      footnotes: [{ ordinal: 0, label: '1', text: '', markers: [{ start: 4, end: 4 }], citations: [] }],
    },
  ];
  for (const revision of wrong) {
    await expect(db.transaction((tx) => insertRevision(tx, revision))).rejects.toThrow(/constraint/i);
  }
  expect([
    await listRevisionIds(db).then((ids) => ids.length),
    await db.get(
      sql`SELECT (SELECT count(*) FROM blocks) AS b, (SELECT count(*) FROM blocks_fts_docsize) AS f`,
    ),
    (await findDocument(db, documentId))?.revisionId,
  ]).toEqual([2, counted, written.id]);
});

test('no text is ever changed, not even by the program itself', async () => {
  const { db, written } = await secondRevision([paragraph('Text')]);
  for (const [change, said] of [
    [
      sql`UPDATE blocks SET text = 'Other' WHERE revision_id = ${written.id}`,
      'the text of a revision is never changed',
    ],
    [
      sql`UPDATE blocks SET ordinal = 7 WHERE revision_id = ${written.id}`,
      'the text of a revision is never changed',
    ],
    [
      sql`UPDATE revisions SET text_hash = ${'0'.repeat(64)} WHERE id = ${written.id}`,
      'a revision is never changed',
    ],
    [sql`UPDATE originals SET bytes = ${new Uint8Array([1])}`, 'an original is never changed'],
  ] as const) {
    await expect(db.transaction((tx) => tx.run(change))).rejects.toThrow(said);
  }
  expect((await readRevision(db, written.id))?.blocks[0]?.text).toBe('Text');
});
