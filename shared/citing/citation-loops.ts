import { circlesOf } from '../corroboration/circles.ts';
import type { CitationEdge, CitationGraph, CitationLoop, CitingDocument } from '../model/citation-graph.ts';
import type { DocumentId } from '../model/ids.ts';
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
        way: oldest === undefined ? [] : shortestWayRound(oldest, leaving, within),
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

function edgesFrom(edges: readonly CitationEdge[]): ReadonlyMap<string, readonly CitationEdge[]> {
  const leaving = new Map<string, CitationEdge[]>();
  for (const edge of edges) {
    const known = leaving.get(edge.from);
    if (known) known.push(edge);
    else leaving.set(edge.from, [edge]);
  }
  return leaving;
}

/** From one document along the edges until it is reached again, without leaving the circle. */
function shortestWayRound(
  start: DocumentId,
  leaving: ReadonlyMap<string, readonly CitationEdge[]>,
  within: ReadonlySet<string>,
): readonly CitationEdge[] {
  const cameBy = new Map<string, CitationEdge>();
  const reached: string[] = [start];
  // The list grows while it is walked.
  for (const node of reached) {
    for (const edge of leaving.get(node) ?? []) {
      if (edge.to === start) return [...wayTo(node, cameBy), edge];
      if (!within.has(edge.to) || cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      reached.push(edge.to);
    }
  }
  return [];
}

function wayTo(node: string, cameBy: ReadonlyMap<string, CitationEdge>): readonly CitationEdge[] {
  const way: CitationEdge[] = [];
  for (let edge = cameBy.get(node); edge; edge = cameBy.get(edge.from)) way.push(edge);
  return way.toReversed();
}

function byAge(one: CitingDocument, other: CitingDocument): number {
  const [a, b] = [spanOf(one.published ?? ''), spanOf(other.published ?? '')];
  const byDate = a && b ? compareSpans(a, b) : Number(a === null) - Number(b === null);
  return byDate || (one.title < other.title ? -1 : one.title > other.title ? 1 : 0);
}
