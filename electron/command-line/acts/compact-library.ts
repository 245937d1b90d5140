import type { Compacted } from '#shared/model/lock.ts';
import type { LongWork } from '../../library/long-work.ts';
import { compactLibrary as compact } from '../../lock/compact-library.ts';
import { wipeKey } from '../../storage/key.ts';
import type { AskPassword } from '../ask-password.ts';
import { libraryKey } from '../library-key.ts';
import type { CompactOrder } from '../order.ts';
import { toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

const MEGABYTE = 1_000_000;

interface Means {
  readonly terminal: Terminal;
  readonly ask: AskPassword | null;
  readonly work: LongWork;
}

/** Makes the file of a library smaller where it can be. */
export async function compactLibrary(
  order: CompactOrder,
  path: string,
  { terminal, ask, work }: Means,
): Promise<boolean> {
  const key = await libraryKey(path, order, ask);
  try {
    const compacted = await compact(path, key, work);
    await terminal.out(order.json ? `${toJson(compacted)}\n` : inWords(compacted));
  } finally {
    wipeKey(key);
  }
  return true;
}

function inWords({ before, after }: Compacted): string {
  const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return after < before
    ? `The library takes ${megabytes(after)} instead of ${megabytes(before)}.\n`
    : `The library takes ${megabytes(before)}, and would not take less.\n`;
}
