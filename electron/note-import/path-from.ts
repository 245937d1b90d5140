import { posix } from 'node:path';
import type { FoundNote } from './read-notes.ts';

/** Where an address in a note leads, from the folder. */
export function pathFrom({ path }: Pick<FoundNote, 'path'>, address: string): string {
  try {
    return posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(address)));
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
