import { type Connection, connect } from './open.ts';

/**
 * Keeps a library to one process. The claim is a lock that the system holds on an empty file beside the library
 * and releases when the process ends, however it ends: there are no stale claims. The file stays, since removing
 * it would let two processes claim two files of one name.
 *
 * Fails with `library-locked` when another process has the claim. Answers a function that gives it up.
 */
export async function claim(path: string): Promise<() => Promise<void>> {
  const connection: Connection = await connect(`${path}-lock`, 'create');
  try {
    await connection.script('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    await connection.close();
    throw error;
  }
  return async () => {
    await connection.script('ROLLBACK');
    await connection.close();
  };
}
