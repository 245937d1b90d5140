import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type Key, LOCKED_MARK, SALT_LENGTH } from './key.ts';

/** In bytes; said to SQLCipher, whose own usual pages are of 4 KiB. */
export const LOCKED_PAGE_SIZE = 16_384;

const SEAL_LENGTH = 64;
/** Beside the first, from the whole length of the file. */
const PAGES_TRIED = 24;

/** The salt of a locked library; null for any other file, and for none. */
export async function readSalt(path: string): Promise<Buffer | null> {
  const file = await openToLook(path);
  if (!file) return null;
  try {
    const salt = Buffer.alloc(SALT_LENGTH);
    const { bytesRead } = await file.read(salt, 0, SALT_LENGTH, 0);
    return bytesRead === SALT_LENGTH && salt.subarray(0, LOCKED_MARK.length).equals(LOCKED_MARK)
      ? salt
      : null;
  } finally {
    await file.close();
  }
}

/**
 * Whether a locked file was written with the key, seen without SQLite, which would touch what lies beside the file. By
 * several of its pages: one of them may be damaged.
 */
export async function fitsKey(path: string, key: Key): Promise<boolean> {
  const file = await openToLook(path);
  if (!file) return false;
  try {
    const sealKey = sealKeyOf(key);
    const pages = Math.floor((await file.stat()).size / LOCKED_PAGE_SIZE);
    if (pages === 0) return false;
    const page = Buffer.alloc(LOCKED_PAGE_SIZE);
    for (let turn = 0; turn <= PAGES_TRIED; turn += 1) {
      const number = 1 + Math.floor((turn * (pages - 1)) / PAGES_TRIED);
      await file.read(page, 0, page.length, (number - 1) * LOCKED_PAGE_SIZE);
      if (timingSafeEqual(sealOf(page, number, sealKey), page.subarray(-SEAL_LENGTH))) return true;
    }
    return false;
  } finally {
    await file.close();
  }
}

/**
 * Gives every page of a copy the seal of what stands in it: SQLCipher reads nothing after a page whose seal is broken, though
 * the pages after it may be whole. `path` is written to.
 */
export async function resealPages(path: string, key: Key): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const sealKey = sealKeyOf(key);
    const { size } = await file.stat();
    const page = Buffer.alloc(LOCKED_PAGE_SIZE);
    for (let number = 1; number * LOCKED_PAGE_SIZE <= size; number += 1) {
      const at = (number - 1) * LOCKED_PAGE_SIZE;
      await file.read(page, 0, page.length, at);
      const seal = sealOf(page, number, sealKey);
      if (!seal.equals(page.subarray(-SEAL_LENGTH)))
        await file.write(seal, 0, SEAL_LENGTH, at + page.length - SEAL_LENGTH);
    }
  } finally {
    await file.close();
  }
}

/** https://www.zetetic.net/sqlcipher/design/: over what is encrypted, its initialization vector and the number of the page. */
function sealOf(page: Buffer, number: number, sealKey: Buffer): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(number);
  return createHmac('sha512', sealKey)
    .update(page.subarray(number === 1 ? SALT_LENGTH : 0, -SEAL_LENGTH))
    .update(count)
    .digest();
}

function sealKeyOf({ bytes, salt }: Key): Buffer {
  return pbkdf2Sync(
    bytes,
    salt.map((byte) => byte ^ 0x3a),
    2,
    bytes.length,
    'sha512',
  );
}

async function openToLook(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null;
    throw error;
  }
}
