import { expect, test } from 'vitest';
import { allPacked } from '../../../electron/storage/packed.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { tempLibrary } from '../../support/temp-library.ts';

test('rows come as they are, in their order, with every text and number and what is missing', async () => {
  const db = await tempLibrary();
  const rows = [
    [3, 'سلطانی "«»" \u200c\u0000\n\\', -1.25],
    [1, '', null],
    [2, '\u{1f3ee} 𝒻', 9_007_199_254_740_991],
  ] as const;
  const given = JSON.stringify(rows);
  const found = await allPacked(
    db,
    ['number', 'text', 'score'],
    sql`
      SELECT value ->> 0 AS number, value ->> 1 AS text, value ->> 2 AS score FROM json_each(${given}) ORDER BY key`,
  );
  expect(found).toEqual(rows);
});

test('no rows are none', async () => {
  const db = await tempLibrary();
  expect(await allPacked(db, ['id'], sql`SELECT id FROM blocks`)).toEqual([]);
});
