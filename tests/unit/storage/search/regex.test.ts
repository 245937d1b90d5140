import { expect, test } from 'vitest';
import { plainAsk } from '#shared/model/search.ts';
import { planInLibrary } from '../../../../electron/library/search-library.ts';
import { rangesWithin } from '../../../../electron/storage/search/ranges-within.ts';
import { search } from '../../../support/search.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

test('a pattern that would take other engines for ever is answered at once', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('Many', ...Array.from({ length: 50 }, () => `${'a'.repeat(5000)}!`)));
  for (const pattern of ['/(a+)+$/', '/(a|aa)+$/', '/(.*a){25}x/', '/^(([a-z])+.)+[A-Z]([a-z])+$/']) {
    const before = performance.now();
    const { documents, problem } = await search(db, `${pattern} `);
    expect([pattern, problem, documents]).toEqual([pattern, null, []]);
    expect([pattern, performance.now() - before < 20_000]).toEqual([pattern, true]);
  }
});

test('patterns that would grow beyond measure are refused with a sentence', async () => {
  const db = await tempLibrary();
  for (const pattern of ['/((a{100}){100}){100}/', '/a{5000}/', '/(?P<x/', '/[z-a]/', '/\\1/', '/(?<!a)b/']) {
    expect([pattern, (await search(db, `${pattern} `)).problem?.sentence]).toEqual([
      pattern,
      expect.stringMatching(/^This pattern cannot be read: .+\.$/),
    ]);
  }
});

test('others have their turn while a pattern is looked for', async () => {
  const db = await tempLibrary();
  const texts = Array.from({ length: 3000 }, (_, index) => `word ${index} `.repeat(20));
  await store(db, ofParagraphs('Many', ...texts));
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  const { found } = await search(db, '/word \\d+ word \\d*7 / ');
  clearInterval(ticking);
  expect(found.documents).toBe(1);
  // One for every page of texts at least, of which there are eight.
  expect(turns).toBeGreaterThan(4);
});

test('every match in a text is found in order, and what is not the query’s own is not', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('Other', 'lamp lamp'));
  const { revisionId } = await store(
    db,
    ofParagraphs('Text', 'A lamp, a Lamp.', 'No gate.', 'The lamp at the gate.', 'The lantern.'),
  );
  const rangesOf = async (query: string) => {
    const { plan } = await planInLibrary(db, plainAsk(query));
    return plan?.blocks ? rangesWithin(db, plan.blocks, plan.marks, revisionId) : [];
  };
  const text = 'A lamp, a Lamp.\nNo gate.\nThe lamp at the gate.\nThe lantern.';
  const wordsOf = async (query: string) =>
    (await rangesOf(query)).map(({ start, end }) => text.slice(start, end));
  expect(await wordsOf('lamp ')).toEqual(['lamp', 'Lamp', 'lamp']);
  expect(await wordsOf('lamp gate ')).toEqual(['lamp', 'gate']);
  expect(await wordsOf('lamp -gate ')).toEqual(['lamp', 'Lamp']);
  expect(await wordsOf('/l\\w+n/ OR "the gate" ')).toEqual(['the gate', 'lantern']);
  expect(await wordsOf('author:x ')).toEqual([]);
});
