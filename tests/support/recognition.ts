import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shippedFiles } from '../../electron/recognition/recognition-data.ts';

const PACKAGES = join(import.meta.dirname, '..', '..', 'node_modules');

export const RECOGNITION_ENTRY = join(
  import.meta.dirname,
  '..',
  '..',
  'electron',
  'recognition',
  'recognition-process.ts',
);

/** The folder of the data for recognition, as the build makes it. */
export function recognitionData(): string {
  const folder = join(PACKAGES, '.cache', 'recognition-data');
  for (const { from, to } of shippedFiles(PACKAGES)) {
    const path = join(folder, to);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(join(PACKAGES, from), path);
  }
  return folder;
}
