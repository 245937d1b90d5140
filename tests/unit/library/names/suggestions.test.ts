import { expect, test } from 'vitest';
import type { NameId } from '#shared/model/ids.ts';
import { addAlias, changeAlias, removeAlias } from '../../../../electron/library/names/alias-acts.ts';
import { rejectSpellingOf } from '../../../../electron/library/names/decide-mention.ts';
import { readNamePage } from '../../../../electron/library/names/name-page.ts';
import { suggestSpellings } from '../../../../electron/library/names/suggest-spellings.ts';
import { spellingsOf } from '../../../../electron/library/name-spellings.ts';
import { countWordsPiece } from '../../../../electron/storage/count-words.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { AT, mentioned, nameWith, PLAIN } from '../../../support/names.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const TEXTS = [
  'On Monday Hosein Sultani came, and Hosein Sultani went.',
  'So did Hassan Soltani, says H. Soltani. Soltani alone was there, with Husayn  and Sultani.',
  'آقای حسین سلطانی آمد.',
  'جاء حسين السلطاني.',
];

async function library(): Promise<{ readonly db: Database; readonly id: NameId }> {
  const db = await tempLibrary();
  for (const [number, text] of TEXTS.entries()) await store(db, ofParagraphs(`Text ${number}`, text));
  return { db, id: await nameWith(db, 'Hossein Soltani') };
}

const spellings = async (db: Database, id: NameId): Promise<readonly string[]> =>
  (await suggestSpellings(db, id)).map(({ spelling }) => spelling);

test('spellings of the library are suggested with reason, count and places, the most alike first, parts last', async () => {
  const { db, id } = await library();
  const suggested = await suggestSpellings(db, id);
  expect(suggested.map(({ spelling, reason, count }) => [spelling, reason, count])).toEqual([
    ['Hosein Sultani', 'the same consonants as Hossein Soltani', 1],
    ['حسین سلطانی', 'the same consonants as Hossein Soltani', 1],
    ['حسين السلطاني', 'the same consonants as Hossein Soltani', 1],
    ['H. Soltani', 'Hossein Soltani with an initial', 1],
    ['Soltani', 'the last word of Hossein Soltani alone', 1],
    ['Sultani', 'the last word of Hossein Soltani alone', 2],
  ]);
  const [first] = suggested;
  expect(first?.examples.map(({ start, end }) => TEXTS[0]?.slice(start, end))).toEqual([
    'Hosein Sultani',
    'Hosein Sultani',
  ]);
  expect(suggested.map(({ score }) => score)).toEqual(
    suggested.map(({ score }) => score).toSorted((a, b) => b - a),
  );
});

test('what was rejected, what the name has and what is another name is not suggested', async () => {
  const { db, id } = await library();
  await db.transaction((tx) => rejectSpellingOf(tx, id, 'H. Soltani'));
  await db.transaction((tx) => addAlias(tx, id, 'حسین سلطانی', PLAIN, null, AT));
  await nameWith(db, 'Soltani the Elder', ['Soltani']);
  const suggested = await spellings(db, id);
  expect(suggested.filter((one) => ['H. Soltani', 'حسین سلطانی', 'Soltani'].includes(one))).toEqual([]);
  // A person may think better of it.
  await db.transaction((tx) => addAlias(tx, id, 'H. Soltani', PLAIN, null, AT));
  expect((await readNamePage(db, id))?.aliases.map(({ alias }) => alias)).toEqual([
    'حسین سلطانی',
    'H. Soltani',
  ]);
});

test('words that came into the library since the first look are suggested too', async () => {
  const { db, id } = await library();
  await spellings(db, id);
  await store(db, ofParagraphs('Later', 'Then Hoseyn Soltany came.'));
  expect(await spellings(db, id)).toContain('Hoseyn Soltany');
});

