import type { Block } from '#shared/model/text.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { headingRanks } from '../block-groups.ts';
import type { TextRange } from '../text-range.ts';

/** A place that a text can be entered at. */
export interface ContentsEntry {
  readonly words: string;
  /** 0 for what stands under nothing else. */
  readonly depth: number;
  readonly range: TextRange;
}

/** Seconds of a recording between two entries: every cue would be too much. */
const SECONDS_APART = 60;
const FIRST_WORDS = 60;

/**
 * The table of contents of a text: its headings, or where it has none the pages of its print, or the minutes of its
 * recording. Empty when all that would be a single entry.
 */
export function contentsOf(blocks: readonly Block[]): readonly ContentsEntry[] {
  const body = blocks.filter((block) => block.footnote === null);
  const found = [headingsOf, pagesOf, minutesOf].map((entriesOf) => entriesOf(body));
  return found.find((entries) => entries.length > 1) ?? [];
}

/** Index of the last entry that begins at the offset or before it; null before the first. */
export function entryAt(entries: readonly ContentsEntry[], offset: number): number | null {
  const index = entries.findLastIndex(({ range }) => range.start <= offset);
  return index === -1 ? null : index;
}

function headingsOf(blocks: readonly Block[]): readonly ContentsEntry[] {
  const ranks = headingRanks(blocks);
  return blocks.flatMap((block) => {
    const words = block.kind === 'heading' ? withoutMarkers(block) : '';
    if (words === '') return [];
    return [{ words, depth: (ranks.get(block.ordinal) ?? 2) - 2, range: rangeFrom(block, 0) }];
  });
}

function pagesOf(blocks: readonly Block[]): readonly ContentsEntry[] {
  return blocks.flatMap((block) =>
    block.spans.flatMap((span) =>
      span.kind === 'page'
        ? [{ words: `Page ${span.page}`, depth: 0, range: rangeFrom(block, span.start) }]
        : [],
    ),
  );
}

function minutesOf(blocks: readonly Block[]): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let next = -Infinity;
  for (const block of blocks) {
    const mark = block.spans.find((span) => span.kind === 'time');
    if (mark?.kind !== 'time' || mark.seconds < next) continue;
    next = mark.seconds + SECONDS_APART;
    const words = block.text.slice(mark.end, mark.end + FIRST_WORDS).trim();
    entries.push({
      words: `${clockTime(mark.seconds)} ${words}`,
      depth: 0,
      range: rangeFrom(block, mark.start),
    });
  }
  return entries;
}

/** From an offset in the block to its end; what is flashed when one goes there. */
function rangeFrom({ start, text }: Block, offset: number): TextRange {
  const end = start + text.length;
  return { start: Math.max(Math.min(start + offset, end - 1), start), end };
}

function withoutMarkers({ text, spans }: Block): string {
  let words = '';
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.kind !== 'footnote-marker') continue;
    words += text.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  return (words + text.slice(at)).replace(/\s+/g, ' ').trim();
}
