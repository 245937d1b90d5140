import type { Run } from './pieces.ts';

interface DrawnRun {
  readonly key: string;
  readonly run: Run;
  /** White space taken from the end of the run before, to stand on one line with this marker; else null. */
  readonly held: string | null;
}

/**
 * Gives the space before a footnote marker to the marker. A source may print `word [1]`, and a line must not
 * begin with the marker.
 */
export function holdMarkers(runs: readonly Run[]): readonly DrawnRun[] {
  const drawn: DrawnRun[] = [];
  for (const run of runs) {
    const key = `${run.start}+${run.pieces.length}`;
    const before = drawn.at(-1);
    const space = run.marker && before && !before.run.marker ? spaceAtEnd(before.run) : '';
    if (before && space !== '')
      drawn[drawn.length - 1] = { ...before, run: withoutEnd(before.run, space.length) };
    drawn.push({ key, run, held: space === '' ? null : space });
  }
  return drawn;
}

function spaceAtEnd(run: Run): string {
  return /[ \u00A0]+$/.exec(run.pieces.at(-1)?.text ?? '')?.[0] ?? '';
}

function withoutEnd(run: Run, length: number): Run {
  const pieces = run.pieces.map((piece, index) =>
    index === run.pieces.length - 1 ? { ...piece, text: piece.text.slice(0, -length) } : piece,
  );
  return { ...run, pieces };
}
