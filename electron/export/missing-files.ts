import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFile } from './render-note.ts';

/** Each file once, without those that an earlier export has left in the folder as they are. */
export async function missingFiles(
  folder: string,
  files: readonly ExportFile[],
): Promise<readonly ExportFile[]> {
  const wanted: ExportFile[] = [];
  for (const file of new Map(files.map((one) => [one.name, one])).values()) {
    if (!(await isThere(join(folder, file.name), file.content))) wanted.push(file);
  }
  return wanted;
}

async function isThere(path: string, content: ExportFile['content']): Promise<boolean> {
  try {
    return (await readFile(path)).equals(Buffer.from(content));
  } catch (error) {
    // Whatever else keeps it from being read keeps it from being written too, and is told then.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
