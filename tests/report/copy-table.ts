/** What was found of one kind of copy, or of circles, in a corpus that is known. */
export interface CopyRow {
  readonly kind: string;
  readonly seeded: number;
  readonly found: number;
  /** Found, and not seeded. */
  readonly wrong: number;
}

const COLUMNS = ['kind', 'seeded', 'found', 'recall', 'wrong'] as const;

/** The kinds as lines for a terminal. Empty without rows. */
export function copyTable(title: string, rows: readonly CopyRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ kind, seeded, found, wrong }) => [
    kind,
    String(seeded),
    String(found),
    seeded === 0 ? '–' : (found / seeded).toFixed(2),
    String(wrong),
  ]);
  const widths = COLUMNS.map((name, at) =>
    Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const written = [COLUMNS, ...lines].map((line) =>
    line
      .map((word, at) => (at === 0 ? word.padEnd(widths[at] ?? 0) : word.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return [`── ${title}`, ...written, ''].join('\n');
}
