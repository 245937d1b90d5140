import type { ImportAudit } from '#shared/model/report.ts';
import { labelKey, labelNumber } from './labels.ts';

export interface MarkerToPair {
  readonly label: string;
  readonly weak?: boolean;
  /** Index of the note that a link names; absent or null when no link does. */
  readonly target?: number | null;
}

export interface Pairing {
  /** For each marker the index of its note. Null for a marker without a note, and for a weak one that is none. */
  readonly notes: readonly (number | null)[];
  readonly audit: Pick<ImportAudit, 'markersWithoutNote' | 'notesWithoutMarker' | 'gaps' | 'duplicates'>;
}

/** The audit of a format that has none. */
export const NO_FOOTNOTES: Pairing['audit'] = {
  markersWithoutNote: [],
  notesWithoutMarker: [],
  gaps: [],
  duplicates: [],
};

/**
 * Finds the note of each marker. A link decides; else the label; and where labels repeat because the numbering
 * starts again, order decides. Nothing is renumbered, and one note may have many markers.
 * `markers` are in the order of the text, `notes` in the order of their list.
 */
export function pairFootnotes(
  markers: readonly MarkerToPair[],
  notes: readonly { readonly label: string }[],
): Pairing {
  const labels = notes.map((note) => note.label);
  const runs = runsOf(labels);
  let at = 0;
  const seen = new Set<string>();
  const paired = markers.map((marker) => {
    if (marker.target !== undefined && marker.target !== null) return marker.target;
    const key = labelKey(marker.label);
    const next = runs[at + 1];
    const run = runs[at];
    const restarts =
      next?.has(key) && (!run?.has(key) || (seen.size >= run.size && key === next.keys().next().value));
    if (restarts) {
      at += 1;
      seen.clear();
    }
    const note = runs[at]?.get(key) ?? runs.find((other) => other.has(key))?.get(key) ?? null;
    if (note !== null) seen.add(key);
    return note;
  });
  const used = new Set(paired);
  const missing = markers.filter((marker, index) => paired[index] === null && !marker.weak);
  return {
    notes: paired,
    audit: {
      markersWithoutNote: missing.map((marker) => marker.label),
      notesWithoutMarker: notes.filter((_, index) => !used.has(index)).map((note) => note.label),
      gaps: gapsIn(runs, labels),
      duplicates: duplicatesIn(labels),
    },
  };
}

/** The list cut where the numbering starts again; in each run the first note of every label. */
function runsOf(labels: readonly string[]): readonly Map<string, number>[] {
  const runs: Map<string, number>[] = [];
  let previous = Number.POSITIVE_INFINITY;
  for (const [index, label] of labels.entries()) {
    const number = labelNumber(label);
    const key = labelKey(label);
    const restarts =
      number !== null && number < previous && (number === 1 || (runs.at(-1)?.has(key) ?? false));
    if (runs.length === 0 || restarts) runs.push(new Map());
    const run = runs.at(-1);
    if (run && !run.has(key)) run.set(key, index);
    if (number !== null) previous = number;
  }
  return runs;
}

/** A longer stretch than this is another numbering, not a gap in one. */
const LONGEST_GAP = 50;

function gapsIn(runs: readonly ReadonlyMap<string, number>[], labels: readonly string[]): readonly string[] {
  return runs.flatMap((run) => {
    const numbers = [...run.values()]
      .map((note) => labelNumber(labels[note] ?? ''))
      .filter((number) => number !== null);
    const sorted = numbers.toSorted((a, b) => a - b);
    return sorted.flatMap((number, index) => {
      const missing = index === 0 ? 0 : number - (sorted[index - 1] ?? number) - 1;
      return missing > LONGEST_GAP
        ? []
        : Array.from({ length: missing }, (_, at) => String(number - missing + at));
    });
  });
}

function duplicatesIn(labels: readonly string[]): readonly string[] {
  const duplicates: string[] = [];
  let run = new Set<string>();
  for (const label of labels) {
    const key = labelKey(label);
    if (run.has(key) && labelNumber(label) === 1) run = new Set();
    if (run.has(key)) duplicates.push(label);
    run.add(key);
  }
  return duplicates;
}
