import { pathKey, relativePath } from '#shared/pictures/relative-path.ts';
import type { BesideFile } from '../importer.ts';
import type { FindPicture } from './picture-shelf.ts';

/** Finds pictures among the files that lie with the file that is read. */
export function besideFinder(files: readonly BesideFile[]): FindPicture {
  const byPath = new Map(files.map(({ path, bytes }) => [pathKey(path), bytes]));
  return (address) => {
    const path = relativePath(address);
    return path === null ? null : (byPath.get(pathKey(path)) ?? null);
  };
}
