import type { Span } from '#shared/model/text.ts';

/** A footnote's marker, which most spans are. */
type StoredMarker = readonly [start: number, end: number, footnote: number];

/** As JSON, for `spansFrom`. What is read is what was stored to the order of its keys: `marksHashOf` is of its JSON. */
export function storedSpans(spans: readonly Span[]): string {
  return JSON.stringify(
    spans.map((span): Span | StoredMarker =>
      span.kind === 'footnote-marker' && Object.keys(span).join() === 'kind,start,end,footnote'
        ? [span.start, span.end, span.footnote]
        : span,
    ),
  );
}

/** Also of markers that were written out, as an earlier Ibid stored all of them. */
export function spansFrom(json: string): Span[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by storedSpans, and immutable
  return (JSON.parse(json) as (Span | StoredMarker)[]).map((stored) => {
    if (!isMarker(stored)) return stored;
    const [start, end, footnote] = stored;
    return { kind: 'footnote-marker', start, end, footnote };
  });
}

function isMarker(stored: Span | StoredMarker): stored is StoredMarker {
  return Array.isArray(stored);
}
