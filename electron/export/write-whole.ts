import { open } from 'node:fs/promises';

/** Writes a file that is not there yet, and answers when it is on the disk. Fails with `EEXIST` where it is there. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
