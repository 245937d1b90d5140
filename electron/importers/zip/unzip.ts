import { crc32, inflateRawSync } from 'node:zlib';
import { Failed } from '#shared/ipc/result.ts';
import { brokenArchive } from './broken-archive.ts';
import { readDirectory, type ZipEntry } from './directory.ts';

/** The files in an archive, unpacked one by one when they are asked for. */
export interface Archive {
  /** In the order of the archive; folders are left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of a file; null where there is none of this name. Names are taken as they are written and lead
   * nowhere outside the archive. Fails with `unreadable-file`, `encrypted-file` or `file-too-large`.
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

/** Opens a ZIP file. What it says of sizes binds it: a file that unpacks to more is damaged, and no more of it is unpacked. */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = LIMITS): Archive {
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
      const content = unpack(bytes, entry);
      unpacked.set(name, content);
      return content;
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) {
    throw new Failed(
      'encrypted-file',
      'This file is protected by a password. Open it with the program that made it and save it without one.',
    );
  }
  const packed = packedBytes(bytes, entry);
  const content = entry.method === 0 ? new Uint8Array(packed) : inflate(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry);
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

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8)
    throw brokenArchive(`“${entry.name}” in it is packed in a way that Ibid does not know`);
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  } catch (error) {
    // Damaged data, and data that unpacks to more than it says.
    if (error instanceof Error && 'code' in error) throw damaged(entry);
    throw error;
  }
}

function damaged({ name }: ZipEntry): Failed {
  return brokenArchive(`“${name}” in it cannot be unpacked`);
}

function tooLarge(): Failed {
  return new Failed('file-too-large', 'This file unpacks to more than Ibid reads of one file.');
}
