import { lstat, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

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

const LOOKED_AT_EVERY_MS = 50;

/**
 * Resolves once the browser of an Ibid that was killed has ended, which takes it a moment, or when that takes longer than
 * anybody waits. On Linux and macOS its mark is a link to the name of the machine and the number of its process.
 */
export async function formerBrowserEnded(profileFolder: string, atMostMs = 5000): Promise<void> {
  const until = performance.now() + atMostMs;
  const id = await processOf(profileFolder);
  if (id === null) return;
  while (isRunning(id) && performance.now() < until) await pause(LOOKED_AT_EVERY_MS);
}

async function processOf(profileFolder: string): Promise<number | null> {
  try {
    const mark = await readlink(join(profileFolder, 'SingletonLock'));
    const id = Number(mark.slice(`${hostname()}-`.length));
    return mark.startsWith(`${hostname()}-`) && Number.isInteger(id) && id > 0 ? id : null;
  } catch (error) {
    // Not there any more, or no link.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EINVAL'))
      return null;
    throw error;
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
