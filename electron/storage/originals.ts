import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { Reader, Writer } from './database.ts';
import { inPageOrder } from './page-order.ts';
import { limit, sql } from './sql.ts';

export interface Original {
  /** SHA-256 of `bytes`. */
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** An original made ready outside the transaction, where compressing may take its time. */
export interface PackedOriginal {
  readonly hash: string;
  readonly size: number;
  readonly compression: 'none' | 'brotli';
  readonly bytes: Uint8Array;
}

// Quality 5 takes a tenth of the time of the default and a few per cent more room.
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** `isPacked`: bytes of a kind that is compressed already, for which trying again would only take time. */
export async function packOriginal({ hash, bytes }: Original, isPacked = false): Promise<PackedOriginal> {
  if (isPacked) return { hash, size: bytes.length, compression: 'none', bytes };
  const packed = await promisify(brotliCompress)(bytes, QUALITY);
  const smaller = packed.length < bytes.length;
  return {
    hash,
    size: bytes.length,
    compression: smaller ? 'brotli' : 'none',
    bytes: smaller ? packed : bytes,
  };
}

/** Does nothing for bytes that are there already. */
export async function insertOriginal(db: Writer, original: PackedOriginal): Promise<void> {
  await db.run(sql`
    INSERT INTO originals (hash, size, compression, bytes)
    VALUES (${original.hash}, ${original.size}, ${original.compression}, ${original.bytes})
    ON CONFLICT (hash) DO NOTHING`);
}

/** So many tell where the last page begins. */
const MOST_BEFORE = 64;

/** As `insertOriginal`, in the order in which they take the least room. */
export async function insertOriginals(db: Writer, originals: readonly PackedOriginal[]): Promise<void> {
  const before = await db.all<{ size: number; page_size: number }>({
    text: `SELECT length(bytes) AS size, page_size FROM originals, pragma_page_size
      ORDER BY originals.rowid DESC ${limit(MOST_BEFORE).text}`,
    values: [],
  });
  const [newest] = before;
  const ordered = newest
    ? inPageOrder(originals, before.map(({ size }) => size).toReversed(), newest.page_size)
    : originals;
  for (const original of ordered) await insertOriginal(db, original);
}

/** The bytes as they came; null when there are none of this hash. Throws when they no longer unpack. */
export async function readOriginal(db: Reader, hash: string): Promise<Uint8Array | null> {
  const row = await db.get<{ compression: string; bytes: Uint8Array }>(
    sql`SELECT compression, bytes FROM originals WHERE hash = ${hash}`,
  );
  if (!row) return null;
  return row.compression === 'brotli' ? promisify(brotliDecompress)(row.bytes) : row.bytes;
}

export async function listOriginalHashes(db: Reader): Promise<readonly string[]> {
  const rows = await db.all<{ hash: string }>(sql`SELECT hash FROM originals ORDER BY hash`);
  return rows.map((row) => row.hash);
}
