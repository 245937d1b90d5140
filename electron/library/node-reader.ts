import type { ReaderMessage, ReaderRequest, StartReader } from '../importers/reader-channel.ts';
import { forkWorker } from './fork-worker.ts';

/** Runs the importers in a Node process of their own. */
export function nodeReader(entry: string): StartReader {
  return (memoryMegabytes) =>
    forkWorker<ReaderRequest, ReaderMessage>(entry, { worker: 'importer', memoryMegabytes });
}
