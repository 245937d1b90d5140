import { interruptible } from './asides.ts';
import { copyLocked } from './copy-locked.ts';
import type { Database } from './database.ts';
import type { Connection } from './open.ts';
import { sql } from './sql.ts';

/** Each on a connection that `open` makes, in a transaction that lasts as long as the work. */
export function takeSnapshots(
  path: string,
  isLocked: boolean,
  open: () => Promise<Connection>,
): Database['snapshot'] {
  return async (work, signal = new AbortController().signal) => {
    const connection = await open();
    try {
      await connection.script('BEGIN');
      // The moment is that of the first look.
      await connection.get(sql`SELECT count(*) FROM sqlite_schema`);
      const copyTo: Connection['copyTo'] = (copy, step) =>
        isLocked ? copyLocked(path, copy, { connection, open, step }) : connection.copyTo(copy, step);
      return await interruptible(connection, (reader) => work({ ...reader, copyTo }), signal);
    } finally {
      await connection.close();
    }
  };
}
