import { open, rm } from 'node:fs/promises';

/** What a library is written to on its way under another key. */
export function unfinishedOf(path: string): string {
  return `${path}.converting`;
}

/** What a conversion has left that was cut off: of a library that was locked it may hold words that anybody can read. */
export async function removeUnfinished(path: string): Promise<void> {
  for (const ending of ['', '-journal', '-wal', '-shm']) await wipeFile(`${unfinishedOf(path)}${ending}`);
}

/**
 * Writes over a file before it goes. A disk may keep what was there all the same: file systems that copy on write, and
 * disks without moving parts, write elsewhere.
 */
export async function wipeFile(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      await overwrite(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  await rm(path, { force: true });
}

const AT_ONCE = 1 << 20;

/** Writes nothing but zeros over a file, and answers when they are on the disk. */
export async function overwrite(file: Awaited<ReturnType<typeof open>>): Promise<void> {
  const nothing = Buffer.alloc(AT_ONCE);
  const { size } = await file.stat();
  for (let at = 0; at < size; at += AT_ONCE) await file.write(nothing, 0, Math.min(AT_ONCE, size - at), at);
  await file.sync();
}
