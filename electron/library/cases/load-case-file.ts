import { basename } from 'node:path';
import { loadFile } from '../load-file.ts';
import { readCaseFile, type ReadCaseFile } from './read-case-file.ts';

/** Read as one text, and put into the library as one change. */
const MOST_BYTES = 50 * 1024 * 1024;

export interface LoadedCase extends ReadCaseFile {
  readonly name: string;
}

/** Fails with `invalid-case`, and as `loadFile` does. */
export async function loadCase(path: string): Promise<LoadedCase> {
  const text = new TextDecoder().decode(await loadFile(path, MOST_BYTES));
  return { name: basename(path), ...readCaseFile(text) };
}
