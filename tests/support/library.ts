import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BackupTimes } from '../../electron/backups/keep-backups.ts';
import { nodeOriginal } from '../../electron/library/node-original.ts';
import type { OriginalLimits } from '../../electron/library/original-run.ts';
import { nodeReader } from '../../electron/library/node-reader.ts';
import { nodeRecognition } from '../../electron/library/node-recognition.ts';
import type { RecognitionLimits } from '../../electron/library/recognition-run.ts';
import type { ImportLimits } from '../../electron/library/import-process.ts';
import { type Ibid, type IbidOptions, openIbid } from '../../electron/library/open-ibid.ts';
import { type TestHost, testHost } from './host.ts';
import { RECOGNITION_ENTRY, recognitionData } from './recognition.ts';
import { tempFolder } from './temp-library.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** The process that reads files in the shipped program. */
export const IMPORTERS = join(ROOT, 'electron', 'importers', 'reader-process.ts');
/** The process that shows originals. */
const ORIGINALS = join(ROOT, 'electron', 'originals', 'original-process.ts');
/** One that does what a file's name says. */
export const MISBEHAVING = join(import.meta.dirname, 'misbehaving-reader.ts');

export interface TestIbid extends Ibid {
  readonly host: TestHost;
  /** Of the test's own; the library lies in it. */
  readonly folder: string;
  readonly libraryFile: string;
}

export interface TestIbidOptions {
  readonly reader?: string;
  /** When backups are made by themselves; never if nothing is said. */
  readonly backupTimes?: Partial<BackupTimes>;
  readonly importLimits?: Partial<ImportLimits>;
  readonly recognizer?: string;
  readonly recognitionLimits?: RecognitionLimits;
  readonly originalProcess?: string;
  readonly originalLimits?: OriginalLimits;
  /** An existing folder with a library, to open it anew. */
  readonly folder?: string;
}

/** A library on disk with everything around it, closed and removed after the test. */
export async function openTestIbid(options: TestIbidOptions = {}): Promise<TestIbid> {
  const folder = options.folder ?? (await tempFolder());
  const libraryFile = join(folder, 'library.ibid');
  const host = testHost();
  const ibid = await openIbid(ibidOptions(libraryFile, host, options));
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => (closed ??= ibid.close());
  onTestFinished(close);
  return { ...ibid, close, host, folder, libraryFile };
}

export function ibidOptions(path: string, host: TestHost, options: TestIbidOptions = {}): IbidOptions {
  return {
    path,
    host,
    startReader: nodeReader(options.reader ?? IMPORTERS),
    startRecognition: (memoryMegabytes) =>
      nodeRecognition(options.recognizer ?? RECOGNITION_ENTRY, recognitionData())(memoryMegabytes),
    startOriginal: (memoryMegabytes) =>
      nodeOriginal(options.originalProcess ?? ORIGINALS, recognitionData())(memoryMegabytes),
    ...(options.backupTimes ? { backupTimes: options.backupTimes } : {}),
    ...(options.originalLimits ? { originalLimits: options.originalLimits } : {}),
    ...(options.recognitionLimits ? { recognitionLimits: options.recognitionLimits } : {}),
    ...(options.importLimits ? { importLimits: options.importLimits } : {}),
  };
}
