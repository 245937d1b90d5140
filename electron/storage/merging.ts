import { type FileHandle, open } from 'node:fs/promises';

/** https://sqlite.org/fileformat2.html#walformat, in bytes. */
const WAL_HEADER = 32;
const FRAME_HEADER = 24;
const SALTS = { inHeader: 16, inFrame: 8, length: 8 } as const;

/**
 * Whether what lies beside a library was being copied into it when that was cut off: the first page is copied first, and with
 * it how long the file will be, the rest after it. SQLite copies it once more, and nothing is missing then.
 */
export async function isHalfMerged(path: string, header: Buffer): Promise<boolean> {
  let wal: FileHandle;
  try {
    wal = await open(`${path}-wal`, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
  try {
    const first = await newestFirstPage(wal, header.length);
    return first !== null && first.equals(header);
  } finally {
    await wal.close();
  }
}

/** The beginning of the first page as it was committed last; null where none was. */
async function newestFirstPage(wal: FileHandle, length: number): Promise<Buffer | null> {
  const { size } = await wal.stat();
  const start = await bytesAt(wal, 0, WAL_HEADER);
  const pageSize = start.readUInt32BE(8);
  const salts = start.subarray(SALTS.inHeader, SALTS.inHeader + SALTS.length);
  let written: number | null = null;
  let committed: number | null = null;
  const whole = FRAME_HEADER + pageSize;
  for (let at = WAL_HEADER; at + whole <= size; at += whole) {
    const frame = await bytesAt(wal, at, FRAME_HEADER);
    // What is left of an earlier round begins here.
    if (!frame.subarray(SALTS.inFrame, SALTS.inFrame + SALTS.length).equals(salts)) break;
    if (frame.readUInt32BE(0) === 1) written = at + FRAME_HEADER;
    if (frame.readUInt32BE(4) > 0) committed = written;
  }
  return committed === null ? null : bytesAt(wal, committed, length);
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, at);
  return bytes;
}
