import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExportFile } from '../render-note.ts';

// In the bundle, so that no path to them is needed.
const VERIFIERS: Readonly<Record<string, string>> = import.meta.glob<string>('../../../resources/verify.*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Programs that check the folder without Ibid. One of an earlier version is replaced; a file of somebody else's is in the way. */
export async function verifierFiles(folder: string): Promise<readonly ExportFile[]> {
  const files: ExportFile[] = [];
  for (const [path, content] of Object.entries(VERIFIERS)) {
    const name = basename(path);
    const existing = await textIn(join(folder, name));
    if (existing === content) continue;
    files.push({ name, content, replaces: existing !== null && isOurs(existing, content) });
  }
  return files;
}

/** The words of a file; null where none can be read. */
export async function textIn(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    // Whatever else keeps it from being read keeps it from being written too, and is told then.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** By what stands in the second line: the first may call a program. */
function isOurs(existing: string, content: string): boolean {
  return existing.split('\n')[1] === content.split('\n')[1];
}
