import type { Compacted } from '#shared/model/lock.ts';
import type { LongWork } from '../library/long-work.ts';
import type { Key } from '../storage/key.ts';
import { sizeOf } from '../storage/library-file.ts';
import { convertLibrary } from './convert-library.ts';

/**
 * Makes a library that is closed smaller where it can be: one of an earlier Ibid has smaller pages, which are left half
 * empty, and keeps what is free in it. Fails as `convertLibrary` does; the library is what it was then.
 */
export async function compactLibrary(path: string, key: Key | null, work: LongWork = {}): Promise<Compacted> {
  const before = await sizeOf(path);
  await convertLibrary(path, { from: key, to: key, onlySmaller: true }, work);
  return { before, after: await sizeOf(path) };
}
