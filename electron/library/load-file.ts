import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { fileFailure } from './file-failure.ts';

const MEGABYTE = 1024 * 1024;
/** The bytes, their copy in the reading process and the compressed original are in memory at once. */
export const MOST_BYTES = 200 * MEGABYTE;

/** Fails with `file-missing`, `no-permission`, `unreadable-file`, or `file-too-large` for more than `most` bytes. */
export async function loadFile(path: string, most = MOST_BYTES): Promise<Uint8Array> {
  const name = basename(path);
  try {
    checkSize(name, (await stat(path)).size, most);
    return await readFile(path);
  } catch (error) {
    throw fileFailure(error, name);
  }
}

/** Fails with `file-too-large`. */
export function checkSize(name: string, bytes: number, most = MOST_BYTES): void {
  if (bytes <= most) return;
  throw new Failed(
    'file-too-large',
    `“${name}” is larger than ${most / MEGABYTE} MB, the most that Ibid reads of one file.`,
  );
}
