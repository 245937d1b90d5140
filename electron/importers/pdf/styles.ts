import type { Line } from './lines.ts';

/** How most of a document is set. */
export interface Body {
  /** Size of its type, in points. */
  readonly size: number;
  /** Most of its letters are bold, so that bold says nothing. */
  readonly bold: boolean;
  /** From baseline to baseline within a paragraph, in ems. */
  readonly leading: number;
}

export function bodyOf(lines: readonly Line[]): Body {
  const sizes = new Map<number, number>();
  let [letters, bold] = [0, 0];
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    letters += line.text.length;
    if (isBold(line)) bold += line.text.length;
  }
  const size = mostOf(sizes) ?? 12;
  return { size, bold: bold > letters / 2, leading: leadingOf(lines, size) };
}

/** Nearly all its letters are bold. */
export function isBold(line: Line): boolean {
  const strong = line.marks.reduce(
    (sum, mark) => sum + (mark.kind === 'strong' ? mark.end - mark.start : 0),
    0,
  );
  return strong >= 0.9 * line.text.length;
}

function leadingOf(lines: readonly Line[], size: number): number {
  const steps = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.page !== line.page || next.column !== line.column) continue;
    if (Math.abs(line.size - size) > 0.6 || Math.abs(next.size - size) > 0.6) continue;
    const step = Math.round(((next.y - line.y) / size) * 20) / 20;
    if (step > 0.8 && step < 3) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return mostOf(steps) ?? 1.3;
}

function mostOf(counts: ReadonlyMap<number, number>): number | null {
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
