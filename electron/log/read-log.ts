import { readFileSync } from 'node:fs';
import { fileOf, FILES, sizeOf } from './log-files.ts';

const LINES_SHOWN = 400;

/** The newest lines of the log, the last written at the end. */
export function readLog(folder: string): readonly string[] {
  const lines: string[] = [];
  for (let number = FILES - 1; number >= 0; number -= 1) {
    const file = fileOf(folder, number);
    if (sizeOf(file) > 0) lines.push(...readFileSync(file, 'utf8').trimEnd().split('\n'));
  }
  return lines.slice(-LINES_SHOWN);
}
