/* Reads a PDF file as the reading process does, and sends what it took: node read-pdf.ts FILE */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadSources } from '../built.ts';

const MEGABYTE = 1024 * 1024;

const [path = ''] = process.argv.slice(2);
const { answerRequest, chooseImporter } = await loadSources();
const file = { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
let heap = process.memoryUsage().heapUsed;
const look = (): void => {
  heap = Math.max(heap, process.memoryUsage().heapUsed);
};
const start = performance.now();
const answer = await answerRequest({ id: 1, file }, chooseImporter, look);
const ms = performance.now() - start;
look();
if (!answer.ok) throw new Error(answer.failure.message);
const read = { ms, heap: heap / MEGABYTE, resident: (process.resourceUsage().maxRSS * 1024) / MEGABYTE };
process.send?.(read, () => process.disconnect());
