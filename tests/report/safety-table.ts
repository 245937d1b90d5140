/** One way of losing something, and how often it was tried. */
export interface SafetyRow {
  readonly promise: 'S1' | 'S2' | 'S3' | 'S7' | 'S9';
  readonly what: string;
  readonly tried: number;
  /** Changes that the library had acknowledged. */
  readonly acknowledged: number;
  readonly lost: number;
  /** Libraries or backups in which `check` found something. */
  readonly unsound: number;
}

/** Empty where nothing was tried. */
export function safetyTable(rows: readonly SafetyRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ promise, what, tried, acknowledged, lost, unsound }) =>
      `  ${promise}  ${what.padEnd(44)}${cell(tried)}${cell(acknowledged)}${cell(lost)}${cell(unsound)}`,
  );
  const head = `      ${''.padEnd(44)}${['tried', 'acknowledged', 'lost', 'unsound'].map((word) => word.padStart(14)).join('')}`;
  return ['what was done to lose something', head, ...lines, ''].join('\n');
}

function cell(count: number): string {
  return String(count).padStart(14);
}
