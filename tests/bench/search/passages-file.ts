import { createWriteStream, existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { openBare } from '../bare-sqlite.ts';

const ROWS_AT_ONCE = 20_000;

/** Path of a text file with a passage of the library on each line. Kept between runs, beside the library. */
export async function cachedPassagesFile(library: string): Promise<string> {
  const path = `${library}.txt`;
  if (existsSync(path)) return path;
  const db = await openBare(library);
  const file = createWriteStream(`${path}.unfinished`);
  let last = 0;
  for (;;) {
    const rows = await db.all<{ id: number; text: string }>(
      'SELECT id, text FROM blocks WHERE id > ? ORDER BY id LIMIT ?',
      [last, ROWS_AT_ONCE],
    );
    const lines = rows.map(({ text }) => `${text.replaceAll('\n', ' ')}\n`).join('');
    if (!file.write(lines)) await once(file, 'drain');
    last = rows.at(-1)?.id ?? 0;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  file.end();
  await once(file, 'finish');
  await db.close();
  await rename(`${path}.unfinished`, path);
  return path;
}
