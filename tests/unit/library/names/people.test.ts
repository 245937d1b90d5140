import { expect, test } from 'vitest';
import { spellingKey } from '#shared/names/words.ts';
import { createName, deleteName } from '../../../../electron/library/name-acts.ts';
import { suggestSpellings } from '../../../../electron/library/names/suggest-spellings.ts';
import { listNames } from '../../../../electron/library/names/name-page.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import type { NameRow } from '../../../report/name-table.ts';
import { PEOPLE, type Person, storePeople } from '../../../support/people.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const SHOWN = 5;
/** The rules were made with the others in view. */
const isHeldOut = (_: Person, index: number): boolean => index % 3 === 2;

async function measure(db: Database, list: string, people: readonly Person[]): Promise<NameRow> {
  let [spellings, found, shown, right] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const { name, others } of people) {
    const { id } = await db.transaction((tx) => createName(tx, name, 'person', AT));
    const suggested = (await suggestSpellings(db, id)).slice(0, SHOWN);
    await db.transaction((tx) => deleteName(tx, id));
    const keys = new Set(suggested.map(({ spelling }) => spellingKey(spelling)));
    const wanted = new Map(others.map((other) => [spellingKey(other), other]));
    spellings += wanted.size;
    for (const [key, other] of wanted) {
      if (keys.has(key)) found += 1;
      else missed.push(`${name}: ${other}`);
    }
    const whole = suggested.filter(({ reason }) => !reason.endsWith('alone'));
    shown += whole.length;
    right += whole.filter(({ spelling }) => wanted.has(spellingKey(spelling))).length;
  }
  return { list, names: people.length, spellings, found, shown, right, missed };
}

test('of 150 names in three scripts at least 95 in 100 spellings are among the first five suggestions', async ({
  task,
}) => {
  const db = await tempLibrary();
  await storePeople(db, PEOPLE);
  const rows = [
    await measure(
      db,
      'names that the rules were made with',
      PEOPLE.filter((person, index) => !isHeldOut(person, index)),
    ),
    await measure(db, 'names held out', PEOPLE.filter(isHeldOut)),
  ];
  task.meta.names = rows;
  expect(rows.filter(({ spellings, found }) => found / spellings < 0.95)).toEqual([]);
  // Looking makes no name and merges none.
  expect(await listNames(db)).toEqual([]);
}, 120_000);
