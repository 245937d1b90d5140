import type { Emit } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/ipc/result.ts';
import { note } from '../log/events.ts';
import { countWordsPiece } from '../storage/count-words.ts';
import type { Database, Writer } from '../storage/database.ts';
import { mergeIndexPiece } from '../storage/merge-index.ts';
import { findIndexProgress, indexPiece } from '../storage/reindex.ts';
import { failureFrom } from './failure-from.ts';

const TOLD_EVERY_MS = 200;

export interface Indexing {
  /** Looks whether something is left to do, unless it is at it. */
  wake(): void;
  /**
   * Resolves when every text is found as it should be, or why it cannot be: the disk may be full. Starts it if need be.
   */
  indexed(): Promise<Failure | null>;
  /** Why it stands still; null where it does not. */
  failure(): Failure | null;
  /** Ends after the piece at hand; the next opening of the library goes on from there. */
  stop(): Promise<void>;
}

/**
 * Keeps the index what this version makes of the texts, in one part, and the words counted, beside whatever else is
 * done: in pieces, each a transaction of its own. Tells `index.progress`.
 */
export function createIndexing({ db, emit }: { readonly db: Database; readonly emit: Emit }): Indexing {
  const stopped = new AbortController();
  let indexing: Promise<Failure | null> | null = null;
  let all: Promise<void> | null = null;
  let failure: Failure | null = null;
  /** A search that is under way comes first. */
  const doPiece = async (piece: (db: Writer) => Promise<boolean>): Promise<boolean> => {
    await db.calm();
    return db.transaction(piece);
  };
  const wanted = (): boolean => !db.readOnly && !stopped.signal.aborted;

  /** Answers whether there was anything to tell. */
  const tell = async (): Promise<boolean> => {
    const progress = await findIndexProgress(db);
    if (progress) emit('index.progress', { ...progress, failure });
    return progress !== null;
  };
  const index = async (): Promise<void> => {
    const hadFailed = failure !== null;
    failure = null;
    let isTold = hadFailed && (await tell());
    let told = Number.NEGATIVE_INFINITY;
    while (wanted() && (await doPiece(indexPiece))) {
      if (performance.now() - told < TOLD_EVERY_MS) continue;
      told = performance.now();
      isTold = (await tell()) || isTold;
    }
    if (isTold) emit('index.progress', null);
  };
  const count = async (): Promise<void> => {
    while (wanted() && (await doPiece(countWordsPiece)));
  };
  const merge = async (): Promise<void> => {
    while (wanted() && (await doPiece(mergeIndexPiece)));
  };
  /** What is done stays; it goes on from there with the next change of the library, and when it is opened again. */
  const fail = async (error: unknown): Promise<void> => {
    failure = failureFrom(error);
    note({ event: 'index-failed', code: failure.code });
    await tell();
  };
  const start = (): Promise<Failure | null> => {
    indexing ??= index()
      .catch(fail)
      .then(() => failure)
      .finally(() => {
        indexing = null;
      });
    all ??= indexing
      .then((failed) => (failed ? undefined : count().then(merge)))
      // Without the counts a search takes longer and finds the same.
      .catch(() => undefined)
      .finally(() => {
        all = null;
      });
    return indexing;
  };
  return {
    wake: () => void start(),
    indexed: start,
    failure: () => failure,
    async stop() {
      stopped.abort();
      await Promise.all([indexing, all]);
    },
  };
}
