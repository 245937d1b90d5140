import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

/** The items of an entry as its row has them: as JSON, or packed, and then none as JSON. */
export interface StoredItems {
  readonly items: string;
  readonly packed: Uint8Array | null;
}

const NONE = '[]';
/** In code units: of fewer, packing saves nothing to speak of. */
const WORTH_PACKING = 1024;
// Hashes pack to half of their digits and no further, however long one tries.
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

export async function packItems(items: string): Promise<StoredItems> {
  if (items.length < WORTH_PACKING) return { items, packed: null };
  return { items: NONE, packed: await promisify(brotliCompress)(Buffer.from(items), QUALITY) };
}

/** As they were hashed. None where the bytes no longer unpack: then the hash tells. */
export async function unpackItems({ items, packed }: StoredItems): Promise<string> {
  if (!packed) return items;
  try {
    const unpacked = (await promisify(brotliDecompress)(packed)).toString();
    JSON.parse(unpacked);
    return unpacked;
  } catch {
    // What was changed beside the ledger may be anything.
    return NONE;
  }
}
