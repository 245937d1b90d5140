import { Failed } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import type { RecognitionProgress } from '#shared/model/recognition.ts';
import type { RecognitionMessage, StartRecognition } from '../recognition/recognition-channel.ts';
import type { RecognitionOrder } from '../recognition/recognize-pdf.ts';

export interface RecognitionLimits {
  /** Without a sign that recognition is getting on: for one page. */
  readonly timeoutMs: number;
  /** Of the recognising process's JavaScript heap. */
  readonly memoryMegabytes: number;
}
/** An hour would not be enough for a long book, and no page takes minutes. */
export const RECOGNITION_LIMITS: RecognitionLimits = { timeoutMs: 180_000, memoryMegabytes: 1024 };

/**
 * Reads the pages of one file in a process of its own, which ends with it. Fails with what recognition says,
 * `recognition-timeout`, `recognition-crashed`, and `cancelled`.
 */
export function runRecognition(
  start: StartRecognition,
  order: RecognitionOrder,
  limits: RecognitionLimits,
  stop: AbortSignal,
  onPage: (progress: Omit<RecognitionProgress, 'documentId'>) => void,
): Promise<ImportedDocument> {
  const { name } = order.file;
  return new Promise<ImportedDocument>((resolve, reject) => {
    if (stop.aborted) {
      reject(cancelled(name));
      return;
    }
    const process = start(limits.memoryMegabytes);
    let timer = setTimeout(onSilence, limits.timeoutMs);
    const end = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', onStop);
      process.kill();
    };
    const fail = (failure: Failed): void => {
      end();
      reject(failure);
    };
    function onStop(): void {
      fail(cancelled(name));
    }
    function onSilence(): void {
      const seconds = limits.timeoutMs / 1000;
      const message = `A page of “${name}” could not be read within ${seconds} seconds. Nothing was changed.`;
      fail(new Failed('recognition-timeout', message));
    }
    stop.addEventListener('abort', onStop);
    process.onExit(() => {
      const message = `“${name}” brought down the part of Ibid that reads pictures of pages. Nothing was changed.`;
      fail(new Failed('recognition-crashed', message));
    });
    process.onMessage((message: RecognitionMessage) => {
      clearTimeout(timer);
      if (message.kind === 'done') {
        end();
        resolve(message.document);
      } else if (message.kind === 'failed') {
        fail(new Failed(message.failure.code, message.failure.message));
      } else {
        timer = setTimeout(onSilence, limits.timeoutMs);
        onPage({ done: message.done, total: message.total, page: message.page });
      }
    });
    process.post(order);
  });
}

function cancelled(name: string): Failed {
  return new Failed('cancelled', `The pages of “${name}” were not read. Nothing was changed.`);
}
