import { setTimeout as pause } from 'node:timers/promises';
import { Failed } from '#shared/ipc/result.ts';
import type { Database, Reader } from './database.ts';
import type { Connection } from './open.ts';

const INTERRUPTED_EVERY_MS = 5;
/** What reads longer than a search is not waited for. */
const LONGEST_CALM_MS = 500;

export interface Asides {
  readonly aside: Database['aside'];
  readonly calm: Database['calm'];
  /** Gives up whatever is being read. */
  close(): Promise<void>;
}

/** Readers on connections of their own. A connection does one work at a time, and is kept for the next. */
export function createAsides(open: () => Promise<Connection>): Asides {
  const idle: Connection[] = [];
  const running = new Set<Promise<unknown>>();
  const closing = new AbortController();
  const read = async <T>(work: (db: Reader) => Promise<T>, signal: AbortSignal): Promise<T> => {
    requireWanted(signal);
    const connection = idle.pop() ?? (await open());
    try {
      return await interruptible(connection, work, signal);
    } finally {
      idle.push(connection);
    }
  };
  return {
    async aside(work, signal) {
      const both = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      const done = read(work, both);
      running.add(done);
      try {
        return await done;
      } finally {
        running.delete(done);
      }
    },
    async calm() {
      const since = performance.now();
      while (running.size > 0 && performance.now() - since < LONGEST_CALM_MS) {
        const left = LONGEST_CALM_MS - (performance.now() - since);
        await Promise.race([Promise.allSettled(running), pause(left, undefined, { ref: false })]);
      }
    },
    async close() {
      closing.abort();
      await Promise.allSettled(running);
      for (const connection of idle) await connection.close();
    },
  };
}

/** Work on a connection, whose questions are interrupted and refused once the signal aborts. */
export async function interruptible<T>(
  connection: Connection,
  work: (db: Reader) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const asked = new Set<Promise<unknown>>();
  const ask = async <A>(question: () => Promise<A>): Promise<A> => {
    requireWanted(signal);
    const answer = question();
    asked.add(answer);
    try {
      return await answer;
    } finally {
      asked.delete(answer);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  // Again and again: what waits for its turn on the connection is not interrupted by what came before its turn.
  const interrupt = (): void => {
    connection.interrupt();
    timer = setTimeout(interrupt, INTERRUPTED_EVERY_MS);
  };
  signal.addEventListener('abort', interrupt);
  try {
    return await work({
      get: (query) => ask(() => connection.get(query)),
      all: (query) => ask(() => connection.all(query)),
    });
  } finally {
    // Work that has failed may leave questions behind, and the connection is for somebody else next.
    await Promise.allSettled(asked);
    clearTimeout(timer);
    signal.removeEventListener('abort', interrupt);
  }
}

function requireWanted(signal: AbortSignal): void {
  if (signal.aborted) throw new Failed('cancelled', 'It was given up before it was done.');
}
