import type { TimelineItem } from './item.ts';
import { compareSpans, spanOf } from './span.ts';

/** One time of an item. */
export interface TimelineEntry {
  readonly item: TimelineItem;
  readonly what: 'happened' | 'said' | 'published';
  /** EDTF. */
  readonly date: string;
}

/** Every time of every item, in order: what may have begun earlier first. A date that is none stands at the end. */
export function entriesOf(items: readonly TimelineItem[]): readonly TimelineEntry[] {
  return items
    .flatMap((item): readonly TimelineEntry[] => [
      ...(item.event === null ? [] : [{ item, what: 'happened' as const, date: item.event }]),
      ...(item.said === null ? [] : [{ item, what: 'said' as const, date: item.said }]),
      ...(item.published === null ? [] : [{ item, what: 'published' as const, date: item.published }]),
    ])
    .map((entry) => ({ entry, span: spanOf(entry.date) }))
    .toSorted((a, b) =>
      a.span && b.span ? compareSpans(a.span, b.span) : Number(a.span === null) - Number(b.span === null),
    )
    .map(({ entry }) => entry);
}
