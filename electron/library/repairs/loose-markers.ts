import type { ImportedBlock } from '#shared/model/text.ts';
import { findMarkers } from '../../importers/footnotes/labels.ts';

/** Something in the words of a body that can only be a marker, and leads to no note. */
export interface LooseMarker {
  readonly label: string;
  /** In the canonical text. */
  readonly start: number;
  readonly end: number;
}

export function looseMarkers(
  body: readonly ImportedBlock[],
  notMarkers: readonly number[],
): readonly LooseMarker[] {
  let blockStart = 0;
  return body.flatMap(({ kind, text, spans }) => {
    const from = blockStart;
    blockStart += text.length + 1;
    if (kind === 'code') return [];
    const taken = spans.filter((span) => span.kind === 'footnote-marker' || span.kind === 'code');
    return findMarkers(text)
      .filter(({ start, end, weak }) => !weak && !taken.some((span) => span.start < end && start < span.end))
      .map(({ label, start, end }) => ({ label, start: from + start, end: from + end }))
      .filter(({ start }) => !notMarkers.includes(start));
  });
}
