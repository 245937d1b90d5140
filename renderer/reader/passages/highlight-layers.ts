import type { PassageUse } from '#shared/model/passage.ts';
import type { HighlightMark } from '../paint.ts';
import type { TextRange } from '../text-range.ts';

type Highlighted = Pick<PassageUse, 'position' | 'colour' | 'createdAt'>;

/**
 * What is drawn for highlights, by mark: every stretch in the colour of the highlight on top, and under it a line in the
 * colour of each that lies beneath, so that all are seen and none is mixed into another colour. On top is the shorter.
 */
export function highlightLayers(
  highlights: readonly Highlighted[],
): ReadonlyMap<HighlightMark, readonly TextRange[]> {
  const layers = new Map<HighlightMark, { start: number; end: number }[]>();
  const put = (mark: HighlightMark, start: number, end: number) => {
    const ranges = layers.get(mark) ?? [];
    layers.set(mark, ranges);
    const last = ranges.at(-1);
    if (last && last.end === start) last.end = end;
    else if (last?.end !== end) ranges.push({ start, end });
  };
  const waiting = highlights.toSorted((one, other) => one.position.start - other.position.start);
  let open: Highlighted[] = [];
  const cuts = [...new Set(highlights.flatMap(({ position }) => [position.start, position.end]))].toSorted(
    (one, other) => one - other,
  );
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    open = open.filter(({ position }) => position.end > start);
    while (waiting[0] && waiting[0].position.start <= start) open.push(...waiting.splice(0, 1));
    const [top, ...beneath] = open.toSorted(topFirst);
    if (!top || end === undefined) continue;
    put(`ibid-highlight-${top.colour}`, start, end);
    for (const { colour } of beneath) put(`ibid-beneath-${colour}`, start, end);
  }
  return layers;
}

/** Of two of one length the later. */
function topFirst(one: Highlighted, other: Highlighted): number {
  const length = ({ position }: Highlighted) => position.end - position.start;
  if (length(one) !== length(other)) return length(one) - length(other);
  return one.createdAt < other.createdAt ? 1 : -1;
}
