import type { CitingMark } from '#shared/copies/shared-quotations.ts';
import type { CitationEdge, CitationGraph, CitingPlace } from '#shared/model/citation-graph.ts';
import type { CopiedPassage, CopyCited } from '#shared/model/copy.ts';
import type { DocumentId } from '#shared/model/ids.ts';

/** So far behind the last of the words the marker may stand that says where they are from. */
const BESIDE = 200;

/** Whether one text cites another where it has words from it. */
export function citedHow(passages: readonly CopiedPassage[], edge: CitationEdge | undefined): CopyCited {
  if (!edge) return 'nowhere';
  const marks = edge.places.flatMap(offsetsOf);
  const isBeside = passages.some(({ copy }) =>
    marks.some((mark) => mark >= copy.start && mark <= copy.end + BESIDE),
  );
  return isBeside ? 'beside' : 'elsewhere';
}

/** Where each document cites which work, held or not. */
export function citingMarks({
  edges,
  wanted,
}: CitationGraph): readonly (CitingMark & { readonly by: DocumentId })[] {
  return [
    ...edges.flatMap(({ from, to, places }) =>
      places.flatMap(offsetsOf).map((at) => ({ by: from, at, work: to })),
    ),
    ...wanted.flatMap(({ places }, index) =>
      places.flatMap((place) =>
        offsetsOf(place).map((at) => ({ by: place.by, at, work: `wanted ${index}` })),
      ),
    ),
  ];
}

/** Where the markers of a note stand, or the words that a link begins at. */
function offsetsOf({ label, markers, range }: CitingPlace): readonly number[] {
  return label === null && range ? [range.start] : markers;
}
