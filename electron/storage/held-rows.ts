import type { Writer } from './database.ts';
import type { Connection } from './open.ts';

/** The number of a row, and what is said of it as JSON. */
export type HeldRow = readonly [number: number, json: string];

/** A writer for one transaction whose rows of the indexes are put in by few statements. */
export interface HoldingWriter extends Writer {
  /** Puts in what still waits. */
  settle(): Promise<void>;
}

/**
 * FTS5 writes out what it has gathered whenever another statement begins, and merges it again later: an index that is
 * given the words of a whole transaction at once takes a fraction of the time.
 */
export function holdRows(connection: Connection): HoldingWriter {
  let held = new Map<string, string[]>();
  let units = 0;
  let put: Promise<void> = Promise.resolve();
  const settle = (): Promise<void> => {
    if (units > 0) {
      const rows = held;
      held = new Map();
      units = 0;
      put = put.then(() => putIn(connection, rows));
    }
    return put;
  };
  return {
    async get(query) {
      if (asksForHeld(query.text)) await settle();
      return connection.get(query);
    },
    async all(query) {
      if (asksForHeld(query.text)) await settle();
      return connection.all(query);
    },
    async run(statement) {
      if (asksForHeld(statement.text)) await settle();
      return connection.run(statement);
    },
    async hold(insert, rows) {
      const waiting = held.get(insert) ?? [];
      held.set(insert, waiting);
      for (const [number, json] of rows) {
        waiting.push(`"${number}":${json}`);
        units += json.length;
      }
      if (units > MOST_UNITS) await settle();
    },
    settle,
  };
}

/** Code units of JSON. What waits is in memory, and once more while it is put in. */
const MOST_UNITS = 4_000_000;

/** Whether a statement may see rows that are held: those of the indexes, by name or through their vocabulary. */
export function asksForHeld(text: string): boolean {
  return /_(?:fts|vocabulary)\b|\bsignatures\b/.test(text);
}

async function putIn(connection: Connection, held: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [insert, rows] of held) {
    await connection.run({ text: insert, values: [`{${rows.join(',')}}`] });
  }
}
