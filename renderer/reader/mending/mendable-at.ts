import type { Block, Footnote } from '#shared/model/text.ts';
import { blockIndexAt } from '../block-groups.ts';
import { startOfMarker } from '../element-ids.ts';
import { NO_NOTE } from '../note-markers.ts';
import type { TextRange } from '../text-range.ts';

/** Words that are a marker, or are to be one. */
export interface MarkerWords extends TextRange {
  readonly words: string;
  /** Ordinal of its note; `NO_NOTE` for a marker without one, null for words that are no marker. */
  readonly footnote: number | null;
}

/** The marker that an element of the text draws; null for any other element. */
export function markerOf(element: Element, blocks: readonly Block[]): MarkerWords | null {
  const start = startOfMarker(element.closest('[data-note]')?.id ?? '');
  if (start === null) return null;
  const block = blocks[blockIndexAt(blocks, start)];
  const span = block?.spans.find(
    (one) => one.kind === 'footnote-marker' && block.start + one.start === start,
  );
  if (!block || block.footnote !== null || span?.kind !== 'footnote-marker') return null;
  const words = block.text.slice(span.start, span.end);
  return { start, end: block.start + span.end, words, footnote: span.footnote };
}

/** Words that were selected, where they can become a marker: in one block of the body. */
export function wordsToMark(range: TextRange, blocks: readonly Block[]): MarkerWords | null {
  const block = blocks[blockIndexAt(blocks, range.start)];
  if (!block || block.footnote !== null || range.end > block.start + block.text.length) return null;
  const [start, end] = [range.start - block.start, range.end - block.start];
  const same = block.spans.find(
    (span) => span.kind === 'footnote-marker' && span.start === start && span.end === end,
  );
  const footnote = same?.kind === 'footnote-marker' ? same.footnote : null;
  return { ...range, words: block.text.slice(start, end), footnote };
}

/** The block of the body that an element stands in. */
export function bodyBlockOf(element: Element | null, blocks: readonly Block[]): Block | null {
  const holder = element?.closest('[data-start]');
  if (!holder) return null;
  const block = blocks[blockIndexAt(blocks, Number(holder.getAttribute('data-start')))];
  return block?.footnote === null ? block : null;
}

export function noteOf(marker: MarkerWords, footnotes: readonly Footnote[]): Footnote | null {
  return marker.footnote === null || marker.footnote === NO_NOTE
    ? null
    : (footnotes[marker.footnote] ?? null);
}

/** What one would print to refer to a note: a number, a sign, a letter or two, in brackets or not. */
export function looksLikeLabel(words: string): boolean {
  return /^[[({]?\s?(?:[\p{Nd}\p{No}]{1,4}|[*†‡§¶#]{1,4}|\p{L}{1,2}|[ivxlc]{1,6})\s?[\])}]?$/iu.test(
    words.trim(),
  );
}
