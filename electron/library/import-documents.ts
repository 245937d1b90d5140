import { realpath } from 'node:fs/promises';
import { isLocked } from '#shared/imports/locked-outcomes.ts';
import type { GivenFile, ImportOutcome } from '#shared/model/import.ts';
import { isPictureName } from '#shared/pictures/page-folder.ts';
import { type Collected, collectFiles } from './collect-files.ts';
import { type BatchSource, importBatch, type ImportParts } from './import-batch.ts';
import { loadBeside, loadLinked } from './load-beside.ts';
import { loadFile } from './load-file.ts';

/** What became of one path, or of one file in a folder that a path named. */
export type PathOutcome = ImportOutcome & { readonly path: string };

export interface DocumentImport {
  /**
   * Imports files, and whatever lies in folders and in archives; the password opens what is locked, and is kept
   * nowhere. One outcome for each file found and each place that could not be read; a picture that one of the documents
   * shows is a part of it.
   */
  importPaths(paths: readonly string[], password?: string | null): Promise<readonly PathOutcome[]>;
  /** Imports bytes that have no path. */
  importGiven(files: readonly GivenFile[], password?: string | null): Promise<readonly ImportOutcome[]>;
  /**
   * Imports those of the last paths once more that failed, whole where something in them did; with a password only
   * those in which something is locked.
   */
  retry(password: string | null): Promise<readonly PathOutcome[]>;
  /**
   * Stops every import after the file at hand, or within it where that takes its time; the files not reached fail
   * with `cancelled`.
   */
  cancel(): void;
  /** Resolves when no import is under way. */
  settled(): Promise<void>;
}

type PathSource = BatchSource & {
  readonly path: string;
  readonly collected: Collected;
};

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

  /** Of the last import of paths, with whether something in them is locked. */
  let failed: ReadonlyMap<PathSource, boolean> = new Map();

  async function importSources(
    sources: readonly PathSource[],
    stop: AbortSignal,
    password: string | null,
  ): Promise<readonly PathOutcome[]> {
    const outcomes = await importBatch(parts, sources, { stop, password });
    failed = stillFailed(failed, sources, outcomes);
    return outcomes.map(([{ path, name }, outcome]) => ({
      ...outcome,
      path: path + outcome.name.slice(name.length),
    }));
  }

  return {
    importPaths: (paths, password = null) =>
      inTurn(async (stop) => {
        const shown = new Set<string>();
        const sources = inTurnOfImport(await collectFiles(paths)).map((file) => pathSource(file, shown));
        failed = new Map();
        return importSources(sources, stop, password);
      }),
    importGiven: (files, password = null) =>
      inTurn(async (stop) => {
        const sources = files.map((file) => ({
          name: file.name,
          load: async () => file,
          loadLinked: null,
          claim: () => true,
        }));
        return (await importBatch(parts, sources, { stop, password })).map(([, outcome]) => outcome);
      }),
    retry: (password) =>
      inTurn(async (stop) => {
        const tried = new Set(
          [...failed].filter(([, locked]) => password === null || locked).map(([one]) => one),
        );
        failed = new Map([...failed].filter(([source]) => !tried.has(source)));
        const shown = new Set<string>();
        const again: PathSource[] = [];
        for (const source of tried) {
          // Where nobody could look whether it is a file or a folder.
          const found = source.collected.failure ? await collectFiles([source.path]) : [];
          // An empty folder is told of as what it was before. What a source had claimed it would not find again.
          const files = found.length > 0 ? found : [source.collected];
          again.push(...files.map((file) => pathSource(file, shown)));
        }
        return importSources(again, stop, password);
      }),
    cancel() {
      for (const stop of running) stop.abort();
      parts.process.interrupt();
    },
    async settled() {
      await queue;
    },
  };
}

/** Those that had failed and were not tried again, and those of the tried ones that failed. */
function stillFailed(
  before: ReadonlyMap<PathSource, boolean>,
  tried: readonly PathSource[],
  outcomes: readonly (readonly [PathSource, ImportOutcome])[],
): ReadonlyMap<PathSource, boolean> {
  const failed = new Map(before);
  for (const source of tried) failed.delete(source);
  for (const [source, outcome] of outcomes) {
    if (outcome.status === 'failed') failed.set(source, (failed.get(source) ?? false) || isLocked(outcome));
  }
  return failed;
}

/**
 * Lists of works first, for they say what the files are that they name; pictures last, for those that a document shows are
 * known by the time that their turn comes.
 */
function inTurnOfImport(files: readonly Collected[]): readonly Collected[] {
  const place = ({ name }: Collected): number => (isPictureName(name) ? 2 : NAMES_FILES.test(name) ? 0 : 1);
  return files.toSorted((a, b) => place(a) - place(b));
}

/** Lists of works in JSON name none. */
const NAMES_FILES = /\.(?:ris|bib|bibtex|csv|tsv|rdf)$/i;

/** `shown` gathers the real paths of pictures that documents show, and of files that records name. */
function pathSource(collected: Collected, shown: Set<string>): PathSource {
  const { path, name, failure } = collected;
  let own: string | null = null;
  let parts: readonly string[] = [];
  return {
    name,
    path,
    collected,
    async loadLinked(linked) {
      const { realPath, ...file } = await loadLinked(path, linked);
      if (shown.has(realPath)) return null;
      shown.add(realPath);
      return file;
    },
    async load() {
      if (failure) throw failure;
      own = await realpath(path);
      if (shown.has(own)) return null;
      const bytes = await loadFile(path);
      const beside = await loadBeside(path, bytes);
      parts = beside.map(({ realPath }) => realPath);
      return { name, bytes, beside };
    },
    // Files are loaded ahead of their turn, and what is claimed by then is what those before it have.
    claim() {
      if (own !== null && shown.has(own)) return false;
      for (const part of parts) shown.add(part);
      return true;
    },
  };
}
