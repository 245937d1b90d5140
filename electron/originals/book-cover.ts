import type { Picture } from '#shared/model/picture.ts';
import { bookFiles } from '../importers/epub/book-files.ts';
import { refuseLocked } from '../importers/epub/locked.ts';
import { readPackage, type BookPackage } from '../importers/epub/book-package.ts';
import type { SourceFile } from '../importers/importer.ts';
import { sniffPicture } from '../pictures/sniff-picture.ts';
import { openArchive } from '../importers/zip/unzip.ts';

/** The cover that a book names, or a picture that is called so; null for a book that has none. Fails as reading it does. */
export function bookCover({ name, bytes, password }: SourceFile): Picture | null {
  const archive = openArchive(bytes, undefined, password ?? undefined);
  const files = bookFiles(archive);
  refuseLocked(files, name);
  for (const path of coverPaths(readPackage(files, archive.names, name))) {
    const found = files.read(path);
    const sniffed = found && sniffPicture(found);
    if (found && sniffed) return { bytes: new Uint8Array(found), mediaType: sniffed.mediaType };
  }
  return null;
}

function coverPaths({ cover, items }: BookPackage): readonly string[] {
  const called = [...items.values()].filter(
    ({ path, mediaType }) =>
      mediaType.startsWith('image/') && /cover|titlepage/i.test(path.replace(/^.*\//, '')),
  );
  return [...(cover ? [cover.path] : []), ...called.map(({ path }) => path)];
}
