import { circlesOf } from '../corroboration/circles.ts';
import { wayRound } from '../corroboration/way-round.ts';
import type { CitationEdge, CitationGraph, CitationLoop, CitingDocument } from '../model/citation-graph.ts';
import { type Anachronism, findAnachronisms } from '../timeline/anachronisms.ts';
import type { TimelineItem } from '../timeline/item.ts';
import { compareSpans, spanOf } from '../timeline/span.ts';

/** Documents that cite each other in a circle, the largest circles first. */
export function citationLoops({ documents, edges }: CitationGraph): readonly CitationLoop[] {
  const leaving = edgesFrom(edges);
  const inOrder = documents.toSorted(byAge).map(({ id }) => id);
  const place = new Map<string, number>(inOrder.map((id, at) => [id, at]));
  const next = (node: string): readonly string[] => (leaving.get(node) ?? []).map(({ to }) => to);
  return circlesOf(inOrder, next)
    .filter((circle) => circle.length > 1)
    .map((circle) => {
      const within = new Set(circle);
      const members = inOrder.filter((id) => within.has(id));
      const [oldest] = members;
      return {
        documents: members,
        way: oldest === undefined ? [] : edgesAlong(wayRound(oldest, next, within), leaving),
      };
    })
    .toSorted(
      (a, b) =>
        b.documents.length - a.documents.length ||
        (place.get(a.documents[0] ?? '') ?? 0) - (place.get(b.documents[0] ?? '') ?? 0),
    );
}

/** Documents that cite one of a later date. */
export function timeInversions(graph: CitationGraph): readonly Anachronism[] {
  return findAnachronisms(citationItems(graph));
}

/** The documents as they stand in time, the oldest first. */
export function citationItems({ documents, edges }: CitationGraph): readonly TimelineItem[] {
  const leaving = edgesFrom(edges);
  return documents.toSorted(byAge).map(({ id, title, published }) => ({
    id,
    title,
    speaker: null,
    firstHand: false,
    event: null,
    said: null,
    published,
    cites: (leaving.get(id) ?? []).map(({ to }) => to),
  }));
}

function edgesAlong(
  way: readonly string[],
  leaving: ReadonlyMap<string, readonly CitationEdge[]>,
): readonly CitationEdge[] {
  return way.flatMap((from, at) => {
    const to = way[at + 1] ?? way[0];
    return leaving.get(from)?.find((edge) => edge.to === to) ?? [];
  });
}

function edgesFrom(edges: readonly CitationEdge[]): ReadonlyMap<string, readonly CitationEdge[]> {
  const leaving = new Map<string, CitationEdge[]>();
  for (const edge of edges) {
    const known = leaving.get(edge.from);
    if (known) known.push(edge);
    else leaving.set(edge.from, [edge]);
  }
  return leaving;
}

function byAge(one: CitingDocument, other: CitingDocument): number {
  const [a, b] = [spanOf(one.published ?? ''), spanOf(other.published ?? '')];
  const byDate = a && b ? compareSpans(a, b) : Number(a === null) - Number(b === null);
  return byDate || (one.title < other.title ? -1 : one.title > other.title ? 1 : 0);
}
