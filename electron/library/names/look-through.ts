import type { Emit } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { AliasOffer, ProposedName } from '#shared/model/name.ts';
import type { Database, Reader } from '../../storage/database.ts';
import { findOffers } from './find-offers.ts';
import { proposeNames } from './propose-names.ts';
import type { Look } from './read-through.ts';

/** Looks through the texts of the whole library, which may take minutes. Nothing is kept of what is found. */
export interface NameLooking {
  /** Fails with `cancelled`. */
  propose(): Promise<readonly ProposedName[]>;
  /** Fails with `cancelled`. */
  offers(): Promise<readonly AliasOffer[]>;
  cancel(): void;
  /** Resolves when nothing is being looked through. */
  settled(): Promise<void>;
}

/** One look for each question: asking anew gives up the one before. */
export function createNameLooking({ db, emit }: { readonly db: Database; readonly emit: Emit }): NameLooking {
  const running = new Map<string, { readonly stop: AbortController; readonly turn: Promise<unknown> }>();
  const start = <Found>(what: string, work: (db: Reader, look: Look) => Promise<Found>): Promise<Found> => {
    running.get(what)?.stop.abort();
    const stop = new AbortController();
    const look: Look = {
      onProgress: (done, of) => emit('names.progress', { done, of }),
      check() {
        if (stop.signal.aborted) throw new Failed('cancelled', 'The search for names was stopped.');
      },
    };
    const turn = db
      .aside((reader) => work(reader, look), stop.signal)
      .finally(() => {
        if (running.get(what)?.stop === stop) running.delete(what);
      });
    running.set(what, { stop, turn });
    return turn;
  };
  return {
    propose: () => start('propose', proposeNames),
    offers: () => start('offers', findOffers),
    cancel: () => running.forEach(({ stop }) => stop.abort()),
    settled: async () => {
      await Promise.allSettled([...running.values()].map(({ turn }) => turn));
    },
  };
}
