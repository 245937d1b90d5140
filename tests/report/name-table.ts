/** How spellings of names were found in one list. */
export interface NameRow {
  readonly list: string;
  readonly names: number;
  /** Other spellings, all of which stand in the library. */
  readonly spellings: number;
  /** Of these, those among the first five suggestions. */
  readonly found: number;
  /** Suggestions among the first five. */
  readonly shown: number;
  /** Of these, those that are the name. */
  readonly right: number;
  readonly missed: readonly string[];
}

const COLUMNS = ['list', 'names', 'recall at 5', '', 'precision', ''] as const;

/** The lists as lines for a terminal, with what was missed. Empty without rows. */
export function nameTable(title: string, rows: readonly NameRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ list, names, spellings, found, shown, right }) => [
    list,
    String(names),
    `${found}/${spellings}`,
    share(found, spellings),
    `${right}/${shown}`,
    share(right, shown),
  ]);
  const widths = COLUMNS.map((name, at) =>
    Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const written = [COLUMNS, ...lines].map((line) =>
    line
      .map((word, at) => (at === 0 ? word.padEnd(widths[at] ?? 0) : word.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const missed = rows.flatMap((row) => row.missed.map((one) => `not among the first five: ${one}`));
  return [`── ${title}`, ...written, ...missed, ''].join('\n');
}

function share(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;
}
