import type { Block, Footnote } from '#shared/model/text.ts';

/** Which part of the canonical text each page holds. */
export interface PageTexts {
  /** Index of the page that an offset stands on. Of a note that of its first marker. */
  pageOf(offset: number): number;
  /** The part of the body that stands on a page; empty for a page without text. */
  rangeOf(page: number): { readonly start: number; readonly end: number };
}

/** By the marks of pages, of which there is one for every page, in their order. */
export function pageTexts(
  blocks: readonly Block[],
  footnotes: readonly Footnote[],
  count: number,
): PageTexts {
  const body = blocks.filter(({ footnote }) => footnote === null);
  const last = body.at(-1);
  const end = last ? last.start + last.text.length : 0;
  const starts = body
    .flatMap(({ start, spans }) =>
      spans.flatMap((span) => (span.kind === 'page' ? [start + span.start] : [])),
    )
    .slice(0, count);
  if (starts.length > 0) starts[0] = 0;
  const noteBlocks = blocks.filter(({ footnote }) => footnote !== null);

  function pageOfBody(offset: number): number {
    return Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  }
  return {
    pageOf(offset) {
      if (offset <= end) return pageOfBody(offset);
      const block = noteBlocks.findLast(({ start }) => start <= offset);
      const marker = footnotes[block?.footnote ?? -1]?.markers[0];
      return pageOfBody(marker?.start ?? end);
    },
    rangeOf(page) {
      const start = starts[page] ?? end;
      return { start, end: Math.max(start, starts[page + 1] ?? end) };
    },
  };
}
