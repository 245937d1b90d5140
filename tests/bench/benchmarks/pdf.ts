import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSources, READER_PROCESS } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { readTextContent } from '../pdf-text-content.ts';
import { isThere, runProgram } from '../programs.ts';
import { runAlone } from '../run-alone.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { makePrintedPages } from '../text/make-printed-pages.ts';
import { timed } from '../timed.ts';

const PAGES = 200;
const TIMES = 6;
const LARGE = 2000;
/** Of the process that reads files. */
const HEAP_MEGABYTES = 512;
const SECONDS = 60;

export async function measurePdf(): Promise<readonly Measurement[]> {
  return inTemporaryFolder(async (folder) => [
    ...(await measureRate(join(folder, 'pages.pdf'))),
    ...(await measureLarge(join(folder, 'large.pdf'), join(folder, 'one.pdf'))),
  ]);
}

async function measureRate(file: string): Promise<readonly Measurement[]> {
  const bytes = makePrintedPages(1, PAGES);
  await writeFile(file, bytes);
  const { createImportProcess, nodeReader } = await loadSources();
  const reading = createImportProcess(nodeReader(READER_PROCESS));
  const hasProgram = await isThere('pdftotext', '-v');
  const ours: number[] = [];
  const content: number[] = [];
  const program: number[] = [];
  try {
    for (let time = 0; time <= TIMES; time += 1) {
      const own = await timed(() => reading.read({ name: 'pages.pdf', bytes }));
      const bare = await timed(() => readTextContent(bytes));
      const other = hasProgram ? await timed(() => runProgram('pdftotext', [file, '/dev/null'])) : 0;
      // The first time everything is loaded, and nothing is compiled yet.
      if (time === 0) continue;
      ours.push(own);
      content.push(bare);
      program.push(other);
    }
  } finally {
    reading.close();
  }
  const rate = { count: PAGES, of: 'pages' };
  const what = `${PAGES} pages with two notes each`;
  return [
    {
      what,
      ours,
      yardstick: hasProgram ? program : null,
      by: hasProgram ? 'pdftotext, a process of its own' : 'none: pdftotext is not on this machine',
      goal: { name: 'P6', ratio: 0.15 },
      rate,
    },
    {
      what: `${what}, beside pdf.js`,
      ours,
      yardstick: content,
      by: 'getTextContent of pdf.js for every page, without lines, notes or columns',
      goal: { name: 'P6', ratio: 0.8 },
      rate,
    },
  ];
}

interface Read {
  readonly ms: number;
  readonly heap: number;
  readonly resident: number;
}

async function measureLarge(file: string, small: string): Promise<readonly Measurement[]> {
  await writeFile(file, makePrintedPages(2, LARGE));
  await writeFile(small, makePrintedPages(3, 1));
  const read = async (path: string): Promise<Read> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read-pdf sends nothing else
    (await runAlone('once/read-pdf.ts', [path], [`--max-old-space-size=${HEAP_MEGABYTES}`])) as Read;
  const [large, one] = [await read(file), await read(small)];
  const by = 'one page, read in the same way';
  return [
    {
      what: `${LARGE} pages, the time`,
      ours: [large.ms],
      yardstick: [one.ms],
      by,
      goal: { name: 'limit', p95: SECONDS * 1000 },
    },
    {
      what: `${LARGE} pages, the heap at its fullest`,
      unit: 'MB',
      ours: [large.heap],
      yardstick: [one.heap],
      by,
      goal: { name: 'limit', p95: HEAP_MEGABYTES },
    },
    {
      what: `${LARGE} pages, the memory of the whole process`,
      unit: 'MB',
      ours: [large.resident],
      yardstick: [one.resident],
      by,
      goal: null,
    },
  ];
}
