import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** In hexadecimal; read in pieces. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

/** Written beside, and given its name once it is on the disk. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await renameDurably(`${path}.new`, path);
}

/** A name is on the disk once its folder is. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  // Windows opens no folders, and needs no such help.
  if (process.platform !== 'win32') await syncFile(dirname(to), 'r');
}

/** Answers when what was written to the file, or to the folder, is on the disk. */
export async function syncFile(path: string, flags = 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
