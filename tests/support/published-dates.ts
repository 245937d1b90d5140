import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../shared/edtf/edtf.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'calendars');

/** The rows of a published table of dates, each in its cells; what it was taken from stands at the head of the file. */
export function publishedDates(table: string): readonly (readonly string[])[] {
  return readFileSync(join(FOLDER, `${table}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
}

/** `1367-06-12` of any calendar. */
export function dayWritten(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}
