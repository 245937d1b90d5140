import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { inspectLibraryFile } from '../storage/library-file.ts';
import { dataFolder } from '../window/places.ts';
import type { LibraryOrder } from './order.ts';
import { shown } from './shown.ts';

/**
 * The library that is meant, where the order may open it. Only what brings something in may make one: a name that
 * was mistyped must not leave an empty library behind. Fails as `inspectLibraryFile` does, and with `file-missing`.
 */
export async function libraryPath(order: LibraryOrder): Promise<string> {
  const path = orderedPath(order);
  if (order.library === null && makesLibrary(order)) {
    // As the window makes it: for its owner alone.
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  }
  const file = await inspectLibraryFile(path);
  if (file.access !== 'absent' || makesLibrary(order)) return path;
  throw new Failed(
    'file-missing',
    `There is no library at “${shown(path)}”. \`ibid import\` and \`ibid note\` make one.`,
  );
}

/** Where it is, or would be. */
export function orderedPath({ library }: Pick<LibraryOrder, 'library'>): string {
  return library === null ? ownLibrary() : resolve(library);
}

function ownLibrary(): string {
  return join(dataFolder(process.platform, process.env, homedir()), 'library.ibid');
}

/** A quotation needs a document, and a library that is yet to be made has none. */
function makesLibrary(order: LibraryOrder): boolean {
  return (
    order.act === 'import' ||
    order.act === 'restore-archive' ||
    order.act === 'import-notes' ||
    (order.act === 'case' && order.what.task === 'import') ||
    (order.act === 'note' && order.parts.every((part) => part.kind === 'text'))
  );
}
