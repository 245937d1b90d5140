import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toDocumentId } from '#shared/model/ids.ts';
import type { BatchResults } from '#shared/model/search.ts';
import { batchTable, writeBatchTable } from '../../../electron/export/batch-table.ts';
import { tempFolder } from '../../support/temp-library.ts';

const ONE = toDocumentId('d-1');
const OTHER = toDocumentId('d-2');
const RESULTS: BatchResults = {
  rows: [
    {
      words: 'Farid, Moradi',
      problem: null,
      hits: 3,
      documents: [
        { id: ONE, hits: 2 },
        { id: OTHER, hits: 1 },
      ],
      notes: 1,
    },
    { words: '-gate', problem: { start: 0, end: 5, sentence: 'No.' }, hits: 0, documents: [], notes: 0 },
  ],
  documents: [
    { id: OTHER, title: '=HYPERLINK("x")' },
    { id: ONE, title: 'گزارش\nچراغ' },
  ],
};

test('the table has a row for each line and a column for each document', () => {
  expect(batchTable(RESULTS)).toBe(
    '\ufeffSearched for,Hits,Documents,Notes,"\'=HYPERLINK(""x"")","گزارش\nچراغ"\r\n' +
      '"Farid, Moradi",3,2,1,1,2\r\n' +
      "'-gate,0,0,0,0,0\r\n",
  );
});

test('no cell is a formula', () => {
  for (const words of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1']) {
    const table = batchTable({
      rows: [{ words, problem: null, hits: 0, documents: [], notes: 0 }],
      documents: [],
    });
    expect([words, /\n"?'/.test(table)]).toEqual([words, true]);
  }
});

test('the table is written in place of the file of that name, and nothing else is left beside it', async () => {
  const path = join(await tempFolder(), 'hits.csv');
  await writeFile(path, 'former');
  await writeBatchTable(path, RESULTS);
  expect(await readFile(path, 'utf8')).toBe(batchTable(RESULTS));
});

test('a folder that is not there is made', async () => {
  const path = join(await tempFolder(), 'new', 'hits.csv');
  await writeBatchTable(path, RESULTS);
  expect(await readFile(path, 'utf8')).toContain('Farid');
});
