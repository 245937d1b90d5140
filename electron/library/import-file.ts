import { Failed, type Failure } from '#shared/ipc/result.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import type { OfferedFile, SourceFile, TellPages } from '../importers/importer.ts';
import { failureFrom } from './failure-from.ts';
import { checkSize } from './load-file.ts';
import {
  readDocuments,
  type ReadFile,
  readyAlone,
  type Stored,
  storeRead,
  type StoreParts,
} from './store-document.ts';
import type { StoringGroups } from './store-in-groups.ts';

/** Bytes are loaded one file at a time, so a large folder does not have to fit into memory. */
export interface Source {
  readonly name: string;
  /** Null for what has turned out to be no document but a part of one. */
  load(): Promise<SourceFile | null>;
  /**
   * Loads a file that this one names and that lies with it; it answers null for one that comes by itself.
   * Null where nothing is known of its folder.
   */
  readonly loadLinked: ((path: string) => Promise<SourceFile | null>) | null;
}

export interface FileImport extends StoreParts {
  /** For whatever in it is locked. */
  readonly password: string | null;
  readonly stop: AbortSignal;
  readonly groups: StoringGroups;
  /** Told of a file before it is read. */
  onFile(name: string): void;
  /** Told how far a file of many pages has been read. */
  readonly onPages: TellPages;
  /** Told of files that are found in the file at hand. */
  onFound(files: number): void;
  onOutcome(outcome: ImportOutcome): void;
}

/** A file, an archive in it, and the files in that. */
const DEEPEST = 2;
const MEGABYTE = 1024 * 1024;
/** Of everything that is unpacked from one file, at any depth. */
const MOST_FILES = 20_000;
const MOST_BYTES = 1000 * MEGABYTE;

/** What is left of the most that may come out of one file. */
interface Budget {
  files: number;
  bytes: number;
}

/** A larger file waits until those before it are stored: together they might not fit into memory. */
const MOST_AHEAD = 16 * MEGABYTE;

/**
 * Null as `load` answers it. One that is loaded while those before it wait to be stored is given `turn`, the end of that.
 */
export async function loadSource(source: Source, turn?: () => Promise<void>): Promise<SourceFile | null> {
  const file = await source.load();
  if (file === null) return null;
  const size = file.bytes.length + (file.beside ?? []).reduce((sum, { bytes }) => sum + bytes.length, 0);
  checkSize(source.name, size);
  if (size > MOST_AHEAD) await turn?.();
  return file;
}

/** Reads what was loaded, of which nothing is stored by that. */
export function readSource(work: FileImport, { name }: Source, file: SourceFile): Promise<ReadFile> {
  return readDocuments(work, { ...file, fullName: name, password: work.password ?? undefined }, work.onPages);
}

async function openSource(work: FileImport, source: Source): Promise<ReadFile | null> {
  const file = await loadSource(source);
  return file && readSource(work, source, file);
}

/**
 * Imports a file and every file that it holds, each with an outcome of its own. Never rejects. What was imported may
 * still wait in its group to be stored.
 */
export async function importFile(
  work: FileImport,
  source: Source,
  opened = openSource(work, source),
): Promise<void> {
  await importInto(work, { source, opened }, { depth: 0, budget: { files: MOST_FILES, bytes: MOST_BYTES } });
}

interface Place {
  readonly depth: number;
  readonly budget: Budget;
}

interface OpenedSource {
  readonly source: Source;
  readonly opened: Promise<ReadFile | null>;
}

async function importInto(work: FileImport, { source, opened }: OpenedSource, place: Place): Promise<void> {
  const { name } = source;
  const onFailed = (error: unknown): void =>
    work.onOutcome({ status: 'failed', name, failure: failureFrom(error) });
  const onStored = (stored: readonly Stored[]): void => {
    for (const { part, ...one } of stored) {
      work.onOutcome({ ...one, name: part === '' || part === 'message' ? name : within(name, part) });
    }
  };
  try {
    let read = await opened;
    const ready = read && (await readyAlone(work, read));
    if (ready) {
      await work.groups.add({ ready, onStored, onFailed });
      return;
    }
    while (read !== null) {
      await work.groups.settle();
      const { documents, notReached, offered, next } = await storeRead(work, read, work.stop);
      onStored(documents);
      if (notReached > 0) throw cancelled(name);
      await importOffered(work, source, offered, place);
      // The file at hand is imported to its end, unless it is many.
      if (next !== null && work.stop.aborted) throw cancelled(name);
      read = next === null ? null : await readDocuments(work, { ...read.file, from: next }, work.onPages);
    }
  } catch (error) {
    work.groups.after(() => onFailed(error));
  }
}

async function importOffered(
  work: FileImport,
  source: Source,
  offered: readonly OfferedFile[],
  { depth, budget }: Place,
): Promise<void> {
  // Where nothing is known of its folder, a file that is named cannot be looked for: its name stands in the text.
  const found = offered.filter(({ kind }) => kind !== 'linked' || source.loadLinked !== null);
  if (found.length === 0) return;
  if (depth === DEEPEST) throw tooDeep(source.name);
  work.onFound(found.length);
  for (const file of found) {
    const name = within(source.name, file.path);
    if (work.stop.aborted) {
      work.groups.after(() => work.onOutcome({ status: 'failed', name, failure: cancelled(name) }));
      continue;
    }
    work.onFile(name);
    budget.files -= 1;
    budget.bytes -= file.kind === 'file' ? file.bytes.length : 0;
    if (budget.files < 0 || budget.bytes < 0) throw tooMuch(source.name);
    if (file.kind === 'failed') {
      const failure = withName(file.failure, name);
      work.groups.after(() => work.onOutcome({ status: 'failed', name, failure }));
    } else {
      const inner = innerSource(source, file, name);
      await importInto(
        work,
        { source: inner, opened: openSource(work, inner) },
        { depth: depth + 1, budget },
      );
    }
  }
}

function innerSource(
  { loadLinked }: Source,
  file: Exclude<OfferedFile, { kind: 'failed' }>,
  name: string,
): Source {
  return {
    name,
    // What lies with it in an archive is offered itself.
    loadLinked: async () => null,
    load: async () => {
      if (file.kind === 'linked') {
        const linked = (await loadLinked?.(file.path)) ?? null;
        return linked && { ...linked, about: file.about, filing: file.filing };
      }
      return { name: lastOf(file.path), bytes: file.bytes, beside: file.beside };
    },
  };
}

/** `letters.zip › 1988/ferry.txt` */
function within(name: string, path: string): string {
  return `${name} › ${path}`;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Says which file, where the sentence speaks of one file among many. */
function withName({ code, message }: Failure, name: string): Failure {
  return {
    code,
    message: message.replace(/\bthis file\b/i, () => `“${name}”`),
  };
}

export function cancelled(name: string): Failed {
  return new Failed(
    'cancelled',
    `“${name}” was not imported, or not to its end: the import was stopped before it.`,
  );
}

function tooDeep(name: string): Failed {
  return new Failed(
    'too-deep',
    `“${name}” lies within a file within a file, and what it holds itself was not imported. Unpack it first.`,
  );
}

function tooMuch(name: string): Failed {
  return new Failed(
    'file-too-large',
    `“${name}” unpacks to more than ${MOST_FILES.toLocaleString('en')} files or ${MOST_BYTES / MEGABYTE} MB, the most that Ibid takes out of one file. The rest of it was not imported: unpack it and import its folder.`,
  );
}
