import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/** By Chromium's own marks, the second on Windows. One that was killed leaves its mark behind, and is taken for running. */
const MARKS = ['SingletonLock', 'lockfile'];

/** Whether another Chromium has, or may have, this profile open. */
export async function isProfileInUse(profileFolder: string): Promise<boolean> {
  const found = await Promise.all(MARKS.map((name) => isThere(join(profileFolder, name))));
  return found.includes(true);
}

async function isThere(path: string): Promise<boolean> {
  try {
    // Not what it points to, which is no file.
    await lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
