import { expect, test } from 'vitest';
import { toRevisionId } from '#shared/model/ids.ts';
import { beginText } from '../../../electron/storage/begin-text.ts';
import { readRevision } from '../../../electron/storage/revisions.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

async function stored(paragraphs: number) {
  const db = await tempLibrary();
  const texts = Array.from({ length: paragraphs }, (_, index) => `Lamp ${index} burned until morning.`);
  const { revisionId } = await store(db, ofParagraphs('The book of lamps', ...texts));
  return { db, revisionId, whole: await readRevision(db, revisionId) };
}

test('a short text comes whole', async () => {
  const { db, revisionId, whole } = await stored(399);
  expect(await beginText(db, revisionId, 0)).toEqual({ text: whole, isWhole: true });
});

test('a long text comes from its beginning to a view beyond where it is read from', async () => {
  const { db, revisionId, whole } = await stored(1000);
  for (const ordinal of [0, 500]) {
    expect(await beginText(db, revisionId, ordinal)).toEqual({
      text: { ...whole, blocks: whole?.blocks.slice(0, ordinal + 60), footnotes: [] },
      isWhole: false,
    });
  }
});

test('near its end, and beyond it, a long text comes whole', async () => {
  const { db, revisionId, whole } = await stored(1000);
  expect(await beginText(db, revisionId, 941)).toEqual({ text: whole, isWhole: true });
  expect(await beginText(db, revisionId, 5000)).toEqual({ text: whole, isWhole: true });
});

test('a text that is not there has no beginning', async () => {
  expect(await beginText(await tempLibrary(), toRevisionId('r-nowhere'), 0)).toBeNull();
});
