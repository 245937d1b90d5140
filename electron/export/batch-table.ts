import { basename, dirname } from 'node:path';
import type { BatchResults } from '#shared/model/search.ts';
import { writeFiles } from './write-files.ts';

/** Excel takes a file without it for one in an old code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** Writes the table in place of the file of that path, if there is one. Fails as an export does. */
export async function writeBatchTable(path: string, results: BatchResults): Promise<void> {
  await writeFiles(dirname(path), [{ name: basename(path), content: batchTable(results) }], true);
}

/** A row for each line of the list, a column for each document: https://www.rfc-editor.org/rfc/rfc4180. */
export function batchTable({ rows, documents }: BatchResults): string {
  const head = ['Searched for', 'Hits', 'Documents', 'Notes', ...documents.map(({ title }) => title)];
  const lines = rows.map((row) => {
    const hits = new Map(row.documents.map((document) => [document.id, document.hits]));
    const cells = documents.map(({ id }) => String(hits.get(id) ?? 0));
    return [row.words, String(row.hits), String(row.documents.length), String(row.notes), ...cells];
  });
  return BYTE_ORDER_MARK + [head, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  // A spreadsheet would take this for a formula, and carry out what somebody wrote into a title.
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
