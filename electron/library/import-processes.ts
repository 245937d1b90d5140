import { availableParallelism } from 'node:os';
import type { StartReader } from '../importers/reader-channel.ts';
import { createImportProcess, type ImportLimits, type ImportProcess } from './import-process.ts';

/** More would wait for each other: what they read is stored by one. */
const MOST = 3;
const IDLE_MS = 10_000;

/**
 * Reads files side by side, each in a process that reads no other at that time. A file for which none is idle waits
 * in the order of asking. All but the first process are started when they are needed, and end when they no longer are.
 */
export function createImportProcesses(
  start: StartReader,
  limits: Partial<ImportLimits> = {},
  most = Math.min(MOST, availableParallelism()),
): ImportProcess {
  const processes = Array.from({ length: most }, (_, index) =>
    createImportProcess(start, index === 0 ? { ...limits, idleMs: null } : { idleMs: IDLE_MS, ...limits }),
  );
  const busy = new Set<ImportProcess>();
  const waiting: ((process: ImportProcess) => void)[] = [];

  function take(): ImportProcess | Promise<ImportProcess> {
    const idle = processes.find((process) => !busy.has(process));
    if (!idle) return new Promise((resolve) => waiting.push(resolve));
    busy.add(idle);
    return idle;
  }

  function giveBack(process: ImportProcess): void {
    const next = waiting.shift();
    if (next) next(process);
    else busy.delete(process);
  }

  return {
    atOnce: most,
    async read(file, from, tell) {
      const process = await take();
      try {
        return await process.read(file, from, tell);
      } finally {
        giveBack(process);
      }
    },
    interrupt() {
      for (const process of processes) process.interrupt();
    },
    close() {
      for (const process of processes) process.close();
    },
  };
}
