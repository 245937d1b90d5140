import { crc32, inflateRawSync } from 'node:zlib';
import { Failed } from '#shared/ipc/result.ts';
import { passwordNeeded, unknownLock, wrongPassword } from '../locks/refusals.ts';
import { openWinZipAes } from '../locks/winzip-aes.ts';
import { openZipCrypto } from '../locks/zip-crypto.ts';
import { brokenArchive } from './broken-archive.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import type { ZipLock } from './zip-lock.ts';

/** The files in an archive, unpacked one by one when they are asked for. */
export interface Archive {
  /** In the order of the archive; folders are left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of a file; null where there is none of this name. Names are taken as they are written and lead
   * nowhere outside the archive. Fails with `unreadable-file`, `file-too-large`, and for a locked one with
   * `encrypted-file`, `wrong-password` or `unknown-lock`.
   */
  read(name: string): Uint8Array | null;
}

export interface ArchiveLimits {
  readonly entries: number;
  /** In bytes, unpacked: of one file, and of all that are read. */
  readonly file: number;
  readonly total: number;
}

const MEGABYTE = 1024 * 1024;
const LIMITS: ArchiveLimits = { entries: 50_000, file: 200 * MEGABYTE, total: 600 * MEGABYTE };
const LOCAL = 0x04034b50;
/** Who asked for it puts its name in place of these words. */
const THIS_FILE = 'this file';

/** Opens a ZIP file. What it says of sizes binds it: a file that unpacks to more is damaged, and no more of it is unpacked. */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = LIMITS, password?: string): Archive {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readDirectory(bytes, limits.entries)) {
    if (!entry.name.endsWith('/') && !entries.has(entry.name)) entries.set(entry.name, entry);
  }
  const unpacked = new Map<string, Uint8Array>();
  let total = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const known = unpacked.get(name);
      const entry = entries.get(name);
      if (known || !entry) return known ?? null;
      total += entry.size;
      if (entry.size > limits.file || total > limits.total) throw tooLarge();
      const content = unpack(bytes, entry, password);
      unpacked.set(name, content);
      return content;
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry, password: string | undefined): Uint8Array {
  const { lock } = entry;
  const stored = packedBytes(bytes, entry);
  const content = inflated(lock ? unlocked(stored, entry, lock, password) : stored, entry);
  if (content) return content;
  // The classic lock finds out most wrong passwords by itself, but not all.
  throw lock?.kind === 'classic' ? wrongPassword(THIS_FILE) : damaged(entry);
}

function unlocked(
  packed: Uint8Array,
  entry: ZipEntry,
  lock: ZipLock,
  password: string | undefined,
): Uint8Array {
  if (lock.kind === 'unknown') throw unknownLock(THIS_FILE, 'in a way that Ibid does not know');
  if (password === undefined) throw passwordNeeded(THIS_FILE);
  const open =
    lock.kind === 'aes'
      ? openWinZipAes(packed, password, lock.strength)
      : (openZipCrypto(packed, password, lock.checks) ?? 'wrong-password');
  if (open === 'wrong-password') throw wrongPassword(THIS_FILE);
  if (open === 'damaged') throw damaged(entry);
  return open;
}

/** Null for what is damaged, and for what unpacks to more than it says. */
function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const content = entry.method === 0 ? new Uint8Array(packed) : inflate(packed, entry);
  if (content?.length !== entry.size || (entry.crc !== null && crc32(content) !== entry.crc)) return null;
  return content;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw damaged(entry);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > view.byteLength) throw damaged(entry);
  return bytes.subarray(start, start + entry.packed);
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method !== 8)
    throw brokenArchive(`“${entry.name}” in it is packed in a way that Ibid does not know`);
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function damaged({ name }: ZipEntry): Failed {
  return brokenArchive(`“${name}” in it cannot be unpacked`);
}

function tooLarge(): Failed {
  return new Failed('file-too-large', 'This file unpacks to more than Ibid reads of one file.');
}
