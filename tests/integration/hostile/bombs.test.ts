import { readdirSync, readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { createImportProcess, type ImportProcess } from '../../../electron/library/import-process.ts';
import { nodeReader } from '../../../electron/library/node-reader.ts';
import { tellFigure, WHOLE } from '../../safety/figures.ts';
import { BOMBS } from '../../support/hostile/bombs.ts';
import { IMPORTERS } from '../../support/library.ts';

const MOST_MEGABYTES = 512;
const MOST_SECONDS = 30;
/** Those that are over in a moment; the whole proof takes all. */
const DAILY = new Set(['bomb.zip', 'laughs.docx', 'deep.html', 'deep.rtf']);
const LOOK_EVERY_MS = 50;

/** The most memory that any child of this process has had so far, in megabytes: what the system keeps as its high-water mark. */
function memoryOfChildren(): number {
  if (process.platform !== 'linux') return 0;
  const marks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => statusOf(id))
    .filter((status) => status.includes(`PPid:\t${process.pid}\n`))
    .map((status) => Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024);
  return Math.max(0, ...marks);
}

function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch (error) {
    // One that has ended since it was listed.
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}

async function outcomeOf(importers: ImportProcess, name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { documents, offered } = await importers.read({ name, bytes });
    const failed = offered.flatMap((file) => (file.kind === 'failed' ? [file.failure.code] : []));
    return documents.length > 0 ? 'read' : `offers ${offered.length}, ${failed.length} failed`;
  } catch (error) {
    if (error instanceof Failed) return error.code;
    throw error;
  }
}

test.each(BOMBS.filter(({ name }) => WHOLE || DAILY.has(name)))(
  '$what ($name) is refused or read within bounds, and the next file is read',
  { timeout: 120_000 },
  async ({ what, name, make }) => {
    const bytes = make();
    const importers = createImportProcess(nodeReader(IMPORTERS));
    onTestFinished(() => importers.close());
    const read = (text: string) => outcomeOf(importers, 'next.txt', new TextEncoder().encode(text));
    expect(await read('The ferry left at dawn.')).toBe('read');
    let megabytes = 0;
    const look = setInterval(() => (megabytes = Math.max(megabytes, memoryOfChildren())), LOOK_EVERY_MS);
    const start = performance.now();
    const outcome = await outcomeOf(importers, name, bytes);
    const seconds = (performance.now() - start) / 1000;
    clearInterval(look);
    megabytes = Math.max(megabytes, memoryOfChildren());
    tellFigure({
      promise: 'S5',
      what,
      figure: `${outcome}, ${Math.round(megabytes)} MB, ${seconds.toFixed(1)} s`,
    });
    expect(outcome).not.toMatch(/importer-crashed|importer-timeout/);
    expect(seconds).toBeLessThan(MOST_SECONDS);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(await read('The ferry left at dawn.')).toBe('read');
  },
);
