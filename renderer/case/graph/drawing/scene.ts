import type { GraphEdge, GraphNode } from '#shared/model/source-graph.ts';
import { linksOf } from '../links.ts';
import type { ShownGraph } from '../shown-graph.ts';
import type { Point } from './view.ts';

export interface PlacedNode extends Point {
  readonly node: GraphNode;
  /** Half of its width in pixels, at a scale of 1. */
  readonly radius: number;
  /** Whether it holds what is searched for. */
  readonly found: boolean;
}

export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly inLoop: boolean;
  /** How far it swings out to the side of a straight line, as part of its length: several between two do not hide each other. */
  readonly bend: number;
}

/** What is drawn, at its place. */
export interface Scene {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly byKey: ReadonlyMap<string, PlacedNode>;
  /** Those that the name of matters most, first. */
  readonly named: readonly PlacedNode[];
}

const LEAST_RADIUS = 5.5;
const MOST_RADIUS = 11;
const BEND = 0.16;

export function sceneOf(shown: ShownGraph, places: ReadonlyMap<string, Point>): Scene {
  const links = linksOf(shown);
  const weight = (key: string) => {
    const { leaving, arriving } = links.get(key) ?? { leaving: [], arriving: [] };
    return leaving.length + arriving.length;
  };
  const nodes = shown.nodes.flatMap((node): readonly PlacedNode[] => {
    const place = places.get(node.key);
    if (!place) return [];
    const radius = Math.min(MOST_RADIUS, LEAST_RADIUS + Math.log2(1 + weight(node.key)));
    return [{ ...place, node, radius, found: shown.found.has(node.key) }];
  });
  const byKey = new Map(nodes.map((placed) => [placed.node.key, placed]));
  return {
    nodes,
    byKey,
    edges: placeEdges(shown, byKey),
    named: nodes.toSorted(
      (a, b) => Number(b.found) - Number(a.found) || b.node.claims - a.node.claims || b.radius - a.radius,
    ),
  };
}

function placeEdges(
  { edges, loops }: ShownGraph,
  byKey: ReadonlyMap<string, PlacedNode>,
): readonly PlacedEdge[] {
  const between = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const pair = edge.from < edge.to ? `${edge.from}\n${edge.to}` : `${edge.to}\n${edge.from}`;
    const known = between.get(pair);
    if (known) known.push(edge);
    else between.set(pair, [edge]);
  }
  return [...between.values()].flatMap((those) =>
    those.flatMap((edge, index): readonly PlacedEdge[] => {
      const [from, to] = [byKey.get(edge.from), byKey.get(edge.to)];
      if (!from || !to) return [];
      const aside = those.length === 1 ? 0 : Math.floor(index / 2) + 1;
      // Seen from the end that comes first, whichever way the edge goes.
      const side = (index % 2 === 0 ? 1 : -1) * (edge.from < edge.to ? 1 : -1);
      return [{ edge, from, to, inLoop: loops.has(edge), bend: aside * side * BEND }];
    }),
  );
}

/** The node at a point of the drawing, given how far from its middle it is still hit. */
export function nodeAt(
  { nodes }: Scene,
  { x, y }: Point,
  reach: (node: PlacedNode) => number,
): PlacedNode | null {
  let nearest: { readonly node: PlacedNode; readonly distance: number } | null = null;
  for (const node of nodes) {
    const distance = Math.hypot(node.x - x, node.y - y);
    if (distance > reach(node) || (nearest !== null && nearest.distance <= distance)) continue;
    nearest = { node, distance };
  }
  return nearest?.node ?? null;
}
