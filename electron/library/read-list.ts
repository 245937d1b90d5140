import { CsvError, parse } from 'csv-parse/sync';
import { basename } from 'node:path';
import { Failed } from '#shared/ipc/result.ts';
import { decode } from '../importers/decode.ts';
import { loadFile } from './load-file.ts';

const MOST_LINES = 10_000;
const LONGEST_LINE = 1000;
/** How people call the column that the names are in. */
const NAMES = /^(?:names?|full name|nom|نام|نام کامل|الاسم|اسم)$/iu;

/**
 * The lines to search for: of a CSV file the column that is called a name, or the first; else each line of the file.
 * Fails as `loadFile` and `decode` do, and with `file-too-large` for too many lines.
 */
export async function readList(
  path: string,
): Promise<{ readonly name: string; readonly lines: readonly string[] }> {
  const { text } = decode(await loadFile(path));
  const lines = /\.(?:csv|tsv)$/i.test(path) ? firstColumn(text) : text.split('\n');
  const tidy = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
  const distinct = [...new Set(tidy)];
  if (distinct.length === 0) throw new Failed('empty-file', 'There is nothing to search for in this list.');
  if (distinct.length > MOST_LINES) {
    throw new Failed(
      'file-too-large',
      `This list has more than ${MOST_LINES.toLocaleString('en')} lines. Please search for it in parts.`,
    );
  }
  return { name: basename(path), lines: distinct.map((line) => line.slice(0, LONGEST_LINE).toWellFormed()) };
}

function firstColumn(text: string): readonly string[] {
  const [first = [], ...others] = rowsIn(text);
  const heads = first.map((cell) => cell.trim());
  const named = heads.findIndex((cell) => NAMES.test(cell));
  return named < 0 ? [first, ...others].map((row) => row[0] ?? '') : others.map((row) => row[named] ?? '');
}

function rowsIn(text: string): readonly (readonly string[])[] {
  const head = text.split('\n', 1)[0] ?? '';
  const count = (mark: string) => head.split(mark).length;
  const [delimiter = ','] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a));
  try {
    return parse(text, { delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Failed('unreadable-file', 'This table is damaged: its rows could not be read.', {
      cause: error,
    });
  }
}
