import { createHash } from 'node:crypto';
import type { LedgerItem } from '#shared/model/ledger.ts';
import type { Reader } from '../database.ts';
import type { Connection } from '../open.ts';
import { asJsonList, listTables, type RecordedTable } from '../recorded-rows.ts';
import { readInTurn } from '../read-in-turn.ts';

/**
 * Their rows are in no entry: what a revision's or an original's own hash covers, what follows from other rows or from
 * the state of a note, and what is no part of a person's work.
 */
const NOT_IN_LEDGER: ReadonlySet<string> = new Set([
  'blocks',
  'footnote_markers',
  'footnotes',
  'ledger',
  'note_citations',
  'note_mentions',
  'note_note_links',
  'note_passages',
  'originals',
  'searches_seen',
  'settings',
  'signatures',
  'text_places',
  'words',
]);

export function listLedgerTables(db: Pick<Connection, 'all'>): Promise<readonly RecordedTable[]> {
  return listTables(db, NOT_IN_LEDGER);
}

/** SHA-256 of a row as a JSON list of its values, as SQLite writes it. */
export function hashOfRow(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}

/** Which row of its table it is, from its values. */
export function keyOfRow({ columns }: RecordedTable, values: readonly unknown[]): string {
  // Rows that are known by an id have a number besides.
  const id = columns.findIndex(({ name }) => name === 'id');
  if (id >= 0) return told(String(values[id]));
  if (columns.every(({ inKey }) => inKey === 0)) return `#${hashOfRow(JSON.stringify(values))}`;
  return columns
    .map(({ inKey }, index) => ({ inKey, value: String(values[index]) }))
    .filter(({ inKey }) => inKey > 0)
    .toSorted((one, other) => one.inKey - other.inKey)
    .map(({ value }) => told(value))
    .join(':');
}

function told(value: string): string {
  return isOurs(value) ? value : `#${hashOfRow(value).slice(0, 16)}`;
}

/** What the program itself has made up: an id, a number, a hash, one word of a fixed list. Others may be a person's words. */
function isOurs(part: string): boolean {
  return /^(?:[a-z]{1,2}-[0-9a-hjkmnp-tv-z]{12}|\d{1,15}|[0-9a-f]{64}|yellow|green|blue|pink|purple|orange)$/.test(
    part,
  );
}

/** What a revision's row says of its text and of the file that it was read from. */
export function sealedWith(table: RecordedTable, values: readonly unknown[]): readonly LedgerItem[] {
  if (table.name !== 'revisions') return [];
  const valueOf = (name: string): string =>
    String(values[table.columns.findIndex((column) => column.name === name)]);
  return [
    ['text', valueOf('id'), valueOf('text_hash')],
    ['original', valueOf('original_hash'), valueOf('original_hash')],
  ];
}

/** Every row of a table, as it would be in an entry. */
export async function* rowsOf(
  db: Reader,
  table: RecordedTable,
): AsyncGenerator<{ readonly key: string; readonly json: string; readonly values: readonly unknown[] }> {
  for await (const row of readInTurn(db, table, `${asJsonList(table.columns)} AS json`)) {
    const json = String(row['json']);
    const values = valuesIn(json);
    yield { key: keyOfRow(table, values), json, values };
  }
}

export function valuesIn(json: string): readonly unknown[] {
  const values: unknown = JSON.parse(json);
  if (!Array.isArray(values)) throw new Error('a row is a list of values');
  return values;
}
