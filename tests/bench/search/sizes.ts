import { stat } from 'node:fs/promises';
import { openBare } from '../bare-sqlite.ts';
import type { Measurement } from '../measurement.ts';

const BYTES = 1_000_000;

/** What a library takes on the disk, and the index of its passages in it. */
export async function measureSizes(library: string): Promise<readonly Measurement[]> {
  const db = await openBare(library);
  const sumOf = async (query: string): Promise<number> => {
    const [row] = await db.all<{ bytes: number | null }>(query);
    return (row?.bytes ?? 0) / BYTES;
  };
  const text = await sumOf('SELECT sum(octet_length(text)) AS bytes FROM blocks');
  const originals = await sumOf('SELECT sum(octet_length(bytes)) AS bytes FROM originals');
  const index = await sumOf(`
    SELECT (SELECT sum(length(block)) FROM blocks_fts_data) + (SELECT sum(length(id) + length(sz)) FROM blocks_fts_docsize)
      AS bytes`);
  await db.close();
  const whole = (await stat(library)).size / BYTES;
  return [
    {
      what: 'index of the passages',
      unit: 'MB',
      ours: [index],
      yardstick: [text],
      by: 'the text of the passages',
      goal: null,
    },
    {
      what: 'the library on the disk',
      unit: 'MB',
      ours: [whole],
      yardstick: [text + originals + index],
      by: 'that text, the packed originals and the index, added up',
      goal: { name: 'P12', ratio: 1.25 },
    },
  ];
}
