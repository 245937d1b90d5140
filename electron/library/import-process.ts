import { Failed, type FailureCode } from '#shared/ipc/result.ts';
import type { FileContents, SourceFile, TellPages } from '../importers/importer.ts';
import type { ReadAnswer, ReaderProcess, StartReader } from '../importers/reader-channel.ts';

export interface ImportLimits {
  /** Without a sign that the file at hand is getting on. */
  readonly timeoutMs: number;
  /** For one file, however well it gets on. */
  readonly longestMs: number;
  /** Of the reading process's JavaScript heap. */
  readonly memoryMegabytes: number;
  /** A process that had no file for so long is ended; null for never. */
  readonly idleMs: number | null;
}
const IMPORT_LIMITS: ImportLimits = {
  timeoutMs: 60_000,
  longestMs: 600_000,
  memoryMegabytes: 512,
  idleMs: null,
};

const OUT_OF_MEMORY = /out of memory|heap limit|allocation failed/i;
const CLOSING = 'was not read to its end because Ibid is closing';
const STOPPED = 'was not read to its end because the import was stopped';

/** One process or several. */
export interface ImportProcess {
  /** So many files are read side by side; others wait. */
  readonly atOnce: number;
  /**
   * Fails with what the importer says, or `importer-crashed`, `importer-timeout`, `importer-memory`.
   * `from` is the `next` of the answer before about the same file, at first 0. `tell` hears how far a file of many
   * pages has been read.
   */
  read(file: SourceFile, from?: number, tell?: TellPages): Promise<FileContents>;
  /** Stops every file that takes its time, which fails with `cancelled`; any other is read in a moment. */
  interrupt(): void;
  /** Ends for good; files being read, or waiting to be, fail with `cancelled`. */
  close(): void;
}

/** The file at hand, and what tells those who wait for it. */
interface Reading {
  readonly id: number;
  readonly fileName: string;
  /** The file is getting on. */
  progress: TellPages;
  /** It has told how far it has been read. */
  takesItsTime(): boolean;
  settle(answer: ReadAnswer | Failed): void;
}

/**
 * Keeps one process warm that reads file after file. A file that brings it down fails alone:
 * the next one gets a new process.
 */
export function createImportProcess(start: StartReader, given: Partial<ImportLimits> = {}): ImportProcess {
  const limits = { ...IMPORT_LIMITS, ...given };
  let reader: ReaderProcess | null = null;
  let reading: Reading | null = null;
  let readings = 0;
  let closed = false;
  let resting: NodeJS.Timeout | undefined;
  // A process that reads two files at once could not say which of them brought it down.
  let queue: Promise<unknown> = Promise.resolve();

  function startReader(): ReaderProcess {
    const started = start(limits.memoryMegabytes);
    started.onMessage((message) => {
      if (message.id !== reading?.id || 'pasted' in message) return;
      if ('pages' in message) reading.progress(message.pages);
      else reading.settle(message);
    });
    started.onExit((diagnosis) => {
      // One that was stopped is no longer ours, and its file has been told already.
      if (reader !== started) return;
      reader = null;
      if (OUT_OF_MEMORY.test(diagnosis)) fail('importer-memory', 'needs more memory than one file may take');
      else fail('importer-crashed', 'brought down the part of Ibid that reads files');
    });
    return started;
  }

  function stopReader(): void {
    const stopped = reader;
    reader = null;
    stopped?.kill();
  }

  function rest(): void {
    if (limits.idleMs !== null && !closed) resting = setTimeout(stopReader, limits.idleMs).unref();
  }

  function fail(code: FailureCode, what: string): void {
    reading?.settle(new Failed(code, `“${reading.fileName}” ${what}. It was not imported.`));
  }

  /** Stops a file that takes longer than it may, in all or since its last sign. */
  function watch(): { sign(): void; end(): void } {
    const stopAfter = (ms: number): NodeJS.Timeout =>
      setTimeout(() => {
        stopReader();
        fail('importer-timeout', `could not be read within ${ms / 1000} seconds`);
      }, ms);
    const longest = stopAfter(limits.longestMs);
    const waiting = stopAfter(limits.timeoutMs);
    return {
      sign: () => waiting.refresh(),
      end() {
        clearTimeout(longest);
        clearTimeout(waiting);
      },
    };
  }

  function readNow(file: SourceFile, from: number, tell?: TellPages): Promise<FileContents> {
    return new Promise((resolve, reject) => {
      clearTimeout(resting);
      const limit = watch();
      let hasTold = false;
      readings += 1;
      reading = {
        id: readings,
        fileName: file.name,
        takesItsTime: () => hasTold,
        progress(pages) {
          hasTold = true;
          limit.sign();
          tell?.(pages);
        },
        settle(answer) {
          limit.end();
          reading = null;
          rest();
          if (answer instanceof Failed) reject(answer);
          else if (answer.ok) resolve(answer.contents);
          else reject(new Failed(answer.failure.code, answer.failure.message));
        },
      };
      if (closed) {
        fail('cancelled', CLOSING);
        return;
      }
      reader ??= startReader();
      reader.post({ id: readings, file, from });
    });
  }

  return {
    atOnce: 1,
    read(file, from = 0, tell) {
      const turn = queue.then(() => readNow(file, from, tell));
      queue = turn.catch(() => undefined);
      return turn;
    },
    interrupt() {
      if (reading?.takesItsTime() !== true) return;
      stopReader();
      fail('cancelled', STOPPED);
    },
    close() {
      closed = true;
      clearTimeout(resting);
      stopReader();
      fail('cancelled', CLOSING);
    },
  };
}
