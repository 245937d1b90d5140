import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^\.ibid-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-\d+)?\.(?:new|old)$/;
/** In milliseconds: what is younger may belong to a program that is at work. */
const LEFT_AFTER_MS = 60 * 60_000;

/** How what is written into a folder is called until it has its own name; `.new` or `.old` goes behind it. */
export function nameOnTheWay(): string {
  return `.ibid-${randomUUID()}`;
}

/** Removes from a folder what exports and archives have left in it that were killed more than an hour ago. */
export async function removeLeftBehind(folder: string, now = Date.now()): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => NAME.test(one))) {
    const path = join(folder, name);
    try {
      if (now - (await stat(path)).mtimeMs > LEFT_AFTER_MS) await rm(path, { recursive: true, force: true });
    } catch (error) {
      // It is gone already, or somebody else's: it keeps nobody from writing.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}
