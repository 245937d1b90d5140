import type { ReaderMessage, ReaderRequest, StartReader } from '../importers/reader-channel.ts';
import { forkUtility } from './fork-utility.ts';

/** Runs the importers in one of Electron's utility processes. */
export function utilityReader(entry: string): StartReader {
  return (memoryMegabytes) =>
    forkUtility<ReaderRequest, ReaderMessage>(entry, {
      worker: 'importer',
      name: 'Ibid importer',
      memoryMegabytes,
    });
}
