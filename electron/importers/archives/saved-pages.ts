import { Failed } from '#shared/ipc/result.ts';
import { EXTENSIONS } from '#shared/model/formats.ts';
import { isPictureName, pageFolders } from '#shared/pictures/page-folder.ts';
import { referencedPaths } from '#shared/pictures/referenced-paths.ts';
import type { BesideFile } from '../importer.ts';
import type { Archive } from '../zip/unzip.ts';

const SHOW_PICTURES: readonly string[] = [...EXTENSIONS.html, ...EXTENSIONS.markdown];

/**
 * The files of an archive that are parts of a saved page and no documents: they lie in the folder of one, or they are
 * pictures that one shows.
 */
export function partsOfPages(archive: Archive): ReadonlySet<string> {
  const inFolders = archive.names.filter(isInPageFolder(archive.names));
  const parts = new Set(inFolders);
  const isLoose = (name: string) => isPictureName(name) && !parts.has(name);
  // Every page has to be unpacked to know what it shows.
  if (!archive.names.some(isLoose)) return parts;
  for (const name of archive.names.filter((one) => !parts.has(one) && mayShow(one))) {
    const bytes = readQuietly(archive, name);
    for (const { inner } of bytes ? besideNames(archive, name, bytes) : [])
      if (isLoose(inner)) parts.add(inner);
  }
  return parts;
}

function isInPageFolder(names: readonly string[]): (name: string) => boolean {
  const siblings = new Map<string, Set<string>>();
  for (const name of names) {
    const parts = name.split('/');
    for (const [depth, part] of parts.entries()) {
      const folder = parts.slice(0, depth).join('/');
      siblings.set(folder, (siblings.get(folder) ?? new Set()).add(part));
    }
  }
  const ofPages = new Map([...siblings].map(([folder, entries]) => [folder, pageFolders([...entries])]));
  return (name) => {
    const parts = name.split('/');
    return parts.slice(0, -1).some((part, depth) => ofPages.get(parts.slice(0, depth).join('/'))?.has(part));
  };
}

function mayShow(name: string): boolean {
  return SHOW_PICTURES.some((extension) => name.toLowerCase().endsWith(extension));
}

/** The pictures that lie with a page and that it may show. */
export function besideIn(archive: Archive, name: string, bytes: Uint8Array): readonly BesideFile[] {
  return besideNames(archive, name, bytes).flatMap(({ path, inner }) => {
    const picture = readQuietly(archive, inner);
    return picture ? [{ path, bytes: picture }] : [];
  });
}

function besideNames(
  archive: Archive,
  name: string,
  bytes: Uint8Array,
): readonly { readonly path: string; readonly inner: string }[] {
  if (!mayShow(name)) return [];
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return referencedPaths(new TextDecoder().decode(bytes))
    .map((path) => ({ path, inner: folder + path }))
    .filter(({ inner }) => archive.has(inner));
}

/** A picture that cannot be unpacked is one that is not there. */
function readQuietly(archive: Archive, name: string): Uint8Array | null {
  try {
    return archive.read(name);
  } catch (error) {
    if (error instanceof Failed) return null;
    throw error;
  }
}
