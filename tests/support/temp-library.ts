import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Database } from '../../electron/storage/database.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';

/** A folder of the test's own, removed after it. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty library in a folder of its own; closed and removed after the test. */
export async function tempLibrary(): Promise<Database> {
  const library = await openLibrary(join(await tempFolder(), 'library.ibid'));
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => (closed ??= library.close());
  onTestFinished(close);
  return { ...library, close };
}
