import { fold } from '#shared/fold/fold.ts';
import type { SourceUse } from '#shared/model/case-shown.ts';
import { compareSpans, spanOf } from '#shared/timeline/span.ts';

export const SOURCE_ORDERS = ['name', 'kind', 'present', 'grade', 'statements', 'claims'] as const;
/** By what sources are put in order. */
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

export interface SortedBy {
  readonly order: SourceOrder;
  readonly reversed: boolean;
}

/** Numbers begin with the most. */
const FROM_THE_MOST: ReadonlySet<SourceOrder> = new Set(['statements', 'claims']);

/** What asking for an order does: the other way round where it is in that order already. */
export function sortedAnew(now: SortedBy, order: SourceOrder): SortedBy {
  if (now.order === order) return { order, reversed: !now.reversed };
  return { order, reversed: FROM_THE_MOST.has(order) };
}

/** Those that hold every word of the query, in any spelling, and are of the kind; null for every kind. */
export function sourcesShown(
  sources: readonly SourceUse[],
  query: string,
  kind: string | null,
  { order, reversed }: SortedBy,
): readonly SourceUse[] {
  const wanted = fold(query).text.split(/\s+/u).filter(Boolean);
  const found = sources.filter((source) => {
    if (kind !== null && source.kind !== kind) return false;
    const words = fold([source.called, source.kind, source.role, source.relation, source.id].join(' ')).text;
    return wanted.every((word) => words.includes(word));
  });
  const compare = COMPARE[order];
  return found.toSorted((a, b) => {
    // What nothing is known of stays behind whichever way it goes.
    const lacking = Number(lacks(a, order)) - Number(lacks(b, order));
    return lacking || (reversed ? compare(b, a) : compare(a, b)) || COMPARE.name(a, b);
  });
}

/** The kinds that there are, in order. */
export function kindsOf(sources: readonly SourceUse[]): readonly string[] {
  return [...new Set(sources.map(({ kind }) => kind))].filter(Boolean).toSorted();
}

const inOrder = new Intl.Collator(['en', 'fa', 'ar'], { numeric: true });

const COMPARE: Readonly<Record<SourceOrder, (a: SourceUse, b: SourceUse) => number>> = {
  name: (a, b) => inOrder.compare(a.called, b.called),
  kind: (a, b) => inOrder.compare(a.kind, b.kind),
  present: (a, b) => comparePresence(a.present, b.present),
  grade: (a, b) => inOrder.compare(a.reliability?.grade ?? '', b.reliability?.grade ?? ''),
  statements: (a, b) => a.statements - b.statements,
  claims: (a, b) => a.claims - b.claims,
};

function comparePresence(one: string | null, other: string | null): number {
  const [a, b] = [one, other].map((date) => (date === null ? null : spanOf(date)));
  return a && b ? compareSpans(a, b) : 0;
}

function lacks(source: SourceUse, order: SourceOrder): boolean {
  if (order === 'present') return source.present === null;
  return order === 'grade' && source.reliability === null;
}
