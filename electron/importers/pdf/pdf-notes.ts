import type { ImportedFootnote } from '#shared/model/document.ts';
import type { ImportAudit } from '#shared/model/report.ts';
import type { ImportedBlock, Span } from '#shared/model/text.ts';
import { parseCitations } from '../citations/parse-citations.ts';
import { labelKey } from '../footnotes/labels.ts';
import { pairFootnotes } from '../footnotes/pair-footnotes.ts';
import { languageWithin, type TextLanguage } from '#shared/metadata/guess-language.ts';
import { chapterNotes, placeOf } from './chapter-notes.ts';
import type { Joined } from './join-lines.ts';
import type { Line } from './lines.ts';
import { markersOf, type TextMarker } from './markers.ts';
import type { PrintedNote } from './note-lines.ts';
import { inOrder, spansOf } from './pdf-blocks.ts';

/** A block of the body with what is needed to find its markers. */
export interface MarkedPart {
  readonly block: ImportedBlock;
  readonly joined: Joined;
  /** Code units of the joined text that are not in the block. */
  readonly from: number;
  readonly lines: readonly Line[];
}

type PairingAudit = Pick<ImportAudit, 'markersWithoutNote' | 'notesWithoutMarker' | 'gaps' | 'duplicates'>;

/**
 * Ties markers to notes: first to the note of the same label at the foot of the same page, or of the next one when
 * the note did not fit; then to the list behind its chapter; what is left by the lists behind the text.
 */
export function tieMarkers(
  parts: readonly MarkedPart[],
  notes: readonly PrintedNote[],
): { readonly blocks: readonly ImportedBlock[]; readonly audit: PairingAudit } {
  const all = parts.flatMap((part, index) =>
    markersOf(part.joined.text, part.joined.marks).map((marker) => ({
      ...marker,
      index,
      ...placeIn(part, marker.start),
    })),
  );
  const keys = new Set(notes.map(({ label }) => labelKey(label)));
  const plain = all.some((marker) => !marker.weak && keys.has(labelKey(marker.label)));
  const found = all.filter((marker) => isMarker(marker, plain));
  const noteBehind = chapterNotes(
    notes,
    found.map(({ place }) => place),
  );
  const pairing = pairFootnotes(
    found.map((marker) => ({
      label: marker.label,
      weak: marker.weak,
      target: noteOnPage(notes, marker) ?? noteBehind(marker.label, marker.place),
    })),
    notes,
  );
  const spans = new Map<number, Span[]>();
  for (const [at, { start, end, index }] of found.entries()) {
    const footnote = pairing.notes[at] ?? null;
    const from = parts[index]?.from ?? 0;
    if (footnote === null || start < from) continue;
    const span: Span = { kind: 'footnote-marker', start: start - from, end: end - from, footnote };
    spans.set(index, [...(spans.get(index) ?? []), span]);
  }
  return {
    blocks: parts.map(({ block }, index) => ({
      ...block,
      spans: inOrder([...block.spans, ...(spans.get(index) ?? [])]),
    })),
    audit: { ...pairing.audit, duplicates: duplicatesIn(notes) },
  };
}

function placeIn(
  { joined, lines }: MarkedPart,
  offset: number,
): { readonly page: number; readonly place: number } {
  const line = lines[joined.starts.findLastIndex((start) => start <= offset)];
  return line ? { page: line.page, place: placeOf(line) } : { page: 0, place: 0 };
}

/** Where markers that could be nothing else have notes, a number in parentheses or a small `²` is none. */
function isMarker(marker: TextMarker, plain: boolean): boolean {
  return marker.raised || !marker.weak || !plain || !/^[\p{Nd}\p{No}]+$/u.test(marker.label);
}

function noteOnPage(
  notes: readonly PrintedNote[],
  { label, page }: { readonly label: string; readonly page: number },
): number | null {
  const key = labelKey(label);
  for (const where of [page, page + 1]) {
    const at = notes.findIndex((note) => note.page === where && labelKey(note.label) === key);
    if (at >= 0) return at;
  }
  return null;
}

/** On every page numbering may start again, so a label is double only among the notes of one page or one list. */
function duplicatesIn(notes: readonly PrintedNote[]): readonly string[] {
  const pages = new Set(notes.map(({ page }) => page));
  return [...pages].flatMap(
    (page) =>
      pairFootnotes(
        [],
        notes.filter((note) => note.page === page),
      ).audit.duplicates,
  );
}

/** On printed web pages a note ends with the arrow that led back to its marker. */
const BACK = /(?:\s*[↩⤴⮌⏎]\ufe0e?)+\s*$/u;

export function footnoteOf(note: PrintedNote, joined: Joined, document: TextLanguage): ImportedFootnote {
  const text = joined.text.slice(note.labelLength).replace(BACK, '');
  const block: ImportedBlock = {
    kind: 'paragraph',
    level: 1,
    text,
    ...languageWithin(text, document),
    spans: inOrder(spansOf(joined.marks, note.labelLength, false)).filter(({ end }) => end <= text.length),
  };
  return { label: note.label, blocks: text === '' ? [] : [block], citations: parseCitations(text) };
}
