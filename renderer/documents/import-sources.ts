import { Failed } from '#shared/ipc/result.ts';
import type { GivenFile, ImportOutcome } from '#shared/model/import.ts';
import { isPictureName } from '#shared/pictures/page-folder.ts';
import { type ShownPictures, shownPictures } from './shown-pictures.ts';

/** A file that can be read when its turn comes. */
export interface FileSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
  /** From what was dropped on, with its folders; absent for a file that came alone. */
  readonly path?: string;
  /** It lies in the folder of a saved page, which is no document. */
  readonly isPart?: boolean;
}

/** How much goes over to the main process in one call: enough to be quick, too little to fill the memory. */
const FILES_AT_ONCE = 25;
const BYTES_AT_ONCE = 8_000_000;

export function sourceOf(file: File): FileSource {
  return {
    name: file.name,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

export function sourceOfText(name: string, text: string): FileSource {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async () => bytes };
}

/** In their order, in groups that are small enough to hand over. A file that is larger goes alone. */
export function inBatches(sources: readonly FileSource[]): readonly (readonly FileSource[])[] {
  const batches: FileSource[][] = [];
  let size = 0;
  for (const source of sources) {
    const batch = batches.at(-1);
    if (batch && batch.length < FILES_AT_ONCE && size + source.size <= BYTES_AT_ONCE) {
      batch.push(source);
      size += source.size;
    } else {
      batches.push([source]);
      size = source.size;
    }
  }
  return batches;
}

export interface ImportSteps {
  readonly give: (files: readonly GivenFile[]) => Promise<readonly ImportOutcome[]>;
  readonly isStopped: () => boolean;
  /** Told before each batch: how many files are done with. */
  readonly onProgress: (done: number) => void;
}

/**
 * Reads and hands over batch by batch, all of them or some only. Every one gets an outcome, also when it cannot be
 * read; what another one shows is a part of it.
 */
export async function importSources(
  sources: readonly FileSource[],
  { give, isStopped, onProgress }: ImportSteps,
  only: ReadonlySet<FileSource> = new Set(sources),
): Promise<readonly ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  let done = 0;
  const dropped = shownPictures(sources);
  for (const all of [...inBatches(dropped.documents), ...inBatches(dropped.pictures)]) {
    const batch = all.filter(
      (source) => only.has(source) && !(isPictureName(source.name) && dropped.isShown(source)),
    );
    if (batch.length === 0) continue;
    if (isStopped()) {
      outcomes.push(
        ...batch.map(({ name }) => failed(name, 'cancelled', 'The import was stopped before it.')),
      );
      continue;
    }
    onProgress(done);
    done += batch.length;
    // Batches follow one another so that no more than one is in memory.
    outcomes.push(...(await importBatch(batch, dropped, give)));
  }
  return outcomes;
}

/** Those that failed, or of which something in them did: an archive, a list of records. */
export function failedSources(
  sources: readonly FileSource[],
  outcomes: readonly ImportOutcome[],
): ReadonlySet<FileSource> {
  const names = new Set(
    outcomes.flatMap(({ status, name }) => (status === 'failed' ? (name.split(' › ')[0] ?? '') : [])),
  );
  return new Set(sources.filter(({ name }) => names.has(name)));
}

async function importBatch(
  batch: readonly FileSource[],
  dropped: ShownPictures,
  give: ImportSteps['give'],
): Promise<readonly ImportOutcome[]> {
  const read = await Promise.all(batch.map((source) => readSource(source, dropped)));
  const files = read.filter((result) => 'bytes' in result);
  const unreadable = read.filter((result) => 'status' in result);
  if (files.length === 0) return unreadable;
  try {
    return [...(await give(files)), ...unreadable];
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    const { code, message } = error;
    return [...files.map(({ name }) => failed(name, code, message)), ...unreadable];
  }
}

async function readSource(source: FileSource, dropped: ShownPictures): Promise<GivenFile | ImportOutcome> {
  const { name } = source;
  try {
    return await dropped.withPictures(source, await source.read());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return error.name === 'NotFoundError'
      ? failed(name, 'file-missing', 'The file was moved or deleted before it could be read.')
      : failed(name, 'no-permission', 'The file may not be read. Please check its permissions.');
  }
}

function failed(
  name: string,
  code: Extract<ImportOutcome, { status: 'failed' }>['failure']['code'],
  message: string,
): ImportOutcome {
  return { status: 'failed', name, failure: { code, message } };
}
