import type { Emit } from '#shared/ipc/contract.ts';
import { countWordsPiece } from '../storage/count-words.ts';
import type { Database } from '../storage/database.ts';
import { mergeIndexPiece } from '../storage/merge-index.ts';
import { findIndexProgress, indexPiece } from '../storage/reindex.ts';

const TOLD_EVERY_MS = 200;

export interface Indexing {
  /** Looks whether something is left to do, unless it is at it. */
  wake(): void;
  /** Resolves when every text is found as it should be, or cannot be: the disk may be full. Starts it if need be. */
  indexed(): Promise<void>;
  /** Ends after the piece at hand; the next opening of the library goes on from there. */
  stop(): Promise<void>;
}

/**
 * Keeps the index what this version makes of the texts, in one part, and the words counted, beside whatever else is
 * done: in pieces, each a transaction of its own. Tells `index.progress`.
 */
export function createIndexing({ db, emit }: { readonly db: Database; readonly emit: Emit }): Indexing {
  const stopped = new AbortController();
  let indexing: Promise<void> | null = null;
  let all: Promise<void> | null = null;
  const wanted = (): boolean => !db.readOnly && !stopped.signal.aborted;

  const index = async (): Promise<void> => {
    let told = Number.NEGATIVE_INFINITY;
    let isTold = false;
    while (wanted() && (await db.transaction(indexPiece))) {
      if (performance.now() - told < TOLD_EVERY_MS) continue;
      told = performance.now();
      const progress = await findIndexProgress(db);
      if (progress === null) continue;
      emit('index.progress', progress);
      isTold = true;
    }
    if (isTold) emit('index.progress', null);
  };
  const count = async (): Promise<void> => {
    while (wanted() && (await db.transaction(countWordsPiece)));
  };
  const merge = async (): Promise<void> => {
    while (wanted() && (await db.transaction(mergeIndexPiece)));
  };
  const start = (): Promise<void> => {
    // What cannot be written now is tried again with the next change of the library, and when it is opened again.
    indexing ??= index().catch(() => undefined);
    all ??= indexing
      .then(count)
      .then(merge)
      .catch(() => undefined)
      .finally(() => {
        indexing = null;
        all = null;
      });
    return indexing;
  };
  return {
    wake: () => void start(),
    indexed: start,
    async stop() {
      stopped.abort();
      await all;
    },
  };
}
