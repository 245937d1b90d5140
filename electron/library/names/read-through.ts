import type { Reader } from '../../storage/database.ts';
import { listBlocksAfter, type NameBlock } from '../../storage/name-blocks.ts';
import { lastBlockId } from '../../storage/vocabulary.ts';

/** How a long look goes on, and whether it may. */
export interface Look {
  readonly onProgress: (done: number, of: number) => void;
  /** Throws where it was cancelled. */
  readonly check: () => void;
}

/** Read at once, between two turns of everybody else. */
const BLOCKS_AT_ONCE = 200;

/** Every block of the newest texts outside the trash, in the order in which they came into the library. */
export async function readThrough(
  db: Reader,
  { onProgress, check }: Look,
  read: (block: NameBlock) => void,
): Promise<void> {
  const last = await lastBlockId(db);
  for (let after = 0; after < last;) {
    check();
    onProgress(after, last);
    const blocks = await listBlocksAfter(db, after, BLOCKS_AT_ONCE);
    blocks.forEach(read);
    after = blocks.length < BLOCKS_AT_ONCE ? last : (blocks.at(-1)?.id ?? last);
  }
  check();
  onProgress(last, last);
}
