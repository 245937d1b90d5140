import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, type ProgramFiles, programFiles } from './places.ts';

/** What both windowed hosts are started with. */
export interface StartOptions {
  readonly files: ProgramFiles;
  readonly version: string;
  readonly libraryFile: string;
  readonly dataFolder: string;
  readonly logFolder: string;
}

/**
 * Reads `--library FILE` and `--data FOLDER`, and makes the data folder, readable by its owner alone.
 * Arguments that belong to Electron or Chromium are passed over.
 */
export function readStartOptions(from: string, argv: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { library: { type: 'string' }, data: { type: 'string' } },
    strict: false,
  });
  const data =
    typeof values.data === 'string'
      ? resolve(values.data)
      : dataFolder(process.platform, process.env, homedir());
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const files = programFiles(from);
  return {
    files,
    version: versionIn(files.packageFile),
    dataFolder: data,
    logFolder: join(data, 'logs'),
    libraryFile: typeof values.library === 'string' ? resolve(values.library) : join(data, 'library.ibid'),
  };
}

export function versionIn(packageFile: string): string {
  const parsed: unknown = JSON.parse(readFileSync(packageFile, 'utf8'));
  if (
    typeof parsed === 'object' &&
    parsed !== null &&
    'version' in parsed &&
    typeof parsed.version === 'string'
  ) {
    return parsed.version;
  }
  throw new Error(`${packageFile} names no version`);
}
