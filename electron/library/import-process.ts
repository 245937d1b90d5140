import { Failed, type FailureCode } from '#shared/ipc/result.ts';
import type { FileContents, SourceFile } from '../importers/importer.ts';
import type { ReadAnswer, ReaderProcess, StartReader } from '../importers/reader-channel.ts';

export interface ImportLimits {
  readonly timeoutMs: number;
  /** Of the reading process's JavaScript heap. */
  readonly memoryMegabytes: number;
}
const IMPORT_LIMITS: ImportLimits = { timeoutMs: 60_000, memoryMegabytes: 512 };

const OUT_OF_MEMORY = /out of memory|heap limit|allocation failed/i;
const CLOSING = 'was not read to its end because Ibid is closing';

export interface ImportProcess {
  /**
   * Fails with what the importer says, or `importer-crashed`, `importer-timeout`, `importer-memory`.
   * `from` is the `next` of the answer before about the same file; absent at first.
   */
  read(file: SourceFile, from?: number): Promise<FileContents>;
  /** Ends the process; a file being read fails with `cancelled`. */
  close(): void;
}

/** The file at hand, and what tells those who wait for it. */
interface Reading {
  readonly id: number;
  readonly fileName: string;
  settle(answer: ReadAnswer | Failed): void;
}

/**
 * Keeps one process warm that reads file after file. A file that brings it down fails alone:
 * the next one gets a new process.
 */
export function createImportProcess(start: StartReader, limits: ImportLimits = IMPORT_LIMITS): ImportProcess {
  let reader: ReaderProcess | null = null;
  let reading: Reading | null = null;
  let readings = 0;
  let closed = false;
  // A process that reads two files at once could not say which of them brought it down.
  let queue: Promise<unknown> = Promise.resolve();

  function startReader(): ReaderProcess {
    const started = start(limits.memoryMegabytes);
    started.onAnswer((answer) => {
      if (answer.id === reading?.id) reading.settle(answer);
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

  function fail(code: FailureCode, what: string): void {
    reading?.settle(new Failed(code, `“${reading.fileName}” ${what}. It was not imported.`));
  }

  function readNow(file: SourceFile, from: number): Promise<FileContents> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stopReader();
        fail('importer-timeout', `could not be read within ${limits.timeoutMs / 1000} seconds`);
      }, limits.timeoutMs);
      readings += 1;
      reading = {
        id: readings,
        fileName: file.name,
        settle(answer) {
          clearTimeout(timer);
          reading = null;
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
    read(file, from = 0) {
      const turn = queue.then(() => readNow(file, from));
      queue = turn.catch(() => undefined);
      return turn;
    },
    close() {
      closed = true;
      stopReader();
      fail('cancelled', CLOSING);
    },
  };
}
