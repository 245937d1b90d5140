import type { Span } from '#shared/model/text.ts';

/** A footnote's marker, which most spans are: its ordinal, its start and its end. */
type StoredMarker = readonly [footnote: number, start: number, end: number];

/** As JSON, for `spansFrom`. */
export function storedSpans(spans: readonly Span[]): string {
  return JSON.stringify(
    spans.map((span): Span | StoredMarker =>
      span.kind === 'footnote-marker' ? [span.footnote, span.start, span.end] : span,
    ),
  );
}

/** Also of markers that were written out, as an earlier Ibid stored them. */
export function spansFrom(json: string): Span[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by storedSpans, and immutable
  return (JSON.parse(json) as (Span | StoredMarker)[]).map((stored) => {
    if (!isMarker(stored)) return stored;
    const [footnote, start, end] = stored;
    return { kind: 'footnote-marker', footnote, start, end };
  });
}

function isMarker(stored: Span | StoredMarker): stored is StoredMarker {
  return Array.isArray(stored);
}
