import type { CaseTimeline, TimelineRow } from '#shared/model/case-timeline.ts';
import { type Mark, type MarkKind, markOf } from './marks.ts';

/** A line of the timeline: what someone says, what appeared, or when a source was where the events were. */
export interface ShownRow {
  readonly key: string;
  readonly title: string;
  readonly by: string | null;
  /** In the order of their kinds, without what is no date. */
  readonly marks: readonly Mark[];
  /** Sentences that say what cannot be as it is dated. */
  readonly problems: readonly string[];
  /** Null for a presence. */
  readonly item: TimelineRow | null;
  /** The source that says it, or that was there; null where nobody is named. */
  readonly source: string | null;
}

export interface TimelineFilter {
  /** Null for all. */
  readonly source: string | null;
  readonly claim: string | null;
  /** The kinds of times that are shown. */
  readonly kinds: ReadonlySet<MarkKind>;
  /** Whether only that is shown which cannot be as it is dated. */
  readonly onlyProblems: boolean;
}

/** The lanes of the sources, and behind them the rest in its order; apart what has no date to lie on the axis. */
export function shownRows(
  { rows, presences, findings }: CaseTimeline,
  { source, claim, kinds, onlyProblems }: TimelineFilter,
): { readonly dated: readonly ShownRow[]; readonly undated: readonly ShownRow[] } {
  const meant = rows.filter(
    (row) =>
      (source === null || row.source === source) &&
      (claim === null || row.claims.includes(claim)) &&
      (!onlyProblems || findings.some(({ kind, id }) => kind === row.kind && id === row.id)),
  );
  const speaking = new Set(meant.map((row) => row.source));
  const lanes = presences.filter((one) =>
    source !== null ? one.source === source : claim === null || speaking.has(one.source),
  );
  const items = meant.map((row) => itemRow(row, findings, kinds));
  const undated = items.filter(({ item }) => item !== null && isUndated(item));
  return {
    dated: [
      ...(kinds.has('present') && !onlyProblems ? presenceRows(lanes) : []),
      ...items.filter(({ marks }) => marks.length > 0),
    ],
    undated,
  };
}

function itemRow(
  row: TimelineRow,
  findings: CaseTimeline['findings'],
  kinds: ReadonlySet<MarkKind>,
): ShownRow {
  const { kind, id, title, by, source, event, said, published } = row;
  const dates = [
    ['happened', event],
    ['said', said],
    ['published', published],
  ] as const;
  return {
    key: `${kind} ${id}`,
    title,
    by,
    marks: dates.flatMap(([what, date]) =>
      date === null || !kinds.has(what) ? [] : (markOf(what, date) ?? []),
    ),
    problems: findings.flatMap((found) => (found.kind === kind && found.id === id ? [found.message] : [])),
    item: row,
    source,
  };
}

/** One lane for each source, however often it came and left. */
function presenceRows(presences: CaseTimeline['presences']): readonly ShownRow[] {
  const lanes = new Map<string, ShownRow>();
  for (const { source, called, present } of presences) {
    const mark = markOf('present', present);
    if (!mark) continue;
    const marks = [...(lanes.get(source)?.marks ?? []), mark];
    lanes.set(source, {
      key: `presence ${source}`,
      title: called,
      by: null,
      marks,
      problems: [],
      item: null,
      source,
    });
  }
  return [...lanes.values()];
}

function isUndated({ event, said, published }: TimelineRow): boolean {
  return [event, said, published].every((date) => date === null || markOf('said', date) === null);
}
