import type { Reader, Writer } from './database.ts';
import { readOriginal } from './originals.ts';
import { insertRows, sql } from './sql.ts';

/** A file that lay with an original and that it names. Its bytes are among the originals. */
export interface StoredBeside {
  /** From the folder of the original, with `/` between folders. */
  readonly path: string;
  readonly hash: string;
}

/** Leaves what is known already. */
export async function insertBesideFiles(
  db: Writer,
  originalHash: string,
  files: readonly StoredBeside[],
): Promise<void> {
  const known = new Set((await listBesideFiles(db, originalHash)).map(({ path }) => path));
  const statements = insertRows(
    'INSERT INTO beside_files (original_hash, path, hash)',
    files.filter(({ path }) => !known.has(path)).map(({ path, hash }) => [originalHash, path, hash]),
  );
  for (const statement of statements) await db.run(statement);
}

async function listBesideFiles(db: Reader, originalHash: string): Promise<readonly StoredBeside[]> {
  return db.all<StoredBeside>(
    sql`SELECT path, hash FROM beside_files WHERE original_hash = ${originalHash} ORDER BY path`,
  );
}

export async function readBesideFiles(
  db: Reader,
  originalHash: string,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const { path, hash } of await listBesideFiles(db, originalHash)) {
    const bytes = await readOriginal(db, hash);
    if (bytes) files.push({ path, bytes });
  }
  return files;
}
