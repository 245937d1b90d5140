import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createName, deleteName } from '../../../../electron/library/name-acts.ts';
import { decideMention, rejectSpellingOf } from '../../../../electron/library/names/decide-mention.ts';
import { keepNamesApart, mergeNames, unmergeName } from '../../../../electron/library/names/merge-names.ts';
import { listNames, readNamePage } from '../../../../electron/library/names/name-page.ts';
import { libraryRows } from '../../../support/library-rows.ts';
import { AT, mentioned, nameWith } from '../../../support/names.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

test('merging and unmerging leaves every row of every table as it was', async () => {
  const db = await tempLibrary();
  const { revisionId } = await store(db, ofParagraphs('A list', 'Commander Sohrab, Farid Moradi.'));
  const person = await nameWith(db, 'Farid Moradi', ['فرید مرادی', 'Sohrab']);
  const alias = await nameWith(db, 'Commander Sohrab', ['Sohrab', 'سهراب']);
  await db.transaction(async (tx) => {
    await decideMention(tx, person, { revisionId, start: 0, end: 9 }, false, AT);
    await decideMention(tx, alias, { revisionId, start: 0, end: 9 }, true, AT);
    await rejectSpellingOf(tx, person, 'Zohrab');
    await rejectSpellingOf(tx, alias, 'Zohrab');
  });
  const before = await libraryRows(db);
  await db.transaction((tx) => mergeNames(tx, alias, person));
  expect(await libraryRows(db)).not.toBe(before);
  await db.transaction((tx) => unmergeName(tx, alias));
  expect(await libraryRows(db)).toBe(before);
});

test('any merges, taken back in any order, leave every row as it was', async () => {
  const db = await tempLibrary();
  const names = await Promise.all(
    ['Azad', 'Moradi', 'Orval', 'Nouri'].map((name) => nameWith(db, name, [`${name} X`])),
  );
  const before = await libraryRows(db);
  const index = fc.nat({ max: names.length - 1 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(index, index), { maxLength: 6 }),
      fc.boolean(),
      async (pairs, turned) => {
        for (const [from, into] of pairs) {
          const [one, other] = [names[from], names[into]];
          if (one && other) await db.transaction((tx) => mergeNames(tx, one, other)).catch(() => undefined);
        }
        // Every name is on one page and one alone.
        const pages = await Promise.all((await listNames(db)).map(({ id }) => readNamePage(db, id)));
        expect(
          JSON.stringify(pages)
            .match(/"id":"m-[a-z0-9]+"/g)
            ?.toSorted(),
        ).toEqual(names.map((id) => `"id":"${id}"`).toSorted());
        for (const id of turned ? names.toReversed() : names) {
          await db.transaction((tx) => unmergeName(tx, id)).catch(() => undefined);
        }
        expect(await libraryRows(db)).toBe(before);
      },
    ),
    { numRuns: 40 },
  );
});

test('the page of a name shows those merged into it under their own names, by the id of any of them', async () => {
  const db = await tempLibrary();
  const [one, two, three] = [
    await nameWith(db, 'Farid Moradi', ['فرید مرادی']),
    await nameWith(db, 'Sohrab', ['سهراب']),
    await nameWith(db, 'Commander S.'),
  ];
  await db.transaction((tx) => mergeNames(tx, three, two));
  await db.transaction((tx) => mergeNames(tx, two, one));
  const page = await readNamePage(db, three);
  expect(page).toMatchObject({
    id: one,
    aliases: [{ alias: 'فرید مرادی', script: 'Arab' }],
    merged: [{ id: two, aliases: [{ alias: 'سهراب' }], merged: [{ id: three, merged: [] }] }],
  });
  expect(await listNames(db)).toEqual([
    {
      id: one,
      name: 'Farid Moradi',
      kind: 'person',
      notes: 0,
      aliases: ['Sohrab', 'Commander S.', 'فرید مرادی', 'سهراب'],
      merged: [expect.objectContaining({ id: two }), expect.objectContaining({ id: three })],
    },
  ]);
  // The middle one takes along what is merged into it.
  await db.transaction((tx) => unmergeName(tx, two));
  expect((await readNamePage(db, three))?.id).toBe(two);
});

test('names that are kept apart are not merged, nor are two that are one, and neither lies in itself', async () => {
  const db = await tempLibrary();
  const [one, two, three] = [
    await nameWith(db, 'Ali Karimi'),
    await nameWith(db, 'Ali Karami'),
    await nameWith(db, 'Aly K.'),
  ];
  await db.transaction((tx) => keepNamesApart(tx, two, one, true));
  await db.transaction((tx) => mergeNames(tx, three, two));
  const conflict = { code: 'conflict' };
  await expect(db.transaction((tx) => mergeNames(tx, three, one))).rejects.toMatchObject(conflict);
  await expect(db.transaction((tx) => mergeNames(tx, two, three))).rejects.toMatchObject(conflict);
  await expect(db.transaction((tx) => unmergeName(tx, one))).rejects.toMatchObject(conflict);
  await expect(db.transaction((tx) => keepNamesApart(tx, two, three, true))).rejects.toMatchObject(conflict);
  await expect(db.transaction((tx) => deleteName(tx, two))).rejects.toMatchObject(conflict);
  expect((await readNamePage(db, one))?.keptApart.map(({ id }) => id)).toEqual([two]);
  await db.transaction((tx) => keepNamesApart(tx, one, three, false));
  await db.transaction((tx) => mergeNames(tx, three, one));
  expect((await listNames(db)).map(({ id }) => id)).toEqual([one]);
});

test('names that may be the same are told with the reason, but not those that are kept apart', async () => {
  const db = await tempLibrary();
  const [one, two] = [await nameWith(db, 'Hossein Soltani'), await nameWith(db, 'حسین سلطانی')];
  await nameWith(db, 'Hossein Moradi');
  const alike = async () => (await readNamePage(db, one))?.alike.map(({ name, reason }) => [name.id, reason]);
  expect(await alike()).toEqual([[two, 'the same consonants as Hossein Soltani']]);
  const joined = await nameWith(db, 'Mohammadreza Alavi');
  const parted = await nameWith(db, 'محمد رضا علوی');
  expect((await readNamePage(db, joined))?.alike.map(({ name }) => name.id)).toEqual([parted]);
  await db.transaction((tx) => keepNamesApart(tx, one, two, true));
  expect(await alike()).toEqual([]);
});

test('a name that is made anew is the one that goes by it already, by an alias too, unless two do', async () => {
  const db = await tempLibrary();
  const [one, two] = [
    await nameWith(db, 'Farid Moradi', ['Sohrab', 'Commander']),
    await nameWith(db, 'Mira Azad', ['Commander']),
  ];
  await db.transaction((tx) => mergeNames(tx, two, one).then(() => unmergeName(tx, two)));
  const made = (name: string) => db.transaction((tx) => createName(tx, name, 'person', AT));
  expect([(await made('FARID  moradi')).id, (await made('sohrab')).id]).toEqual([one, one]);
  const third = await made('Commander');
  expect([one, two]).not.toContain(third.id);
  const place = await db.transaction((tx) => createName(tx, 'Sohrab', 'place', AT));
  expect(place.id).not.toBe(one);
  expect(await mentioned(db, one)).toEqual([]);
});
