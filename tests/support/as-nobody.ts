import { chmod } from 'node:fs/promises';

/** No permission binds root, who is therefore the user who owns nothing while `work` runs. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** False where a process has no user, and permissions cannot be tried out. */
export const canBeNobody = process.seteuid !== undefined;

/** Runs as a user whom permissions bind; the folders may be entered by that user. */
export async function asNobody<T>(folders: readonly string[], work: () => Promise<T>): Promise<T> {
  for (const folder of folders) await chmod(folder, 0o755);
  if (!isRoot) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
