import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Connection, connect } from '../../../electron/storage/open.ts';
import { type Sql, sql } from '../../../electron/storage/sql.ts';
import { tempFolder } from '../../support/temp-library.ts';

async function connected(work: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = await connect(join(await tempFolder(), 'any.sqlite'), 'create');
  await connection.script('CREATE TABLE words (word TEXT NOT NULL PRIMARY KEY) STRICT');
  await work(connection);
  await connection.close();
}

/** A statement that is none of the others. */
function numbered(number: number): Sql {
  return { text: `SELECT ? + ${number} AS sum`, values: [number] };
}

test('however many different statements are asked, at once and again, each gets its own answer', async () => {
  await connected(async (connection) => {
    const numbers = Array.from({ length: 400 }, (_, number) => number % 300);
    const answers = await Promise.all(
      numbers.map((number) => connection.get<{ sum: number }>(numbered(number))),
    );
    expect(answers.map((row) => row?.sum)).toEqual(numbers.map((number) => number * 2));
  });
});

test('one statement asked many times at once with other values answers each of them', async () => {
  await connected(async (connection) => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, value) => connection.all(sql`SELECT ${value} AS value`)),
    );
    expect(answers).toEqual(Array.from({ length: 50 }, (_, value) => [{ value }]));
  });
});

test('a statement goes on working after it has failed, and after the tables have changed', async () => {
  await connected(async (connection) => {
    const insert = sql`INSERT INTO words (word) VALUES (${'lamp'})`;
    await connection.run(insert);
    await expect(connection.run(insert)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' });
    await connection.run(sql`DELETE FROM words`);
    expect((await connection.run(insert)).changes).toBe(1);
    await connection.script('ALTER TABLE words ADD COLUMN language TEXT');
    await connection.run(sql`DELETE FROM words`);
    expect((await connection.run(insert)).changes).toBe(1);
    expect(await connection.all({ text: 'SELECT * FROM words', values: [] })).toEqual([
      { word: 'lamp', language: null },
    ]);
  });
});

test('what is no statement fails each time it is asked', async () => {
  await connected(async (connection) => {
    const wrong = { text: 'SELECT word FROM nowhere', values: [] };
    await expect(connection.all(wrong)).rejects.toThrow(/nowhere/);
    await connection.script('CREATE TABLE nowhere (word TEXT) STRICT');
    expect(await connection.all(wrong)).toEqual([]);
  });
});

test('what was asked of a connection is answered before it closes, and what is asked later is refused', async () => {
  for (let round = 0; round < 20; round += 1) {
    const connection = await connect(join(await tempFolder(), 'any.sqlite'), 'create');
    const numbers = Array.from({ length: 300 }, (_, number) => number);
    const answers = Promise.all(numbers.map((number) => connection.get<{ sum: number }>(numbered(number))));
    const oneByOne = inARow(connection);
    await connection.get(numbered(7));
    await connection.close();
    expect((await answers).map((row) => row?.sum)).toEqual(numbers.map((number) => number * 2));
    expect(await oneByOne).toMatchObject({ code: 'library-closed', message: 'This library is closed.' });
  }
});

/** Asks one question after the other, for as long as it is answered. Answers why that ended. */
async function inARow(connection: Connection): Promise<unknown> {
  try {
    for (let number = 1000; ; number += 1) await connection.get(numbered(number));
  } catch (error) {
    return error;
  }
}
