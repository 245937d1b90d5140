import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Emit } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { GivenFile, ImportOutcome } from '#shared/model/import.ts';
import type { Database } from '../storage/database.ts';
import { collectFiles } from './collect-files.ts';
import { failureFrom } from './failure-from.ts';
import { fileFailure } from './file-failure.ts';
import type { ImportProcess } from './import-process.ts';
import { storeDocument } from './store-document.ts';

/** What became of one path, or of one file in a folder that a path named. */
export type PathOutcome = ImportOutcome & { readonly path: string };

export interface DocumentImport {
  /** Imports files, and whatever lies in folders. One outcome for each file found and each place that could not be read. */
  importPaths(paths: readonly string[]): Promise<readonly PathOutcome[]>;
  /** Imports bytes that have no path. */
  importGiven(files: readonly GivenFile[]): Promise<readonly ImportOutcome[]>;
  /** Stops every import after the file at hand; the files not reached fail with `cancelled`. */
  cancel(): void;
}

export interface ImportParts {
  readonly db: Database;
  readonly process: ImportProcess;
  readonly emit: Emit;
  readonly now: () => Date;
}

/** Bytes are loaded one file at a time, so a large folder does not have to fit into memory. */
interface Source {
  readonly name: string;
  load(): Promise<Uint8Array>;
}

const FILE_BYTES = 200 * 1024 * 1024;
/** Lists are read anew whenever documents changed: not after each of a thousand files. */
const TELL_EVERY_MS = 500;

export function createDocumentImport(parts: ImportParts): DocumentImport {
  const running = new Set<AbortController>();
  // Two batches at once would tell one progress bar two stories.
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<Outcome>(work: (stop: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
    const stop = new AbortController();
    running.add(stop);
    const turn = queue.then(() => work(stop.signal)).finally(() => running.delete(stop));
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    importPaths: (paths) =>
      inTurn(async (stop) => {
        const collected = await collectFiles(paths);
        const outcomes = await importAll(parts, collected.map(({ path, name, failure }) => ({ name, load: () => failure ? Promise.reject(failure) : loadFile(path) })), stop);
        return outcomes.map((outcome, index) => ({ ...outcome, path: collected[index]?.path ?? '' }));
      }),
    importGiven: (files) =>
      inTurn((stop) =>
        importAll(
          parts,
          files.map(({ name, bytes }) => ({ name, load: () => Promise.resolve(bytes) })),
          stop,
        ),
      ),
    cancel() {
      for (const stop of running) stop.abort();
    },
  };
}

async function importAll(parts: ImportParts, sources: readonly Source[], stop: AbortSignal): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  const untold: DocumentId[] = [];
  let toldAt = performance.now();
  const tell = (): void => {
    toldAt = performance.now();
    if (untold.length > 0) parts.emit('documents.changed', { ids: untold.splice(0) });
  };
  for (const source of sources) {
    if (!stop.aborted) parts.emit('import.progress', { done: outcomes.length, total: sources.length, name: source.name });
    const outcome = stop.aborted ? cancelled(source) : await importOne(parts, source);
    outcomes.push(outcome);
    if (outcome.status !== 'failed') untold.push(outcome.document.id);
    if (performance.now() - toldAt > TELL_EVERY_MS) tell();
  }
  tell();
  parts.emit('import.progress', { done: sources.length, total: sources.length, name: null });
  return outcomes;
}

async function importOne(parts: ImportParts, { name, load }: Source): Promise<ImportOutcome> {
  try {
    const bytes = await load();
    if (bytes.length > FILE_BYTES) throw tooLarge(name);
    return { name, ...(await storeDocument(parts, { name, bytes })) };
  } catch (error) {
    return { status: 'failed', name, failure: failureFrom(error) };
  }
}

async function loadFile(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    if ((await stat(path)).size > FILE_BYTES) throw tooLarge(name);
    return await readFile(path);
  } catch (error) {
    throw fileFailure(error, name);
  }
}

function tooLarge(name: string): Failed {
  return new Failed(
    'file-too-large',
    `“${name}” is larger than ${FILE_BYTES / 1024 / 1024} MB, the most that Ibid reads of one file.`,
  );
}

function cancelled({ name }: Source): ImportOutcome {
  return {
    status: 'failed',
    name,
    failure: { code: 'cancelled', message: `“${name}” was not imported: the import was stopped before it.` },
  };
}
