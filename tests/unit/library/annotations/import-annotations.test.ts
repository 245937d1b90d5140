import { expect, test } from 'vitest';
import { importAnnotations } from '../../../../electron/library/annotations/import-annotations.ts';
import { readAnnotations } from '../../../../electron/library/annotations/read-annotations.ts';
import { makePassage } from '../../../../electron/library/make-passage.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { listPassageUses } from '../../../../electron/storage/passage-uses.ts';
import { setComment, setHighlight } from '../../../../electron/storage/passages.ts';
import { textHashOf } from '../../../../electron/storage/revisions.ts';
import { findTagByKey } from '../../../../electron/storage/tags.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const TEXT = [
  'There were about fifty people in the lower building.',
  'The upper one stood empty. They said: nobody kept a list.',
  'The guards said the same: nobody kept a list, not even of the dead.',
];
const ADDRESS = 'https://lantern.example/statement';
const HASH = textHashOf(TEXT.map((text) => ({ text })));

async function library() {
  const db = await tempLibrary();
  const document = await store(db, { ...ofParagraphs('A Statement', ...TEXT), url: ADDRESS });
  return { db, document, uses: () => listPassageUses(db, document.revisionId) };
}

function takeIn(db: Database, file: unknown) {
  const loaded = { name: 'given.json', annotations: readAnnotations(JSON.stringify(file)) };
  return db.transaction((tx) => importAnnotations(tx, loaded, AT));
}

function annotation(given: { source?: string; selector: unknown; body?: unknown }) {
  const { source = `urn:sha256:${HASH}`, selector, ...rest } = given;
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', ...rest, target: { source, selector } };
}

test('what Hypothesis exports finds its words in the page that was saved from the same address', async () => {
  const { db, uses } = await library();
  const outcome = await takeIn(db, {
    export_date: '2026-01-01T00:00:00Z',
    annotations: [
      {
        id: 'x',
        created: '2025-05-05T05:05:05.123456+00:00',
        uri: `${ADDRESS}/?utm_source=mail`,
        text: 'Who counted?',
        tags: ['numbers'],
        document: { title: ['A Statement'] },
        target: [
          {
            source: `${ADDRESS}/?utm_source=mail`,
            selector: [
              { type: 'RangeSelector', startContainer: '/div[1]', startOffset: 3 },
              { type: 'TextPositionSelector', start: 1200, end: 1218 },
              {
                type: 'TextQuoteSelector',
                exact: 'about  fifty\npeople',
                prefix: 'There were ',
                suffix: ' in',
              },
            ],
          },
        ],
      },
    ],
  });
  expect(outcome).toMatchObject({ added: 1, known: 0, lost: [] });
  const [use] = await uses();
  expect(use).toMatchObject({
    comment: 'Who counted?',
    highlighted: false,
    createdAt: '2025-05-05T05:05:05.123Z',
    quote: { exact: 'about fifty people' },
  });
  expect(use?.tags).toEqual([(await findTagByKey(db, 'numbers'))?.id]);
});

test('words that stand in two places are told apart by what stands around them', async () => {
  const { db, uses } = await library();
  const quote = { type: 'TextQuoteSelector', exact: 'nobody kept a list' };
  const outcome = await takeIn(db, [
    annotation({ selector: { ...quote, prefix: 'guards said the same: ', suffix: ', not even' } }),
    annotation({ selector: quote }),
  ]);
  expect(outcome).toMatchObject({ added: 1, lost: [{ reason: 'several-places', words: quote.exact }] });
  expect((await uses()).map(({ position }) => position.start)).toEqual([
    TEXT.join('\n').lastIndexOf(quote.exact),
  ]);
});

test('other words are never taken for the annotated ones, and what is not found is told with its reason', async () => {
  const { db, uses } = await library();
  const exact = 'about sixty people';
  const { added, lost } = await takeIn(db, [
    annotation({
      selector: [
        { type: 'TextPositionSelector', start: 11, end: 29 },
        { type: 'TextQuoteSelector', exact },
      ],
      body: { type: 'TextualBody', value: 'Sixty?' },
    }),
    annotation({
      source: 'https://elsewhere.example/',
      selector: { type: 'TextQuoteSelector', exact: 'fifty' },
    }),
    annotation({ selector: { type: 'FragmentSelector', value: 'xywh=1,2,3,4' } }),
  ]);
  expect(added).toBe(0);
  expect(lost).toEqual([
    { reason: 'not-there', source: `urn:sha256:${HASH}`, words: exact, comment: 'Sixty?' },
    { reason: 'no-text', source: 'https://elsewhere.example/', words: 'fifty', comment: '' },
    { reason: 'no-words', source: `urn:sha256:${HASH}`, words: '', comment: '' },
  ]);
  expect(await uses()).toEqual([]);
});

test('what a person said of the passage before stays', async () => {
  const { db, document, uses } = await library();
  const passage = await makePassage(db, { revisionId: document.revisionId, start: 11, end: 29 }, AT);
  await db.transaction(async (tx) => {
    await setHighlight(tx, passage.id, 'pink');
    await setComment(tx, passage.id, 'Mine.');
  });
  const theirs = annotation({
    selector: { type: 'TextPositionSelector', start: 11, end: 29 },
    body: [{ type: 'TextualBody', value: 'Theirs.', purpose: 'commenting' }],
  });
  expect(await takeIn(db, theirs)).toMatchObject({ added: 1 });
  expect(await takeIn(db, theirs)).toMatchObject({ added: 0, known: 1 });
  expect(await uses()).toMatchObject([{ colour: 'pink', highlighted: true, comment: 'Mine.\n\nTheirs.' }]);
});

test('a file of another kind is refused with a sentence', () => {
  for (const file of ['', 'no JSON', '{}', '{"first":"https://elsewhere.example/page1"}', '[{"target":3}]']) {
    expect(() => readAnnotations(file)).toThrow(/annotation/iu);
  }
});
