/** What a column holds, and thereby how JSON says it. */
export interface Field {
  readonly column: string;
  /** `id`: one of Ibid's own making; `json`: an object or a list; `value`: any JSON at all. */
  readonly holds: 'id' | 'text' | 'number' | 'flag' | 'json' | 'value';
  readonly nullable: boolean;
}

/**
 * One kind of record of an archive, with the table that keeps it now. The names of the kind and of its fields are a file
 * format and never change their meaning; a migration that moves a column changes what stands behind them here.
 */
export interface RecordKind {
  readonly name: string;
  readonly table: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Columns by which records are in the same order in every archive of the same library. */
  readonly order: readonly string[];
  /** Which rows of the table are meant; written by a programmer, never made of data. */
  readonly where: string;
}

type Holding = Field['holds'] | `${Field['holds']}?`;
/** A field is named like its column but for the way of writing; else it names the column. */
type Given = Holding | readonly [holds: Holding, column: string];

/** `order` is the order in which rows came into the table unless columns are named. */
export function recordKind(
  name: string,
  table: string,
  fields: Readonly<Record<string, Given>>,
  { order = ['rowid'], where = 'true' }: { readonly order?: readonly string[]; readonly where?: string } = {},
): RecordKind {
  const all = Object.entries(fields).map(([field, given]) => [field, fieldOf(field, given)] as const);
  return { name, table, fields: Object.fromEntries(all), order, where };
}

function fieldOf(name: string, given: Given): Field {
  const [holding, column] = typeof given === 'string' ? [given, snakeCase(name)] : given;
  const nullable = holding.endsWith('?');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is left of a `Holding` without its mark
  return { column, nullable, holds: (nullable ? holding.slice(0, -1) : holding) as Field['holds'] };
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** One thing of each of two kinds, each pair once. */
export function pairs(name: string, table: string, one: string, other: string): RecordKind {
  const kind = recordKind(name, table, { [one]: 'text', [other]: 'text' });
  return { ...kind, order: Object.values(kind.fields).map(({ column }) => column) };
}
