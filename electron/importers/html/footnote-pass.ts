import type { ImportedFootnote } from '#shared/model/document.ts';
import type { HtmlText, HtmlNode } from './tree.ts';
import { isNotesHeading, labelKey } from '../footnotes/labels.ts';
import { noteFrom } from '../footnotes/note-from.ts';
import { pairFootnotes, type Pairing } from '../footnotes/pair-footnotes.ts';
import { drop, type Claims } from './claims.ts';
import { findLinkedNotes, isInside } from './notes/linked-notes.ts';
import { findMarkerCandidates, type MarkerCandidate } from './notes/marker-candidates.ts';
import { dropBackLinks } from './notes/back-links.ts';
import { openingOf, wordsFirst, writtenLabel } from './notes/read-note.ts';
import { dropRepeated } from './notes/inline-notes.ts';
import { listLabel } from './notes/list-label.ts';
import { spacedLine, unitsOf, type Unit } from './notes/units.ts';
import { findHeadedNotes, findLooseNotes, labelOf } from './notes/unlinked-notes.ts';
import { readBlocks, type PrintedMarker, type Reading } from './read-blocks.ts';
import { isElement, walk } from './tree.ts';

export interface FoundNotes {
  readonly markers: ReadonlyMap<HtmlText, PrintedMarker | null>;
  readonly audit: Pairing['audit'];
  /** Reads the notes, once it is known how. */
  read(reading: Reading): readonly ImportedFootnote[];
}

/** Notes that stand on the page itself. */
export interface PageNotes extends FoundNotes {
  /** What each note is made of; `footnote` of a marker counts them. */
  readonly roots: readonly (readonly HtmlNode[])[];
}

interface PlacedNote {
  readonly roots: readonly HtmlNode[];
  readonly label: string;
  /** The label is one that a list prints, not words of the page. */
  readonly listed: boolean;
}

/**
 * Finds the notes and their markers, and claims the notes. Runs on the page as it is, before anything is
 * judged to be clutter: lists of notes look like clutter to everyone else.
 */
export function findFootnotes(page: HtmlNode, claims: Claims): PageNotes {
  const candidates = findMarkerCandidates(page, claims);
  const linked = findLinkedNotes(page, candidates, claims);
  const unlinked = unlinkedNotes(page, candidates, linked, claims);
  const notes = inOrder(page, [...linked.notes, ...unlinked.keys()]);
  const rootsTaken = new Set(notes.flat());
  for (const roots of notes) {
    for (const root of roots) claims.set(root, { kind: 'footnotes' });
    dropBackLinks(roots, claims);
  }
  const markers = candidates.filter(
    (marker) =>
      !marker.texts.some((text) => isInside(text, rootsTaken)) &&
      (linked.noteOf.has(marker) || isMarkerStyle(marker)),
  );
  const indexOf = new Map(notes.map((roots, index) => [roots[0], index]));
  const targetOf = (marker: MarkerCandidate) => indexOf.get(linked.noteOf.get(marker)?.[0]) ?? null;
  const markerOf = new Map(markers.toReversed().map((marker) => [targetOf(marker), marker]));
  const placed = notes.map((roots, index) => {
    return placedNote(roots, markerOf.get(index)?.label ?? unlinked.get(roots) ?? null, claims);
  });
  const { used, pairing } = pair(markers, placed, targetOf);
  const labelled = placed.map((note, index) => ({
    ...note,
    label: spelledAsMarked(note, index, used, pairing),
  }));
  for (const [index, marker] of used.entries()) {
    const note = pairing.notes[index] ?? null;
    if (note !== null) dropRepeated(marker.texts, notes[note] ?? [], claims);
  }
  dropNotesHeadings(page, claims);
  return {
    markers: printedMarkers(used, pairing),
    audit: pairing.audit,
    roots: notes,
    read: (reading) => labelled.map((note) => readNote(note, reading)),
  };
}

/** The notes that no link leads to, each with what it is called. */
function unlinkedNotes(
  page: HtmlNode,
  candidates: readonly MarkerCandidate[],
  linked: ReturnType<typeof findLinkedNotes>,
  claims: Claims,
): ReadonlyMap<readonly HtmlNode[], string | null> {
  const taken: Claims = new Map(claims);
  for (const root of linked.notes.flat()) taken.set(root, { kind: 'footnotes' });
  const units = unitsOf(page, taken);
  const open = candidates.filter((marker) => !linked.noteOf.has(marker) && !marker.opensLine);
  const headed = findHeadedNotes(units, new Set(open.map(({ label }) => labelKey(label))));
  const answered = new Set(
    headed.flatMap(([first]) => (first?.written ? [labelKey(first.written.label)] : [])),
  );
  for (const [first] of headed) if (first?.listed) answered.add(labelKey(first.listed));
  const inNotes = new Set(headed.flat());
  const places = placesOf(page);
  const wanted = open
    .filter((marker) => !answered.has(labelKey(marker.label)))
    .map((marker) => ({
      label: marker.label,
      before: (unit: Unit) => placeOf(places, marker.texts[0]) < placeOf(places, unit.nodes[0]),
    }));
  const loose = findLooseNotes(
    units.filter((unit) => !inNotes.has(unit)),
    wanted,
  );
  return new Map(
    [...headed, ...loose].map((parts) => [
      parts.flatMap(({ nodes, lineBreak }, index) =>
        index > 0 && lineBreak ? [lineBreak, ...nodes] : nodes,
      ),
      parts[0] ? labelOf(parts[0]) : null,
    ]),
  );
}

