import { noteFrom } from '../footnotes/note-from.ts';
import type { Claims } from '../html/claims.ts';
import { findFootnotes, type FoundNotes } from '../html/footnote-pass.ts';
import { openingOf } from '../html/notes/read-note.ts';
import { readBlocks, type PrintedMarker } from '../html/read-blocks.ts';
import { parentOf, type HtmlNode, type HtmlText } from '../html/tree.ts';
import type { GivenNote, OfficePage } from './page.ts';

/**
 * The notes that the file holds as such, and behind them those that were typed by hand, which are found as in pages.
 * Neither sort answers the markers of the other.
 */
export function findOfficeNotes(page: OfficePage): FoundNotes {
  const typed = findTyped(page);
  const given = inOrder(page.notes);
  const placeOf = new Map(given.map((note, index) => [note, index]));
  const markers = new Map<HtmlText, PrintedMarker | null>();
  for (const [text, { printed, note }] of page.markers)
    markers.set(text, { printed, footnote: placeOf.get(note) ?? null });
  for (const [text, marker] of typed.markers) {
    const footnote = marker?.footnote ?? null;
    markers.set(text, marker && { ...marker, footnote: footnote === null ? null : footnote + given.length });
  }
  return {
    markers,
    audit: auditOf(page, given, typed.audit),
    read: (reading) => [
      ...given.map(({ root, label, isTyped }) => {
        const blocks = readBlocks([root], reading);
        return noteFrom(label, blocks, isTyped ? lengthOf(label, openingOf(blocks)) : 0);
      }),
      ...typed.read(reading),
    ],
  };
}

/** How much of a text is the label that it begins with. Raised digits may have become letters of their own. */
function lengthOf(label: string, text: string): number {
  const start = text.length - text.trimStart().length;
  const printed = text.slice(start, start + label.length);
  return printed.normalize('NFKC') === label.normalize('NFKC') ? start + label.length : 0;
}

function findTyped({ root, claims, markers }: OfficePage): FoundNotes {
  // Markers that are known are hidden from those who look for more.
  const known = new Set<HtmlNode | null>([...markers.keys()].map((text) => parentOf(text)));
  const hidden: Claims = new Map(claims);
  for (const frame of known) if (frame) hidden.set(frame, { kind: 'footnotes' });
  const found = findFootnotes(root, hidden);
  for (const [node, claim] of hidden) if (!known.has(node)) claims.set(node, claim);
  return found;
}

/** Footnotes stand on the pages, endnotes behind them all. */
function inOrder(notes: readonly GivenNote[]): readonly GivenNote[] {
  return [
    ...notes.filter(({ kind }) => kind === 'footnote'),
    ...notes.filter(({ kind }) => kind === 'endnote'),
  ];
}

/** Programs count these notes, so that a label repeats only where they were told to start again. */
function auditOf(
  { markers }: OfficePage,
  notes: readonly GivenNote[],
  typed: FoundNotes['audit'],
): FoundNotes['audit'] {
  const answered = new Set([...markers.values()].map(({ note }) => note));
  const open = notes.filter((note) => !answered.has(note)).map(({ label }) => label);
  return { ...typed, notesWithoutMarker: [...open, ...typed.notesWithoutMarker] };
}
