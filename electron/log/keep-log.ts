import { appendFileSync, mkdirSync, renameSync } from 'node:fs';
import { bugOf } from './bug.ts';
import { hearNoted, note, type LogEvent } from './events.ts';
import { fileOf, FILES, sizeOf } from './log-files.ts';

/** Of one file, in bytes. */
const MOST_BYTES = 200_000;

type Started = Extract<LogEvent, { event: 'started' }>;

export interface LogOptions {
  readonly host: Started['host'];
  /** Of Ibid. */
  readonly version: string;
  /** Made when there is none, in a folder that is there. */
  readonly folder: string;
  readonly now: () => Date;
  readonly mostBytes?: number;
}

/**
 * Writes what is noted as lines of JSON (https://jsonlines.org) to files of bounded size and number, readable by their
 * owner alone. Written at once and in this process, so that the last line before an end is there. Where it cannot be
 * written Ibid goes on without it. Answers a function that ends it.
 */
export function keepLog({ folder, now, host, version, mostBytes = MOST_BYTES }: LogOptions): () => void {
  const file = fileOf(folder, 0);
  const write = (line: string): void => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (sizeOf(file) + line.length > mostBytes) makeRoom(folder);
    appendFileSync(file, line, { mode: 0o600 });
  };
  const stopHearing = hearNoted((event) => {
    try {
      write(`${JSON.stringify({ at: now().toISOString(), ...event })}\n`);
    } catch (error) {
      if (!isOfSystem(error)) throw error;
      stopHearing();
      process.stderr.write(`Ibid goes on without a log (${error.code}).\n`);
    }
  });
  const lastWords = (error: unknown): void => note(bugOf(error));
  process.on('uncaughtExceptionMonitor', lastWords);
  note({ event: 'started', host, version, node: process.versions.node, system: systemOf(process.platform) });
  return () => {
    process.off('uncaughtExceptionMonitor', lastWords);
    stopHearing();
  };
}

function makeRoom(folder: string): void {
  for (let number = FILES - 2; number >= 0; number -= 1) {
    const file = fileOf(folder, number);
    if (sizeOf(file) > 0) renameSync(file, fileOf(folder, number + 1));
  }
}

function systemOf(platform: NodeJS.Platform): Started['system'] {
  return platform === 'linux' || platform === 'darwin' || platform === 'win32' ? platform : 'other';
}

function isOfSystem(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
