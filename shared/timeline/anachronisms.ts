import type { Presence, TimelineItem } from './item.ts';
import { type Certainty, isBefore, type Span, spanOf } from './span.ts';

export const ANACHRONISMS = [
  /** A witness tells at first hand of what happened after he left. */
  'after-leaving',
  /** … before he came. */
  'before-coming',
  /** Said, or published, before it happened. */
  'before-event',
  /** Published before it was said. */
  'before-said',
  /** Cites, or has from, what appeared later. */
  'cites-later',
] as const;
export type AnachronismKind = (typeof ANACHRONISMS)[number];

/** Two dates that cannot both hold. */
export interface Anachronism {
  readonly kind: AnachronismKind;
  readonly certainty: Certainty;
  readonly item: string;
  /** The item that is cited; null for what lies within one item. */
  readonly cited: string | null;
  /** EDTF: the date that lies too early, and the one that it should not lie before. */
  readonly earlier: string;
  readonly later: string;
}

/**
 * What cannot be as it is dated, in the order of the items. Vague dates count only where no reading of them agrees: of
 * "1988" and "May 1988" neither is before the other. An item without a date for a question is not asked it.
 */
export function findAnachronisms(
  items: readonly TimelineItem[],
  presences: readonly Presence[] = [],
): readonly Anachronism[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const presentOf = new Map<string, string[]>();
  for (const { speaker, present } of presences) {
    presentOf.set(speaker, [...(presentOf.get(speaker) ?? []), present]);
  }
  return items.flatMap((item) => [
    ...presenceFindings(item, presentOf.get(item.speaker ?? '') ?? []),
    ...ownFindings(item),
    ...citingFindings(item, byId),
  ]);
}

/** One who was there several times is asked only whether it was outside of all of them. */
function presenceFindings(item: TimelineItem, presents: readonly string[]): readonly Anachronism[] {
  const { event } = item;
  if (!item.firstHand || event === null || presents.length === 0) return [];
  const found = presents.map(
    (present) =>
      finding('after-leaving', item, present, event) ?? finding('before-coming', item, event, present),
  );
  if (found.includes(null)) return [];
  const certain = found.every((one) => one?.certainty === 'certain');
  // Of several the nearest tells most: the last leaving before the event, or else the first coming after it.
  const nearest = found.findLast((one) => one?.kind === 'after-leaving') ?? found[0];
  return nearest ? [{ ...nearest, certainty: certain ? 'certain' : 'possible' }] : [];
}

function ownFindings(item: TimelineItem): readonly Anachronism[] {
  const { event, said, published } = item;
  const told = said ?? published;
  return [
    event === null || told === null ? null : finding('before-event', item, told, event),
    said === null || published === null ? null : finding('before-said', item, published, said),
  ].filter((one) => one !== null);
}

function citingFindings(item: TimelineItem, byId: ReadonlyMap<string, TimelineItem>): readonly Anachronism[] {
  const own = item.published ?? item.said;
  if (own === null) return [];
  return [...new Set(item.cites)].flatMap((id) => {
    const cited = byId.get(id);
    const theirs = cited?.published ?? cited?.said ?? null;
    const found = theirs === null || id === item.id ? null : finding('cites-later', item, own, theirs);
    return found ? [{ ...found, cited: id }] : [];
  });
}

/** Null unless the first date lies before the second in every reading. */
function finding(
  kind: AnachronismKind,
  { id }: TimelineItem,
  earlier: string,
  later: string,
): Anachronism | null {
  const [one, other]: readonly (Span | null)[] = [spanOf(earlier), spanOf(later)];
  const certainty = one && other ? isBefore(one, other) : null;
  return certainty && { kind, certainty, item: id, cited: null, earlier, later };
}
