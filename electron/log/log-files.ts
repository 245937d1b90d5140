import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest goes when another is begun. */
export const FILES = 4;

/** The newest is 0. */
export function fileOf(folder: string, number: number): string {
  return join(folder, number === 0 ? 'ibid.jsonl' : `ibid.${number}.jsonl`);
}

/** In bytes; 0 where there is none. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
