import type { Span } from '#shared/model/text.ts';

type SpanOf<Kind extends Span['kind']> = Extract<Span, { kind: Kind }>;

/** A stretch of a block's text over which nothing changes. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly emphasis: boolean;
  readonly strong: boolean;
  readonly code: boolean;
  readonly language: SpanOf<'language'> | null;
  readonly page: SpanOf<'page'> | null;
  readonly time: SpanOf<'time'> | null;
  readonly recognized: SpanOf<'recognized'> | null;
}

/** Neighbouring pieces under one thing that can be followed, so that it is one stop for the keyboard. */
export interface Run {
  readonly start: number;
  readonly marker: SpanOf<'footnote-marker'> | null;
  readonly link: SpanOf<'link'> | null;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a text at the ends of its spans, however they overlap. The texts of all pieces, joined, are the text.
 * A span without length (a page that begins here) becomes a piece without text.
 */
export function cutIntoRuns(text: string, spans: readonly Span[]): readonly Run[] {
  const runs: { start: number; marker: Run['marker']; link: Run['link']; pieces: Piece[] }[] = [];
  for (const [start, end] of stretches(text, spans)) {
    const here = spans.filter((span) => (start === end ? isPoint(span, start) : covers(span, start, end)));
    const marker = innermost(here, 'footnote-marker');
    const link = innermost(here, 'link');
    const piece: Piece = {
      start,
      text: text.slice(start, end),
      emphasis: here.some((span) => span.kind === 'emphasis'),
      strong: here.some((span) => span.kind === 'strong'),
      code: here.some((span) => span.kind === 'code'),
      language: innermost(here, 'language'),
      page: lastPage(here),
      time: innermost(here, 'time'),
      recognized: innermost(here, 'recognized'),
    };
    const open = runs.at(-1);
    if (open && open.marker === marker && open.link === link) open.pieces.push(piece);
    else runs.push({ start, marker, link, pieces: [piece] });
  }
  return runs;
}

function stretches(text: string, spans: readonly Span[]): readonly (readonly [number, number])[] {
  const cuts = new Set([0, text.length]);
  const points = new Set<number>();
  for (const span of spans) {
    cuts.add(clamp(span.start, text)).add(clamp(span.end, text));
    if (span.start === span.end) points.add(clamp(span.start, text));
  }
  const sorted = [...cuts].toSorted((a, b) => a - b);
  const found: (readonly [number, number])[] = [];
  for (const [index, cut] of sorted.entries()) {
    if (points.has(cut)) found.push([cut, cut]);
    const next = sorted[index + 1];
    if (next !== undefined) found.push([cut, next]);
  }
  return found;
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length);
}

function isPoint(span: Span, at: number): boolean {
  return span.start === at && span.end === at;
}

function covers(span: Span, start: number, end: number): boolean {
  return span.start <= start && span.end >= end && span.end > span.start;
}

/** Of several that overlap the shortest is the most particular. */
function innermost<Kind extends Span['kind']>(spans: readonly Span[], kind: Kind): SpanOf<Kind> | null {
  let best: SpanOf<Kind> | null = null;
  for (const span of spans) {
    if (!isOfKind(span, kind)) continue;
    if (!best || span.end - span.start < best.end - best.start) best = span;
  }
  return best;
}

/** Pages without words begin where the next one does. */
function lastPage(spans: readonly Span[]): SpanOf<'page'> | null {
  return spans.filter((span) => isOfKind(span, 'page')).at(-1) ?? null;
}

function isOfKind<Kind extends Span['kind']>(span: Span, kind: Kind): span is SpanOf<Kind> {
  return span.kind === kind;
}
