import type { RecognitionMessage, StartRecognition } from '../recognition/recognition-channel.ts';
import type { RecognitionOrder } from '../recognition/recognize-pdf.ts';
import { forkUtility } from './fork-utility.ts';

/** Runs recognition in one of Electron's utility processes. `data` is the folder of what it needs. */
export function utilityRecognition(entry: string, data: string): StartRecognition {
  return (memoryMegabytes) =>
    forkUtility<RecognitionOrder, RecognitionMessage>(entry, {
      worker: 'recognition',
      name: 'Ibid recognition',
      memoryMegabytes,
      args: [data],
    });
}
