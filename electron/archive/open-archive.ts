import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { Failed } from '#shared/ipc/result.ts';
import { beginLongWork, type LongWork } from '../library/long-work.ts';
import { FORMAT, MANIFEST, MANIFEST_SCHEMA, type ManifestFile, VERSION } from './manifest.ts';

/** An archive whose every file was found to be what its manifest says. */
export interface Archive {
  readonly paths: readonly string[];
  /** SHA-256 of a file; null for one that the manifest does not name. */
  hashOf(path: string): string | null;
  /** Once more compared with the manifest. Fails with `archive-damaged`. */
  read(path: string): Promise<Buffer>;
  readJson<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>>;
  /** Of a file with one record a line. */
  readLines<Schema extends z.ZodType>(path: string, schema: Schema): Promise<readonly z.output<Schema>[]>;
}

const MEGABYTE = 1024 * 1024;
/** Read as one piece. A file that was imported has at most 200 MB; what is said of a long text may be more. */
const MOST_BYTES = 500 * MEGABYTE;
const MOST_MANIFEST = 200 * MEGABYTE;
const MOST_FILES = 2_000_000;

/**
 * Fails with `file-missing`, `no-permission`, with `archive-damaged` naming the file that is not what it should be, and
 * with `archive-newer`.
 */
export async function openArchive(folder: string, work: LongWork): Promise<Archive> {
  const files = await readManifest(folder);
  const known = new Map(files.map((file) => [file.path, file]));
  const { step } = beginLongWork(work);
  for (const [index, file] of files.entries()) {
    await step(index, files.length);
    await checkedBytes(folder, file);
  }
  const read = async (path: string): Promise<Buffer> => {
    const file = known.get(path);
    if (!file) throw damaged(path, 'it is not in the manifest');
    return checkedBytes(folder, file);
  };
  const readText = async (path: string): Promise<string> => inUtf8(path, await read(path));
  return {
    paths: files.map(({ path }) => path),
    hashOf: (path) => known.get(path)?.sha256 ?? null,
    read,
    readJson: async (path, schema) => checkedValue(path, parsed(path, await readText(path)), schema),
    readLines: async (path, schema) => {
      const lines = (await readText(path)).split('\n');
      return lines.flatMap((line, index) =>
        line === '' ? [] : [checkedValue(path, parsed(path, line, index + 1), schema, index + 1)],
      );
    },
  };
}

/** What an archive says is in it, before any of it is looked at. Fails as `openArchive` does. */
export async function readManifest(folder: string): Promise<readonly ManifestFile[]> {
  const value = parsed(MANIFEST, inUtf8(MANIFEST, await bytesOf(folder, MANIFEST, MOST_MANIFEST)));
  if (isNewer(value)) {
    throw new Failed(
      'archive-newer',
      'This archive was made by a newer Ibid. Please install that version, or a later one, to restore it.',
    );
  }
  const { files } = checkedValue(MANIFEST, value, MANIFEST_SCHEMA);
  if (files.length > MOST_FILES) throw damaged(MANIFEST, 'it names too many files');
  const paths = new Set<string>();
  for (const { path, size } of files) {
    if (!isWithin(path)) throw damaged(path, 'it leads out of the archive');
    if (paths.has(path)) throw damaged(path, 'it is named twice');
    if (size > MOST_BYTES) throw damaged(path, 'it is too large to be read');
    paths.add(path);
  }
  return files;
}

/** No way up, no root, no backslash, which is a letter on one system and parts folders on another. */
function isWithin(path: string): boolean {
  return !/[\\:\0]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
}

function isNewer(value: unknown): boolean {
  if (value === null || typeof value !== 'object' || !('format' in value) || !('version' in value))
    return false;
  return value.format === FORMAT && typeof value.version === 'number' && value.version > VERSION;
}

async function checkedBytes(folder: string, { path, size, sha256 }: ManifestFile): Promise<Buffer> {
  const bytes = await bytesOf(folder, path, size);
  if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw damaged(path, 'it is not what was written');
  }
  return bytes;
}

/** At most so many. A link is not followed, neither to a file nor to a folder on the way: it leads who knows where. */
async function bytesOf(folder: string, path: string, most: number): Promise<Buffer> {
  try {
    const parts = path.split('/');
    for (let count = 1; count < parts.length; count += 1) {
      if (!(await lstat(join(folder, ...parts.slice(0, count)))).isDirectory()) {
        throw damaged(path, 'a folder on the way to it is none');
      }
    }
    const file = await open(
      join(folder, ...parts),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      const found = await file.stat();
      if (!found.isFile()) throw damaged(path, 'it is no file');
      if (found.size > most) throw damaged(path, 'it is larger than it should be');
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw readFailure(error, folder, path);
  }
}

function readFailure(error: unknown, folder: string, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ELOOP' || code === 'EMLINK') return damaged(path, 'it is a link to another place');
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return path === MANIFEST
      ? new Failed(
          'file-missing',
          `“${basename(folder)}” is no archive of a library: it has no ${MANIFEST}.`,
          { cause: error },
        )
      : damaged(path, 'it is missing');
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new Failed('no-permission', `You cannot read “${path}”. Nothing was restored.`, { cause: error });
  }
  return error;
}

function inUtf8(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw damaged(path, 'it is not UTF-8', error);
  }
}

function parsed(path: string, json: string, line?: number): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw damaged(path, line === undefined ? 'it is not JSON' : `its line ${line} is not JSON`, error);
  }
}

function checkedValue<Schema extends z.ZodType>(
  path: string,
  value: unknown,
  schema: Schema,
  line?: number,
): z.output<Schema> {
  const { error } = schema.safeParse(value);
  // As it was read: what is kept as JSON keeps the order of its keys, which hashes were made of.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked just now, by a schema that changes nothing
  if (!error) return value as z.output<Schema>;
  const [issue] = error.issues;
  const place = [...(line === undefined ? [] : [`line ${line}`]), ...(issue?.path ?? [])]
    .map(String)
    .join(' › ');
  throw damaged(
    path,
    `${place === '' ? 'it' : place} is not as it should be: ${issue?.message ?? 'unknown'}`,
  );
}

/** A file of an archive that is not what it should be; nothing was written then. */
export function damaged(path: string, what: string, cause?: unknown): Failed {
  return new Failed(
    'archive-damaged',
    `“${path}” in this archive is damaged: ${what}. Nothing was restored.`,
    cause === undefined ? undefined : { cause },
  );
}
