import type { Block, Span } from '#shared/model/text.ts';
import { NO_NOTE } from './note-markers.ts';

/**
 * The blocks with a marker span for every bracketed label that the import found no note for, but for places that a
 * person says are none. Blocks without one are returned as they are, so that nothing is drawn again for them.
 */
export function withOrphanMarkers(
  blocks: readonly Block[],
  labels: readonly string[],
  notMarkers: readonly number[] = [],
): readonly Block[] {
  if (labels.length === 0) return blocks;
  return blocks.map((block) => {
    if (block.footnote !== null) return block;
    const orphans = labels.flatMap((label) => orphansIn(block, `[${label}]`, notMarkers));
    return orphans.length === 0 ? block : { ...block, spans: [...block.spans, ...orphans] };
  });
}

function orphansIn(block: Block, printed: string, notMarkers: readonly number[]): readonly Span[] {
  const found: Span[] = [];
  for (let start = block.text.indexOf(printed); start >= 0; start = block.text.indexOf(printed, start + 1)) {
    const end = start + printed.length;
    const taken = block.spans.some(
      (span) => span.kind === 'footnote-marker' && span.start < end && span.end > start,
    );
    if (!taken && !notMarkers.includes(block.start + start))
      found.push({ kind: 'footnote-marker', start, end, footnote: NO_NOTE });
  }
  return found;
}
