import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainAsk } from '#shared/model/search.ts';
import { planInLibrary } from '../../../../electron/library/search-library.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import type { SearchPlan } from '../../../../electron/storage/search/plan.ts';
import { sql } from '../../../../electron/storage/sql.ts';
import { search } from '../../../support/search.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

async function planOf(db: Database, query: string): Promise<SearchPlan | null> {
  const { plan, problem } = await planInLibrary(db, plainAsk(query));
  expect(problem).toBeNull();
  return plan;
}

const matchOf = async (query: string): Promise<string | null> =>
  (await planOf(await tempLibrary(), query))?.blocks?.match ?? null;

test.each([
  ['words must all be there, the last may go on', 'lower build', '(("lower") AND ("build" *))'],
  ['a word that is ended by a space is whole', 'lower ', '("lower")'],
  ['a phrase is words one after another', '"lower building"', '("lower building")'],
  [
    'a phrase in English or Persian quotation marks',
    '“lower building” «ساختمان پایین» ',
    '(("lower building") AND ("ساختمان پایین" OR "ساختمانپایین"))',
  ],
  ['a word that must not be there', 'lower -building', '(("lower") NOT (("building")))'],
  ['several of them', 'lower -a -b', '(("lower") NOT (("a") OR ("b")))'],
  ['a word with a hyphen is a phrase', 're-education', '("re education" *)'],
  ['letters lose case and accents', 'SÉANCE ', '("seance")'],
  ['digits of other scripts', '۱۳۶۷ ', '("1367")'],
  ['one of several', '(a OR b) c ', '((("a") OR ("b")) AND ("c"))'],
  ['words near each other', 'NEAR/5(a "b c" d*)', '(NEAR( "a" "b c" "d" *, 5))'],
  ['the same word twice is asked for once', 'a a a ', '(("a"))'],
])('what is asked of the index: %s', async (_what, query, match) => {
  expect(await matchOf(query)).toBe(match);
});

test('a joiner of no width is looked for as such, as a space and left out', async () => {
  expect(await matchOf('می\u200cخواهم ')).toBe('("میخواهم" OR "می خواهم")');
});

test('neighbours in Arabic script are looked for as one word too, whichever of them is being typed', async () => {
  expect(await matchOf('می خواهم')).toBe('(("می" OR "میخواهم" *) AND ("خواهم" * OR "میخواهم" *))');
  expect(await matchOf('"او می خواهم برود"')).toBe(
    '("او می خواهم برود" OR "اومی خواهم برود" OR "او میخواهم برود" OR "او می خواهمبرود")',
  );
});

test('a beginning that too much begins with is looked for by its words, but left out by all of them', async () => {
  const db = await tempLibrary();
  await db.transaction((tx) =>
    tx.run(sql`INSERT INTO words (word, blocks) VALUES ('building', 300000), ('built', 7)`),
  );
  const plan = await planOf(db, 'buil');
  expect(plan?.blocks?.match).toBe('("building" OR "built")');
  expect(plan?.marks.spellings).toEqual([{ words: ['buil'], prefix: true }]);
  expect((await planOf(db, 'lamp -buil*'))?.blocks?.match).toBe('(("lamp") NOT (("buil" *)))');
});

test('what begins so in a note, a comment or a title is found, though no text has the word, and so is what is near', async () => {
  const db = await tempLibrary();
  await db.transaction((tx) =>
    tx.run(sql`INSERT INTO words (word, blocks) VALUES ('building', 300000), ('built', 7)`),
  );
  const plan = await planOf(db, 'buil');
  expect([plan?.notes?.match, plan?.comments?.match, plan?.documents?.match]).toEqual(
    Array.from({ length: 3 }, () => '("buil" *)'),
  );
  expect((await planOf(db, 'NEAR/5(lamp buil*)'))?.blocks?.match).toBe('(NEAR( "lamp" "buil" *, 5))');
});

/** Queries as people type them, signs of FTS5, and every sort of code unit. */
const typedQuery = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...Array.from('"*():^-+{}.,\'“”«»/ '),
      ...[' OR ', ' NOT ', ' NEAR/5(', ' AND ', 'title:', 'author:', 'in:titles ', 'in:quotes ', 'type:pdf '],
      ...['said-by:', 'date:1988 ', 'name:', 'lamp ', 'علی ', 'می‌خواهم ', '/x+/ ', ' -', '\0', '\u200c'],
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
  maxLength: 15,
});

test('no query can say more to FTS5 than words, and SQLite carries out every one', async () => {
  const db = await tempLibrary();
  await fc.assert(
    fc.asyncProperty(typedQuery, async (typed) => {
      const { plan } = await planInLibrary(db, plainAsk(typed));
      const plans = [plan?.blocks, plan?.comments, plan?.documents, plan?.notes];
      for (const match of plans.flatMap((one) => one?.match ?? [])) {
        const outside = match.replaceAll(/"[\p{L}\p{N}\p{Co} ]+"/gu, '"');
        expect(outside).toMatch(/^(?:[ ("*)]|AND|OR|NOT|NEAR|, \d+|(?:title|authors|publisher) : )*$/);
      }
      await search(db, typed);
    }),
    { numRuns: 700 },
  );
});

test('a query of ten thousand characters is carried out', async () => {
  const db = await tempLibrary();
  for (const piece of [
    'lamp ',
    'a OR b ',
    'x -y ',
    '"a b" ',
    'علی ',
    '(a b) ',
    'NEAR/3(a b) ',
    'c* ',
    'author:x ',
  ]) {
    const typed = piece.repeat(10_000 / piece.length);
    expect([piece, (await search(db, typed)).problem]).toEqual([piece, null]);
  }
  for (const [piece, sign] of [
    ['(a# OR title:b#)', ' '],
    ['(a# title:b#)', ' OR '],
    ['(a# OR b#)', ' '],
    ['-author:b#', ' '],
  ] as const) {
    const typed = `lamp (${Array.from({ length: 600 }, (_, index) => piece.replaceAll('#', `${index}`)).join(sign)}) `;
    expect([piece, (await search(db, typed)).problem]).toEqual([piece, null]);
  }
  const words = Array.from({ length: 1400 }, (_, index) => `w${index}`);
  for (const sign of [' ', ' OR ', ' -']) {
    const typed = `${words.join(sign)} `;
    expect([sign, (await search(db, typed)).problem]).toEqual([sign, null]);
  }
});
