import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CheckFinding } from '#shared/model/library.ts';
import type { Reader } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { writeDurably } from './durable-files.ts';
import type { FoundBackup } from './list-backups.ts';

const RESTORED = z.object({ restoredAt: z.iso.datetime() });

/** Says beside a library that it was put there as a backup has it: what was done since is not in its ledger. */
export async function noteRestored(libraryFile: string, now: Date): Promise<void> {
  await writeDurably(fileOf(libraryFile), `${JSON.stringify({ restoredAt: now.toISOString() })}\n`);
}

/**
 * Whether the ledger still holds what each backup knew of it: its chain alone does not show that its end is missing. Told
 * of the newest such backup. Those that were made before the library was last restored tell nothing.
 */
export async function checkLedgerHeads(
  db: Reader,
  libraryFile: string,
  backups: readonly FoundBackup[],
): Promise<readonly CheckFinding[]> {
  const since = await restoredAt(libraryFile);
  for (const { manifest, madeAt, summary } of backups) {
    if (!manifest || madeAt.getTime() <= since) continue;
    const { entries, hash } = manifest.ledger;
    const row = await db.get<{ hash: string }>(sql`SELECT hash FROM ledger WHERE number = ${entries}`);
    if (entries === 0 || row?.hash === hash) continue;
    return [
      {
        about: 'ledger',
        id: summary.name,
        message:
          `This backup knew ${entries.toLocaleString('en')} entries of the ledger, which it no longer holds as they were: its end was cut off, ` +
          'or an older copy was put in the place of the library.',
      },
    ];
  }
  return [];
}

/** In milliseconds; 0 for never. */
async function restoredAt(libraryFile: string): Promise<number> {
  try {
    const found = RESTORED.safeParse(JSON.parse(await readFile(fileOf(libraryFile), 'utf8')));
    return found.success ? Date.parse(found.data.restoredAt) : 0;
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isAbsent || error instanceof SyntaxError) return 0;
    throw error;
  }
}

function fileOf(libraryFile: string): string {
  return `${libraryFile}-restored.json`;
}
