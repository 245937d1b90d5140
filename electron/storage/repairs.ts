import type { RevisionId } from '#shared/model/ids.ts';
import type { MadeRepair } from '#shared/model/repair.ts';
import type { Reader, Writer } from './database.ts';
import { insertRows, sql } from './sql.ts';

/** All that is mended in a text, in the order in which it was done. */
export async function listRepairs(db: Reader, id: RevisionId): Promise<readonly MadeRepair[]> {
  const rows = await db.all<{ repair: string; made_at: string }>(sql`
    SELECT repair, made_at FROM repairs WHERE revision_id = ${id} ORDER BY position`);
  return rows.map((row) => ({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertRepairs
    ...(JSON.parse(row.repair) as Pick<MadeRepair, 'repair' | 'mended'>),
    madeAt: row.made_at,
  }));
}

export async function insertRepairs(
  db: Writer,
  id: RevisionId,
  repairs: readonly MadeRepair[],
): Promise<void> {
  const statements = insertRows(
    'INSERT INTO repairs (revision_id, position, repair, made_at)',
    repairs.map(({ repair, mended, madeAt }, position) => [
      id,
      position,
      JSON.stringify({ repair, mended }),
      madeAt,
    ]),
  );
  for (const statement of statements) await db.run(statement);
}
