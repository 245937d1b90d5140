/** How the citations of one style were read. */
export interface CitationRow {
  readonly style: string;
  readonly citations: number;
  /** Fields that are as expected, of all that are expected or read. */
  readonly right: number;
  readonly fields: number;
  /** Fields that nobody expects. */
  readonly invented: number;
}

const COLUMNS = ['style', 'citations', 'fields', 'right', 'invented'] as const;

/** The styles of citations as lines for a terminal. Empty without rows. */
export function citationTable(title: string, rows: readonly CitationRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ style, citations, right, fields, invented }) => [
    style,
    String(citations),
    `${right}/${fields}`,
    `${((100 * right) / fields).toFixed(1)} %`,
    String(invented),
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
