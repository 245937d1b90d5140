import type { Figures } from './measurement.ts';

const COLUMNS = ['', 'median', 'p95', 'yardstick', 'ratio', 'goal', ''] as const;

/** One part of the benchmark as lines for a terminal. */
export function formatTable(title: string, figures: readonly Figures[]): string {
  const rows = [COLUMNS, ...figures.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        // Figures stand under each other, words begin with each other.
        column >= 1 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const yardsticks = [...new Set(figures.map((one) => one.by))].map((by) => `  yardstick: ${by}`);
  return [`── ${title}`, ...yardsticks, ...lines, ''].join('\n');
}

function cells(figures: Figures): readonly string[] {
  const { unit } = figures;
  return [
    figures.what,
    `${rounded(figures.median)} ${unit}`,
    rounded(figures.p95),
    figures.yardstick === null ? '–' : rounded(figures.yardstick),
    figures.ratio === null ? '–' : `${figures.ratio.toFixed(2)}×`,
    figures.goal ?? '–',
    figures.met === null ? '' : figures.met ? 'met' : 'MISSED',
  ];
}

/** Three digits that mean something. */
function rounded(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
