import { pageFolders } from '#shared/pictures/page-folder.ts';
import { type FileSource, sourceOf } from './import-sources.ts';

/** Files that systems put into folders for themselves. */
const isHidden = (name: string) => name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';

/**
 * Everything that was dropped, folders walked through. The entries have to be taken at once:
 * a drop's data is gone when its event is over.
 */
export function takeDropped(data: DataTransfer): Promise<readonly FileSource[]> {
  const entries = [...data.items]
    .filter((dropped) => dropped.kind === 'file')
    .map((dropped) => dropped.webkitGetAsEntry() ?? dropped.getAsFile());
  return walkAll(entries.filter((entry) => entry !== null));
}

/** File systems' entries and plain files alike, in order of name within each folder. */
export async function walkAll(entries: readonly (FileSystemEntry | File)[]): Promise<readonly FileSource[]> {
  const ofPages = pageFolders(entries.map(({ name }) => name));
  const found = await Promise.all(
    entries.map(async (entry) =>
      entry instanceof File ? [sourceOf(entry)] : walk(entry, '', ofPages.has(entry.name)),
    ),
  );
  return found.flat();
}

/** `above` is the path of its folder from what was dropped on, with a slash behind. */
async function walk(entry: FileSystemEntry, above: string, isPart: boolean): Promise<readonly FileSource[]> {
  const path = `${above}${entry.name}`;
  if (isFile(entry)) return [{ ...(await sourceOfEntry(entry)), path, isPart }];
  if (!isFolder(entry)) return [];
  const inside = (await readFolder(entry)).filter(({ name }) => !isHidden(name));
  const ofPages = pageFolders(inside.map(({ name }) => name));
  const sorted = inside.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  const found = await Promise.all(
    sorted.map((each) => walk(each, `${path}/`, isPart || ofPages.has(each.name))),
  );
  return found.flat();
}

async function sourceOfEntry(entry: FileSystemFileEntry): Promise<FileSource> {
  const file = () => new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  try {
    return sourceOf(await file());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // It gets its outcome with the others, when its turn comes.
    return { name: entry.name, size: 0, read: () => Promise.reject(error) };
  }
}

/** A reader hands out a folder in portions, and says by an empty one that it is done. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return found;
    found.push(...portion);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
