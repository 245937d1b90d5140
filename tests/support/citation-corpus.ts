import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslDate, CslItem, CslName } from '#shared/model/citation.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'citations');

/** A citation and what is to be read in it: names as `Family, Given` or `=Whole`, dates as `=words` or in EDTF. */
export interface Sample {
  readonly raw: string;
  readonly expected: Compact;
}
export type Compact = Readonly<Record<string, string | readonly string[]>>;

export function samplesOf(style: string): readonly Sample[] {
  const rows: unknown = JSON.parse(readFileSync(join(FOLDER, `${style}.json`), 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`${style} is no table`);
  return rows.map(([raw, expected]: [string, Compact]) => ({ raw, expected }));
}

/** An item in the short form of the tables. */
export function compact(item: CslItem): Compact {
  const fields = Object.entries(item).map(
    ([field, value]: [string, string | CslDate | readonly CslName[]]) => [
      field,
      typeof value === 'string' ? value : isNames(value) ? value.map(compactName) : compactDate(value),
    ],
  );
  return Object.fromEntries(fields);
}

function isNames(value: CslDate | readonly CslName[]): value is readonly CslName[] {
  return Array.isArray(value);
}

function compactName({ family, given, literal }: CslName): string {
  if (literal !== undefined) return `=${literal}`;
  return given === undefined ? (family ?? '') : `${family ?? ''}, ${given}`;
}

function compactDate({ edtf, literal }: CslDate): string {
  return literal === undefined ? (edtf ?? '') : `=${literal}`;
}
