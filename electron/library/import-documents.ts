import { realpath } from 'node:fs/promises';
import type { Emit } from '#shared/ipc/contract.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { GivenFile, ImportOutcome } from '#shared/model/import.ts';
import { isPictureName } from '#shared/pictures/page-folder.ts';
import type { Database } from '../storage/database.ts';
import { type Collected, collectFiles } from './collect-files.ts';
import { failureFrom } from './failure-from.ts';
import { cancelled, importFile, type Source } from './import-file.ts';
import type { ImportProcess } from './import-process.ts';
import { loadBeside, loadLinked } from './load-beside.ts';
import { loadFile } from './load-file.ts';

/** What became of one path, or of one file in a folder that a path named. */
export type PathOutcome = ImportOutcome & { readonly path: string };

export interface DocumentImport {
  /**
   * Imports files, and whatever lies in folders and in archives. One outcome for each file found and each place that
   * could not be read; a picture that one of the documents shows is a part of it.
   */
  importPaths(paths: readonly string[]): Promise<readonly PathOutcome[]>;
  /** Imports bytes that have no path. */
  importGiven(files: readonly GivenFile[]): Promise<readonly ImportOutcome[]>;
  /** Imports those of the last paths once more that failed, whole where something in them did. */
  retry(): Promise<readonly PathOutcome[]>;
  /** Stops every import after the file at hand; the files not reached fail with `cancelled`. */
  cancel(): void;
  /** Resolves when no import is under way. */
  settled(): Promise<void>;
}

export interface ImportParts {
  readonly db: Database;
  readonly process: ImportProcess;
  readonly emit: Emit;
  readonly now: () => Date;
}

type PathSource = Source & { readonly path: string };

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

  /** Of the last import of paths. */
  let failed: readonly PathSource[] = [];

  async function importSources(
    sources: readonly PathSource[],
    stop: AbortSignal,
  ): Promise<readonly PathOutcome[]> {
    const outcomes = await importAll(parts, sources, stop);
    failed = sources.filter((source) =>
      outcomes.some(([from, { status }]) => from === source && status === 'failed'),
    );
    return outcomes.map(([{ path, name }, outcome]) => ({
      ...outcome,
      path: path + outcome.name.slice(name.length),
    }));
  }

  return {
    importPaths: (paths) =>
      inTurn(async (stop) => {
        const shown = new Set<string>();
        return importSources(
          picturesLast(await collectFiles(paths)).map((file) => pathSource(file, shown)),
          stop,
        );
      }),
    importGiven: (files) =>
      inTurn(async (stop) => {
        const sources = files.map((file) => ({ name: file.name, load: async () => file, loadLinked: null }));
        return (await importAll(parts, sources, stop)).map(([, outcome]) => outcome);
      }),
    retry: () => inTurn((stop) => importSources(failed, stop)),
    cancel() {
      for (const stop of running) stop.abort();
    },
    async settled() {
      await queue;
    },
  };
}

/** Those that a document shows are known by the time that their turn comes. */
function picturesLast(files: readonly Collected[]): readonly Collected[] {
  return [
    ...files.filter(({ name }) => !isPictureName(name)),
    ...files.filter(({ name }) => isPictureName(name)),
  ];
}

/** `shown` gathers the real paths of pictures that documents show. */
function pathSource({ path, name, failure }: Collected, shown: Set<string>): PathSource {
  return {
    name,
    path,
    loadLinked: (linked) => loadLinked(path, linked),
    async load() {
      if (failure) throw failure;
      if (isPictureName(name) && shown.has(await realpath(path))) return null;
      const bytes = await loadFile(path);
      const beside = await loadBeside(path, bytes);
      for (const { realPath } of beside) shown.add(realPath);
      return { name, bytes, beside };
    },
  };
}

async function importAll<S extends Source>(
  parts: ImportParts,
  sources: readonly S[],
  stop: AbortSignal,
): Promise<(readonly [S, ImportOutcome])[]> {
  const outcomes: (readonly [S, ImportOutcome])[] = [];
  const untold: DocumentId[] = [];
  let toldAt = performance.now();
  let done = 0;
  let total = sources.length;
  const tell = (): void => {
    toldAt = performance.now();
    if (untold.length > 0) parts.emit('documents.changed', { ids: untold.splice(0) });
  };
  for (const source of sources) {
    const work = {
      ...parts,
      stop,
      onFile: (name: string) => parts.emit('import.progress', { done: done++, total, name }),
      onFound: (files: number) => (total += files),
      onOutcome(outcome: ImportOutcome) {
        outcomes.push([source, outcome]);
        if (outcome.status !== 'failed') untold.push(outcome.document.id);
        if (performance.now() - toldAt > TELL_EVERY_MS) tell();
      },
    };
    if (stop.aborted)
      work.onOutcome({ status: 'failed', name: source.name, failure: failureFrom(cancelled(source.name)) });
    else {
      work.onFile(source.name);
      await importFile(work, source);
    }
  }
  tell();
  parts.emit('import.progress', { done: total, total, name: null });
  return outcomes;
}
