import { labelKey } from '../footnotes/labels.ts';
import type { Line } from './lines.ts';
import type { PrintedNote } from './note-lines.ts';

/** Where a line stands in the order of reading: higher for what is read later. */
export function placeOf({ page, column, y }: Pick<Line, 'page' | 'column' | 'y'>): number {
  return (page * 100 + column) * 100_000 + y;
}

/** In the order in which they stand on their pages. */
export function inPlace(notes: readonly PrintedNote[]): readonly PrintedNote[] {
  const placeOfNote = ({ lines: [first] }: PrintedNote): number => (first ? placeOf(first) : 0);
  return notes.toSorted((a, b) => placeOfNote(a) - placeOfNote(b));
}

interface List {
  readonly place: number;
  readonly notes: ReadonlyMap<string, number>;
}

/**
 * Where lists of notes stand behind their chapters, a marker means the first list behind it. Gives the index of its
 * note; null where all lists follow all markers, and where that list has no such note.
 */
export function chapterNotes(
  notes: readonly PrintedNote[],
  markers: readonly number[],
): (label: string, place: number) => number | null {
  const lists = listsOf(notes, markers);
  const last = markers.reduce((most, place) => Math.max(most, place), 0);
  if (!lists.some(({ place }) => place < last)) return () => null;
  return (label, place) => {
    const list = lists.find((other) => other.place > place);
    return list?.notes.get(labelKey(label)) ?? null;
  };
}

/** Notes with no marker between them are one list. */
function listsOf(notes: readonly PrintedNote[], markers: readonly number[]): readonly List[] {
  const placed = notes
    .flatMap(({ label, page, lines: [first] }, index) =>
      page === null && first ? [{ key: labelKey(label), index, place: placeOf(first) }] : [],
    )
    .toSorted((a, b) => a.place - b.place);
  const sorted = markers.toSorted((a, b) => a - b);
  const lists: { place: number; notes: Map<string, number> }[] = [];
  let next = 0;
  for (const { key, index, place } of placed) {
    const before = next;
    while ((sorted[next] ?? Number.POSITIVE_INFINITY) < place) next += 1;
    if (next > before || lists.length === 0) lists.push({ place, notes: new Map() });
    const list = lists.at(-1)?.notes;
    if (list && !list.has(key)) list.set(key, index);
  }
  return lists;
}
