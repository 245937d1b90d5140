import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const PROFILE_PREFIX = 'ibid-print-';
/** Longer than any print takes, in milliseconds: a younger profile may be in use. */
const LEFT_AFTER_MS = 10 * 60_000;

/** Removes the profiles of prints that were killed, where the system lets us. */
export async function removeLeftProfiles(folder: string, now: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(PROFILE_PREFIX));
  for (const path of names.map((name) => join(folder, name))) {
    try {
      const { mtimeMs, uid } = await stat(path);
      const isOurs = uid === (process.getuid?.() ?? uid);
      if (isOurs && now - mtimeMs > LEFT_AFTER_MS) await rm(path, { recursive: true, force: true });
    } catch (error) {
      // Somebody else has removed it meanwhile, or it cannot be: it keeps nobody from printing.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}
