import { basename, resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { Failed } from '#shared/ipc/result.ts';
import { readManifest } from '../archive/open-archive.ts';
import type { LibraryOrder } from './order.ts';

/** Before the library is opened: a wrong folder must not make one. Fails with `file-missing`, and as an archive does. */
export async function requireFolder(order: LibraryOrder): Promise<void> {
  if (order.act === 'restore-archive') await readManifest(resolve(order.folder));
  if (order.act !== 'import-notes') return;
  const found = await stat(order.folder).catch(() => null);
  if (found?.isDirectory()) return;
  throw new Failed('file-missing', `There is no folder “${basename(order.folder)}”.`);
}
