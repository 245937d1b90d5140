import { interruptible } from './asides.ts';
import type { Database } from './database.ts';
import type { Connection } from './open.ts';
import { sql } from './sql.ts';

/** Each on a connection that `open` makes, in a transaction that lasts as long as the work. */
export function takeSnapshots(open: () => Promise<Connection>): Database['snapshot'] {
  return async (work, signal = new AbortController().signal) => {
    const connection = await open();
    try {
      await connection.script('BEGIN');
      // The moment is that of the first look.
      await connection.get(sql`SELECT count(*) FROM sqlite_schema`);
      return await interruptible(
        connection,
        (reader) => work({ ...reader, copyTo: (path, step) => connection.copyTo(path, step) }),
        signal,
      );
    } finally {
      await connection.close();
    }
  };
}
