import type { OriginalMessage, OriginalRequest, StartOriginal } from '../originals/original-channel.ts';
import { forkUtility } from './fork-utility.ts';

/** Shows originals in one of Electron's utility processes. `data` is the folder of what drawing needs. */
export function utilityOriginal(entry: string, data: string): StartOriginal {
  return (memoryMegabytes) =>
    forkUtility<OriginalRequest, OriginalMessage>(entry, {
      worker: 'original',
      name: 'Ibid original',
      memoryMegabytes,
      args: [data],
    });
}
