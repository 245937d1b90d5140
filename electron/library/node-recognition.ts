import type { RecognitionMessage, StartRecognition } from '../recognition/recognition-channel.ts';
import type { RecognitionOrder } from '../recognition/recognize-pdf.ts';
import { forkWorker } from './fork-worker.ts';

/** Runs recognition in a Node process of its own. `data` is the folder of what it needs, beside its code. */
export function nodeRecognition(entry: string, data: string): StartRecognition {
  return (memoryMegabytes) =>
    forkWorker<RecognitionOrder, RecognitionMessage>(entry, {
      worker: 'recognition',
      memoryMegabytes,
      args: [data],
      addons: ['@napi-rs/canvas'],
    });
}
