import { Failed } from '#shared/ipc/result.ts';
import type { Repair } from '#shared/model/repair.ts';
import type { ImportedBlock, Span } from '#shared/model/text.ts';
import { placeInBody } from './body-places.ts';
import { looseMarkers } from './loose-markers.ts';
import { mendedAudit } from './mended-audit.ts';
import type { TextToMend } from './text-to-mend.ts';

type Marker = Extract<Span, { kind: 'footnote-marker' }>;

/** Makes words a marker of a note, in place of the marker that they are or that they hold. */
export function pairMarker(
  text: TextToMend,
  { start, end, footnote }: Extract<Repair, { kind: 'pair' }>,
): TextToMend {
  const { body, footnotes } = text;
  const place = placeInBody(body, start, end);
  const block = place && body[place.block];
  if (!block) throw new Failed('conflict', 'A marker is a part of one paragraph of the text.');
  if (!footnotes[footnote]) throw new Failed('conflict', 'This note is not in the document.');
  if (block.text.slice(place.start, place.end).trim() === '') {
    throw new Failed('conflict', 'There are no words here to be a marker.');
  }
  const [former, ...more] = markersOf(block).filter(
    (span) => span.start < place.end && place.start < span.end,
  );
  if (more.length > 0 || (former && !isNested(former, place))) {
    throw new Failed('conflict', 'These words cut through another marker. Choose that marker alone.');
  }
  const marker: Marker = { kind: 'footnote-marker', start: place.start, end: place.end, footnote };
  const others = block.spans.filter((span) => span !== former);
  const words = block.text.slice(place.start, place.end);
  return withBlock(
    text,
    place.block,
    { ...block, spans: inPlace(others, marker) },
    {
      label: former ? null : labelIn(words),
      notMarkers: (at) => at < start || at >= end,
    },
  );
}

/** Makes a marker plain words. One that leads to no note is taken for words from now on. */
export function unpairMarker(text: TextToMend, { start }: Extract<Repair, { kind: 'unpair' }>): TextToMend {
  const { body, report } = text;
  const place = placeInBody(body, start, start + 1);
  const block = place && body[place.block];
  const marker = block && markersOf(block).find((span) => span.start === place.start);
  if (block && marker) {
    const spans = block.spans.filter((span) => span !== marker);
    return withBlock(text, place.block, { ...block, spans });
  }
  const { notMarkers = [], dropped, characters } = report.audit;
  if (!looseMarkers(body, notMarkers).some((loose) => loose.start === start)) {
    throw new Failed('conflict', 'There is no marker at this place.');
  }
  const audit = mendedAudit(text, body, { dropped, characters, notMarkers: [...notMarkers, start] });
  return { ...text, report: { ...report, audit } };
}

export function markersOf(block: Pick<ImportedBlock, 'spans'>): readonly Marker[] {
  return block.spans.filter((span) => span.kind === 'footnote-marker');
}

/** As printed, without its brackets. */
export function labelIn(words: string): string {
  return words.replaceAll(/^[\s[({]+|[\s\])}]+$/gu, '');
}

function withBlock(
  text: TextToMend,
  ordinal: number,
  block: ImportedBlock,
  claim: { readonly label: string | null; readonly notMarkers: (at: number) => boolean } = {
    label: null,
    notMarkers: () => true,
  },
): TextToMend {
  const body = text.body.with(ordinal, block);
  const { dropped, characters, notMarkers = [] } = text.report.audit;
  const changed = { dropped, characters, notMarkers: notMarkers.filter(claim.notMarkers) };
  const audit = mendedAudit(text, body, changed, claim.label);
  return { ...text, body, report: { ...text.report, audit } };
}

function isNested(one: Marker, other: { readonly start: number; readonly end: number }): boolean {
  const isInside = one.start >= other.start && one.end <= other.end;
  return isInside || (other.start >= one.start && other.end <= one.end);
}

function inPlace(spans: readonly Span[], marker: Marker): readonly Span[] {
  const behind = spans.findIndex(
    ({ start, end }) => start > marker.start || (start === marker.start && end < marker.end),
  );
  return spans.toSpliced(behind < 0 ? spans.length : behind, 0, marker);
}
