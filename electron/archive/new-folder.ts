import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failed, type FailureCode } from '#shared/ipc/result.ts';
import { nameOnTheWay, removeLeftBehind } from '../export/left-behind.ts';
import { type DiskFault, diskFaultOf } from '../storage/disk-fault.ts';
import { inJson } from './in-json.ts';
import { FORMAT, MANIFEST, type ManifestFile, VERSION } from './manifest.ts';
import { writeWhole } from '../export/write-whole.ts';

/** An archive on its way: it lies beside its place until it is whole. */
export interface NewFolder {
  /** Absolute, for whoever writes into it by other means and then tells of it with `add`. */
  readonly path: string;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** A file that was written into it. Answers its SHA-256. */
  add(path: string): Promise<string>;
}

/**
 * Makes the folder with what `fill` writes and a manifest of it, or nothing. Fails with `file-exists` where something goes
 * by the name already, with `disk-full`, `no-permission`, `file-missing`.
 */
export async function makeFolder(
  target: string,
  fill: (folder: NewFolder) => Promise<void>,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const path = join(dirname(target), `${nameOnTheWay()}.new`);
  try {
    await requireFree(target);
    await removeLeftBehind(dirname(target));
    await mkdir(path);
    const files: ManifestFile[] = [];
    await fill(folderAt(path, files));
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    await writeWhole(join(path, MANIFEST), inJson({ format: FORMAT, version: VERSION, files: sorted }));
    // To rename a folder replaces an empty one.
    await requireFree(target);
    await rename(path, target);
    return { files: files.length + 1, bytes: files.reduce((sum, { size }) => sum + size, 0) };
  } catch (error) {
    await rm(path, { recursive: true, force: true });
    throw writeFailure(error);
  }
}

function folderAt(root: string, files: ManifestFile[]): NewFolder {
  const note = (path: string, content: string | Uint8Array): string => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    files.push({ path, size: Buffer.byteLength(content), sha256 });
    return sha256;
  };
  return {
    path: root,
    async write(path, content) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeWhole(join(root, path), content);
      note(path, content);
    },
    add: async (path) => note(path, await readFile(join(root, path))),
  };
}

async function requireFree(target: string): Promise<void> {
  const found = await lstat(target).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return;
  throw new Failed(
    'file-exists',
    `There is a “${basename(target)}” already. An archive makes a folder of its own; please give it another name.`,
  );
}

function writeFailure(error: unknown): unknown {
  if (error instanceof Failed) return error;
  const fault = diskFaultOf(error);
  return fault === null ? error : new Failed(...FAILURES[fault], { cause: error });
}

const FAILURES: Readonly<Record<DiskFault, readonly [code: FailureCode, sentence: string]>> = {
  full: ['disk-full', 'The disk is full; make room, then try again. No archive was made.'],
  denied: ['no-permission', 'You cannot write to this folder. No archive was made.'],
  gone: [
    'file-missing',
    'There is no such folder to write to; its disk may be unplugged. No archive was made.',
  ],
  faulty: ['unreadable-file', 'The disk that was to be written to reported an error. No archive was made.'],
};
