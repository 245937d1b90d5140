import type { ImportedBlock, Span } from '#shared/model/text.ts';

type PageMark = Extract<Span, { kind: 'page' }>;

function lastPage({ spans }: ImportedBlock): PageMark | null {
  return spans.findLast((span) => span.kind === 'page') ?? null;
}

/** The block behind one that is left out, on the page that began in that: else it would count to the page before. */
export function withPageOf(left: ImportedBlock, next: ImportedBlock): ImportedBlock {
  const page = lastPage(left);
  const begins = next.spans.some((span) => span.kind === 'page' && span.start === 0);
  return page && !begins ? { ...next, spans: [{ ...page, start: 0, end: 0 }, ...next.spans] } : next;
}

/** The block behind one that is put back, without the mark that it has only since that one was left out. */
export function withoutPageOf(back: ImportedBlock, next: ImportedBlock): ImportedBlock {
  const page = lastPage(back);
  const [first, ...others] = next.spans;
  const isLent = first?.kind === 'page' && first.start === 0 && first.end === 0 && first.page === page?.page;
  return isLent ? { ...next, spans: others } : next;
}
