import type { OriginalMessage, OriginalRequest, StartOriginal } from '../originals/original-channel.ts';
import { forkWorker } from './fork-worker.ts';

/** Shows originals in a Node process of their own. `data` is the folder of what drawing needs, beside its code. */
export function nodeOriginal(entry: string, data: string): StartOriginal {
  return (memoryMegabytes) =>
    forkWorker<OriginalRequest, OriginalMessage>(entry, {
      worker: 'original',
      memoryMegabytes,
      args: [data],
      addons: ['@napi-rs/canvas'],
    });
}
