import { Failed, type FailureCode } from '#shared/ipc/result.ts';
import type { PastedPage } from '#shared/model/paste.ts';
import type { PasteAnswer, ReaderProcess, StartReader } from '../importers/reader-channel.ts';

export interface PasteLimits {
  /** For one page: whoever pastes is waiting. */
  readonly timeoutMs: number;
  readonly memoryMegabytes: number;
  /** After so long without a paste the process is let go of. */
  readonly idleMs: number;
}
const PASTE_LIMITS: PasteLimits = { timeoutMs: 20_000, memoryMegabytes: 512, idleMs: 120_000 };

export interface PasteProcess {
  /** Fails with `too-deep`, `importer-crashed`, `importer-timeout`, and with `cancelled` when Ibid is closing. */
  read(html: string): Promise<PastedPage>;
  close(): void;
}

/**
 * Reads pages off the clipboard in a process of their own: they are as foreign as any file, and none waits for an import
 * that takes its time.
 */
export function createPasteProcess(start: StartReader, given: Partial<PasteLimits> = {}): PasteProcess {
  const limits = { ...PASTE_LIMITS, ...given };
  const waiting = new Map<number, (answer: PasteAnswer | Failed) => void>();
  let reader: ReaderProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;

  function startReader(): ReaderProcess {
    const started = start(limits.memoryMegabytes);
    started.onMessage((message) => {
      if ('pages' in message || 'contents' in message) return;
      waiting.get(message.id)?.(message);
    });
    started.onExit(() => {
      if (reader === started) stop('importer-crashed', 'brought down the part of Ibid that reads it');
    });
    return started;
  }

  function stop(code: FailureCode, what: string): void {
    const stopped = reader;
    reader = null;
    stopped?.kill();
    clearTimeout(idle);
    for (const settle of waiting.values()) settle(new Failed(code, `The copied page ${what}.`));
  }

  return {
    read(html) {
      clearTimeout(idle);
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        const tooLong = setTimeout(
          () => stop('importer-timeout', `could not be read within ${limits.timeoutMs / 1000} seconds`),
          limits.timeoutMs,
        );
        waiting.set(id, (answer) => {
          clearTimeout(tooLong);
          waiting.delete(id);
          if (waiting.size === 0 && reader !== null) {
            idle = setTimeout(() => stop('cancelled', 'was not waited for'), limits.idleMs);
            // Nothing to stay awake for.
            idle.unref();
          }
          if (answer instanceof Failed) reject(answer);
          else if (answer.ok) resolve(answer.pasted);
          else reject(new Failed(answer.failure.code, answer.failure.message));
        });
        reader ??= startReader();
        reader.post({ id, html });
      });
    },
    close: () => stop('cancelled', 'was not read to its end because Ibid is closing'),
  };
}
