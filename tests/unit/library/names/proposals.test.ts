import { expect, test } from 'vitest';
import type { Database } from '../../../../electron/storage/database.ts';
import { createNameLooking } from '../../../../electron/library/names/look-through.ts';
import { dismissProposal } from '../../../../electron/library/names/decide-mention.ts';
import { libraryRows } from '../../../support/library-rows.ts';
import { nameWith } from '../../../support/names.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

function looking(db: Database) {
  const told: { readonly done: number; readonly of: number }[] = [];
  const look = createNameLooking({
    db,
    emit: (name, event) => {
      if (name === 'names.progress' && event && 'of' in event) told.push(event);
    },
  });
  return { look, told };
}

async function library(): Promise<Database> {
  const db = await tempLibrary();
  await store(db, {
    ...ofParagraphs(
      'The Lower Salt',
      'We heard that Hossein Soltani came. Lanterns burned, and lanterns went out.',
      'Nobody told Hosein Sultani of it. He asked Mr. Farid Moradi, of the Valley Observers (VO).',
      'Later Hossein Soltani went to Orval, from Orval home, in Orval again, and to Orval.',
    ),
    authors: ['Mira Azad'],
  });
  await store(
    db,
    ofParagraphs(
      'گفت‌وگو',
      'آقای حسین سلطانی گفت که آقای حسین سلطانی رفته بود.',
      'در «سازمان دیده‌بانان دره» (سدد) بود.',
    ),
  );
  return db;
}

test('names are proposed with kind, reason, count and spellings, each once, and nothing is stored', async () => {
  const db = await library();
  const before = await libraryRows(db);
  const { look, told } = looking(db);
  const proposed = await look.propose();
  const short = proposed.map(({ name, kind, reason, count, documents, spellings }) => ({
    name,
    kind,
    reason,
    count,
    documents,
    spellings,
  }));
  expect(short).toEqual([
    expect.objectContaining({
      name: 'حسین سلطانی',
      reason: 'after the title آقای',
      count: 5,
      spellings: ['Hossein Soltani', 'Hosein Sultani'],
    }),
    {
      name: 'Mira Azad',
      kind: 'person',
      reason: 'author of a document',
      count: 1,
      documents: 1,
      spellings: [],
    },
    {
      name: 'Farid Moradi',
      kind: 'person',
      reason: 'after the title Mr',
      count: 1,
      documents: 1,
      spellings: [],
    },
    {
      name: 'Orval',
      kind: 'place',
      reason: 'a capital letter after “in”, “from” or “to”',
      count: 4,
      documents: 1,
      spellings: [],
    },
  ]);
  expect(await libraryRows(db)).toBe(before);
  expect([told[0]?.done, told.at(-1)?.done]).toEqual([0, told.at(-1)?.of]);
});

test('what is a name already, and what was said to be none, is not proposed', async () => {
  const db = await library();
  await nameWith(db, 'Hossein Soltani', ['حسین سلطانی', 'Hosein Sultani']);
  await db.transaction((tx) => dismissProposal(tx, 'ORVAL'));
  expect((await looking(db).look.propose()).map(({ name }) => name)).toEqual(['Mira Azad', 'Farid Moradi']);
});

test('short forms are offered where the text explains them, with the name that goes by the full words', async () => {
  const db = await library();
  const id = await nameWith(db, 'Valley Observers', [], 'organisation');
  const offers = await looking(db).look.offers();
  expect(offers.map(({ full, short, nameId }) => [full, short, nameId])).toEqual([
    ['Valley Observers', ['VO'], id],
    ['سازمان دیده‌بانان دره', ['سدد'], null],
  ]);
  const [first] = offers;
  const [mark] = first?.snippet.marks ?? [];
  expect(first?.snippet.text.slice(mark?.start, mark?.end)).toBe('Valley Observers (VO)');
  await db.transaction((tx) => dismissProposal(tx, 'سدد'));
  const other = await nameWith(db, 'VO', [], 'organisation');
  expect((await looking(db).look.offers()).map(({ full, nameId }) => [full, nameId])).toEqual([
    ['Valley Observers', id],
  ]);
  expect(other).not.toBe(id);
});

test('a look is stopped, by asking anew too, and says so', async () => {
  const db = await library();
  const { look } = looking(db);
  const first = look.propose();
  const second = look.propose();
  await expect(first).rejects.toMatchObject({ code: 'cancelled' });
  look.cancel();
  await expect(second).rejects.toMatchObject({ code: 'cancelled' });
  await look.settled();
  expect(await look.propose()).not.toEqual([]);
});