function placesOf(page: HtmlNode): ReadonlyMap<HtmlNode, number> {
  const places = new Map<HtmlNode, number>();
  walk(page, {
    enter(node) {
      places.set(node, places.size);
    },
  });
  return places;
}

function placeOf(places: ReadonlyMap<HtmlNode, number>, node: HtmlNode | undefined): number {
  return (node && places.get(node)) ?? 0;
}

function inOrder(page: HtmlNode, notes: readonly (readonly HtmlNode[])[]): readonly (readonly HtmlNode[])[] {
  const places = placesOf(page);
  return notes.toSorted((a, b) => placeOf(places, a[0]) - placeOf(places, b[0]));
}

/** A link that leads to no note is one only if it looks like nothing else. */
function isMarkerStyle({ style, target, opensLine, printed }: MarkerCandidate): boolean {
  if (opensLine && style !== 'link') return false;
  return style !== 'link' || target === null || !/^\p{L}/u.test(printed);
}

function placedNote(roots: readonly HtmlNode[], marked: string | null, claims: Claims): PlacedNote {
  const [first] = roots;
  const listed = first && isElement(first) ? listLabel(first) : null;
  const written = writtenLabel(spacedLine(roots, claims), marked ?? listed, listed === null);
  const label = written?.label ?? listed ?? marked ?? '';
  return { roots, label, listed: written === null && listed !== null };
}

function pair(
  markers: readonly MarkerCandidate[],
  notes: readonly PlacedNote[],
  targetOf: (marker: MarkerCandidate) => number | null,
): { readonly used: readonly MarkerCandidate[]; readonly pairing: Pairing } {
  const paired = (used: readonly MarkerCandidate[]) =>
    pairFootnotes(
      used.map((marker) => ({ label: marker.label, weak: isWeak(marker), target: targetOf(marker) })),
      notes,
    );
  // `(1)` marks notes only on pages where nothing else does: elsewhere it counts things in the text.
  const used = markers.filter(({ style }) => style !== 'round');
  const pairing = paired(used);
  const enough = used.length === markers.length || pairing.notes.some((note) => note !== null);
  return enough ? { used, pairing } : { used: markers, pairing: paired(markers) };
}

function isWeak({ style, label, printed }: MarkerCandidate): boolean {
  if (style === 'bracket') return false;
  return style !== 'raised' || !/^\p{Nd}+$/u.test(label) || printed.normalize('NFKC') !== printed;
}

/** A numbered list prints its numbers in its own digits; where the page marks it with `[۱]`, that is the label. */
function spelledAsMarked(
  note: PlacedNote,
  index: number,
  markers: readonly MarkerCandidate[],
  { notes }: Pairing,
): string {
  if (!note.listed) return note.label;
  const own = markers.filter((_, at) => notes[at] === index);
  const spelled = own.find(({ label }) => labelKey(label) === labelKey(note.label));
  return spelled?.label ?? note.label;
}

function readNote(note: PlacedNote, reading: Reading): ImportedFootnote {
  const blocks = wordsFirst(readBlocks(note.roots, reading));
  const written = note.listed ? null : writtenLabel(openingOf(blocks), note.label);
  return noteFrom(note.label, blocks, written?.length ?? 0);
}

/** Raised and linked numbers get brackets, lest `1988` with note 2 become 19882 in a line of plain text. */
function printedMarkers(
  markers: readonly MarkerCandidate[],
  { notes }: Pairing,
): ReadonlyMap<HtmlText, PrintedMarker | null> {
  const printed = new Map<HtmlText, PrintedMarker | null>();
  for (const [index, marker] of markers.entries()) {
    const footnote = notes[index] ?? null;
    if (footnote === null && isWeak(marker)) continue;
    for (const text of marker.texts) printed.set(text, null);
    const [first] = marker.texts;
    const bare = /^[\p{L}\p{Nd}]+$/u.test(marker.printed);
    if (first) printed.set(first, { printed: bare ? `[${marker.printed}]` : marker.printed, footnote });
  }
  return printed;
}

/** A heading over notes alone has nothing left under it. */
function dropNotesHeadings(page: HtmlNode, claims: Claims): void {
  const over: HtmlNode[] = [];
  let open: HtmlNode[] = [];
  for (const unit of unitsOf(page, new Map([...claims].filter(([, claim]) => claim.kind !== 'footnotes')))) {
    const [first] = unit.nodes;
    if (!first) continue;
    const isNote = isInside(first, claims);
    if (isNote) over.push(...open);
    open = !isNote && isNotesHeading(unit.line) ? [...open, unit.block] : [];
  }
  for (const heading of over) drop(claims, heading, 'heading of the notes');
}
