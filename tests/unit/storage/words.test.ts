import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../../electron/storage/open.ts';
import { insertRows, sql } from '../../../electron/storage/sql.ts';
import { indexed } from '../../../electron/storage/words.ts';
import { tempFolder } from '../../support/temp-library.ts';

test('the index is given the folded words of a text and nothing between them', () => {
  expect(indexed('“Séance”, 1367 — می‌خواهم! hope🪔')).toBe('seance 1367 میخواهم hope');
});

const MANY_ALIKE = /^[\p{Unassigned}\p{Cs}\p{Co}\p{sc=Han}\p{sc=Hangul}\p{sc=Tangut}]$/u;

test('what is a word here is a word to FTS5, for every character that Unicode has', async () => {
  const connection = await connect(`${await tempFolder()}/words.db`, 'create');
  onTestFinished(() => connection.close());
  await connection.script(`
    CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = 'unicode61');
    CREATE VIRTUAL TABLE seen USING fts5vocab (words, instance);
    BEGIN`);
  const expected = new Map<number, string>();
  for (let code = 1; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (MANY_ALIKE.test(character)) continue;
    expected.set(code, indexed(`aa${character}bb`));
  }
  expect(expected.size).toBeGreaterThan(25_000);
  for (const statement of insertRows('INSERT INTO words (rowid, text)', [...expected]))
    await connection.run(statement);
  const rows = await connection.all<{ doc: number; words: string }>(sql`
    SELECT doc, group_concat(term, ' ' ORDER BY offset) AS words FROM seen GROUP BY doc`);
  expect(rows.length).toBe(expected.size);
  expect(rows.filter(({ doc, words }) => expected.get(doc) !== words)).toEqual([]);
});
