import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupSummary } from '#shared/model/backup.ts';
import { type BackupName, manifestOf, readBackupName } from './backup-names.ts';
import { type BackupManifest, readManifest } from './manifest.ts';

export interface FoundBackup extends BackupName {
  readonly path: string;
  readonly summary: BackupSummary;
  /** Null where it has none, or one that is not to be read. */
  readonly manifest: BackupManifest | null;
}

/** Of a library, newest first; of every library of that name without its mark. None where there is no such folder. */
export async function listBackups(
  folder: string,
  { stem, mark }: { readonly stem: string; readonly mark?: string },
): Promise<readonly FoundBackup[]> {
  const found: FoundBackup[] = [];
  for (const name of await namesIn(folder)) {
    const read = readBackupName(name);
    if (read?.stem !== stem || (mark !== undefined && read.mark !== mark.slice(0, read.mark.length)))
      continue;
    const backup = await lookAt(join(folder, name), name, read);
    if (backup) found.push(backup);
  }
  return found.toSorted((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

async function lookAt(path: string, name: string, read: BackupName): Promise<FoundBackup | null> {
  try {
    const { size } = await stat(path);
    const manifest = await manifestBeside(path);
    return {
      ...read,
      path,
      manifest,
      summary: {
        name,
        madeAt: read.madeAt.toISOString(),
        size,
        verified: manifest?.size === size,
        holds: manifest?.holds ?? null,
      },
    };
  } catch (error) {
    // Somebody has taken it away meanwhile.
    if (isGone(error)) return null;
    throw error;
  }
}

/** Null where there is none. */
export async function manifestBeside(path: string): Promise<BackupManifest | null> {
  try {
    return readManifest(await readFile(manifestOf(path), 'utf8'));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