test('words that came since those of the library were counted are suggested too, at the first look', async () => {
  const { db, id } = await library();
  while (await db.transaction(countWordsPiece));
  await store(db, ofParagraphs('Later', 'Then Hoseyn Soltany came.'));
  const found = await spellings(db, id);
  expect(found).toContain('Hosein Sultani');
  expect(found).toContain('Hoseyn Soltany');
});

test('a common word is not a name, however it sounds', async () => {
  const db = await tempLibrary();
  await store(db, ofParagraphs('A text', 'The moraine is old. We saw Mourad and murad.'));
  expect(await spellings(db, await nameWith(db, 'Morad'))).toEqual(['Mourad']);
});

test('an alias has its script and what is known of it, once in any spelling, and goes again', async () => {
  const db = await tempLibrary();
  const id = await nameWith(db, 'Farid Moradi');
  const facts = { kind: 'nom-de-guerre', language: 'fa', validFrom: '1981', validTo: '1988-05' } as const;
  const alias = await db.transaction((tx) => addAlias(tx, id, 'فرمانده سهراب', facts, null, AT));
  expect(alias).toMatchObject({ ...facts, alias: 'فرمانده سهراب', script: 'Arab', passageId: null });
  const add = (words: string, more = {}) =>
    db.transaction((tx) => addAlias(tx, id, words, { ...facts, ...more }, null, AT));
  await expect(add('Sohrab')).resolves.toMatchObject({ script: 'Latn' });
  await expect(add('فرماندهٔ سهراب')).rejects.toMatchObject({ code: 'conflict' });
  await expect(add('FARID moradi')).rejects.toMatchObject({ code: 'conflict' });
  await expect(add('فرمانده  سهراب')).rejects.toMatchObject({ code: 'conflict' });
  await expect(add(' ')).rejects.toMatchObject({ code: 'invalid-name' });
  await expect(add('S', { validFrom: 'spring' })).rejects.toMatchObject({ code: 'invalid-metadata' });
  await expect(add('S', { language: 'persian' })).rejects.toMatchObject({ code: 'invalid-metadata' });
  const changed = await db.transaction((tx) =>
    changeAlias(tx, alias.id, 'Commander Sohrab', { ...facts, language: 'en' }),
  );
  expect(changed).toMatchObject({ id: alias.id, script: 'Latn', language: 'en' });
  await db.transaction((tx) => removeAlias(tx, alias.id));
  expect((await readNamePage(db, id))?.aliases).toHaveLength(1);
  await expect(db.transaction((tx) => removeAlias(tx, alias.id))).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a search for a name knows everything that it goes by, and other words as they are', async () => {
  const db = await tempLibrary();
  await nameWith(db, 'Farid Moradi', ['فرید مرادی', 'Sohrab']);
  expect(await spellingsOf(db, 'sohrab')).toEqual(['Sohrab', 'Farid Moradi', 'فرید مرادی']);
  expect(await spellingsOf(db, 'فريدمرادي')).toHaveLength(3);
  expect(await spellingsOf(db, 'the ferry')).toEqual(['the ferry']);
  // Nobody goes by these words, and somebody sounds like them.
  expect(await spellingsOf(db, 'Fareed Muradi')).toEqual([
    'Fareed Muradi',
    'Farid Moradi',
    'فرید مرادی',
    'Sohrab',
  ]);
  expect(await spellingsOf(db, 'Farida Moradian')).toEqual(['Farida Moradian']);
});

test('a name of signs alone, or of very many words, is looked for like any other', async () => {
  const db = await tempLibrary();
  const many = 'as of an to it is at on by he we so do no up or if us me my go be ah oh ox ex';
  await store(db, ofParagraphs('A text', `They wrote ☉, and ${many}.`));
  const signs = await nameWith(db, '☉ ☽');
  expect([await mentioned(db, signs), await suggestSpellings(db, signs)]).toEqual([[], []]);
  const long = await nameWith(db, many);
  expect([await mentioned(db, long), await suggestSpellings(db, long)]).toEqual([[[many, 'alias']], []]);
});
