import type { Emit } from '#shared/ipc/contract.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import type { Database } from '../storage/database.ts';
import { failureFrom } from './failure-from.ts';
import { cancelled, type FileImport, importFile, type Source } from './import-file.ts';
import type { ImportProcess } from './import-process.ts';
import { openAhead } from './open-ahead.ts';
import { type StoringGroups, storeInGroups } from './store-in-groups.ts';

export interface ImportParts {
  readonly db: Database;
  readonly process: ImportProcess;
  readonly emit: Emit;
  readonly now: () => Date;
}

/** One of many, which is opened before its turn. */
export interface BatchSource extends Source {
  /**
   * Asked in its turn, after it was loaded: false where one before it has turned out to hold it as a part. Otherwise what
   * it holds itself is claimed, and is no document of its own later.
   */
  claim(): boolean;
}

/** What holds for all files of a batch. */
export interface BatchOptions {
  readonly stop: AbortSignal;
  readonly password: string | null;
}

/** Lists are read anew whenever documents changed: not after each of a thousand files. */
const TELL_EVERY_MS = 500;

/** For each process one that it reads, and one that it goes on with while those before are waited for. */
const AHEAD_EACH = 2;

/**
 * Imports one file after the other, reading several ahead side by side while those before them are stored, small ones in
 * groups, and tells how far it has come.
 */
export async function importBatch<S extends BatchSource>(
  parts: ImportParts,
  sources: readonly S[],
  options: BatchOptions,
): Promise<(readonly [S, ImportOutcome])[]> {
  const outcomes: (readonly [S, ImportOutcome])[] = [];
  const groups = storeInGroups(parts.db);
  const { workOn, end } = openTally<S>({ ...parts, groups }, sources.length, options, (source, outcome) =>
    outcomes.push([source, outcome]),
  );
  const most = parts.process.atOnce * AHEAD_EACH;
  const open = openAhead(sources, { most, workOn, settle: groups.settle });
  for (const [index, source] of sources.entries()) {
    const work = workOn(source);
    if (options.stop.aborted) {
      const failure = failureFrom(cancelled(source.name));
      work.groups.after(() => work.onOutcome({ status: 'failed', name: source.name, failure }));
      continue;
    }
    work.onFile(source.name);
    const opened = open(index);
    // Why it could not be opened is told by the import.
    await opened.catch(() => undefined);
    if (source.claim()) await importFile(work, source, opened);
  }
  await groups.settle();
  end();
  return outcomes;
}

/** Counts files and tells of them. */
function openTally<S extends Source>(
  parts: ImportParts & { readonly groups: StoringGroups },
  files: number,
  options: BatchOptions,
  onOutcome: (source: S, outcome: ImportOutcome) => void,
): { workOn(source: S): FileImport; end(): void } {
  const { emit } = parts;
  const untold: DocumentId[] = [];
  let atHand: { readonly source: S; readonly name: string } | null = null;
  let toldAt = performance.now();
  let done = 0;
  let total = files;
  const tell = (): void => {
    toldAt = performance.now();
    if (untold.length > 0) emit('documents.changed', { ids: untold.splice(0) });
  };
  return {
    workOn: (source) => ({
      ...parts,
      ...options,
      onFile(name) {
        atHand = { source, name };
        emit('import.progress', { done: done++, total, name });
      },
      onPages(pages) {
        if (atHand?.source === source)
          emit('import.progress', { done: done - 1, total, name: atHand.name, pages });
      },
      onFound: (found) => (total += found),
      onOutcome(outcome) {
        onOutcome(source, outcome);
        if (outcome.status !== 'failed') untold.push(outcome.document.id);
        if (performance.now() - toldAt > TELL_EVERY_MS) tell();
      },
    }),
    end() {
      tell();
      emit('import.progress', { done: total, total, name: null });
    },
  };
}
