import type { ImportedBlock, Span } from '#shared/model/text.ts';
import type { ImportAudit } from '#shared/model/report.ts';
import { findMarkers } from './labels.ts';
import { pairFootnotes, type MarkerToPair } from './pair-footnotes.ts';

export interface MarkedBlocks {
  readonly blocks: readonly ImportedBlock[];
  readonly audit: Pick<ImportAudit, 'markersWithoutNote' | 'notesWithoutMarker' | 'gaps' | 'duplicates'>;
}

interface PlacedMarker extends MarkerToPair {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the markers in the words of a body and ties them to their notes; markers that blocks bear already keep
 * theirs. `(2)` and `²` mark notes only in texts where nothing else does: elsewhere they count and multiply.
 */
export function markBlocks(
  blocks: readonly ImportedBlock[],
  notes: readonly { readonly label: string }[],
): MarkedBlocks {
  const found = blocks.flatMap((block, index) => markersOf(block, index, notes));
  const plain = found.filter(({ weak, label }) => !weak || !/^[\p{Nd}\p{No}]+$/u.test(label));
  const onPlain = pairFootnotes(plain, notes);
  const enough = onPlain.notes.some((note) => note !== null);
  const markers = enough ? plain : found;
  const { notes: paired, audit } = enough ? onPlain : pairFootnotes(found, notes);
  const spans = new Map<number, Span[]>();
  for (const [index, { start, end, block }] of markers.entries()) {
    const footnote = paired[index] ?? null;
    if (footnote === null) continue;
    spans.set(block, [...(spans.get(block) ?? []), { kind: 'footnote-marker', start, end, footnote }]);
  }
  return { blocks: blocks.map((block, index) => withMarkers(block, spans.get(index) ?? [])), audit };
}

function markersOf(
  block: ImportedBlock,
  index: number,
  notes: readonly { readonly label: string }[],
): readonly PlacedMarker[] {
  const known = block.spans
    .filter((span) => span.kind === 'footnote-marker')
    .map(({ start, end, footnote }) => ({
      start,
      end,
      target: footnote,
      label: notes[footnote]?.label ?? '',
    }));
  const hidden = [...known, ...block.spans.filter((span) => span.kind === 'code')];
  const met = block.kind === 'code' ? [] : findMarkers(block.text);
  const own = met.filter(({ start, end }) => !hidden.some((span) => span.start < end && start < span.end));
  return [...known, ...own]
    .map((marker) => ({ ...marker, block: index }))
    .toSorted((a, b) => a.start - b.start);
}

/** A link that is nothing but a marker leads to the note already. */
function withMarkers(block: ImportedBlock, markers: readonly Span[]): ImportedBlock {
  const isMarker = ({ start, end }: Span) =>
    markers.some((marker) => marker.start <= start && end <= marker.end);
  const kept = block.spans.filter(
    (span) => span.kind !== 'footnote-marker' && !(span.kind === 'link' && isMarker(span)),
  );
  return { ...block, spans: [...kept, ...markers].toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
