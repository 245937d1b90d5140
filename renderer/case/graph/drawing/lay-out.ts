import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { GraphNodeKind, SourceGraph } from '#shared/model/source-graph.ts';
import { linksOf } from '../links.ts';
import type { Point } from './view.ts';

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly kind: GraphNodeKind;
}

/** Claims above, what they rest on beneath, as far as the links let them. */
const LEVELS: Readonly<Record<GraphNodeKind, number>> = {
  claim: -1.3,
  statement: -0.4,
  source: 0.5,
  document: 0.9,
  wanted: 1.5,
};
/** Between one level and the next, times the root of how many there are. */
const LEVEL_HEIGHT = 26;
const LINK_LENGTH = 84;
const ROOM = 30;
const REPULSION = -260;
const REPULSION_REACH = 480;
/** How much of what is far away is taken together: Barnes and Hut’s theta. */
const COARSE = 1.2;
const TO_THE_MIDDLE = 0.04;
/** Nothing else holds what has no edges. */
const ALONE_TO_THE_MIDDLE = 0.14;
const TO_THE_LEVEL = 0.11;
const STILL = 0.001;
const STEPS = 300;
/** Of a graph of more than so many nodes; more steps would not be seen. */
const MANY = 800;
const STEPS_OF_MANY = 120;
/** Less than a frame, so that the window draws on meanwhile. */
const SLICE_MS = 8;

/**
 * Where each node of a graph stands, by its key; the same for the same graph, in whatever order it comes. Works in
 * slices. `onStep` hears how far it is, from 0 to 1. Null when the work was stopped.
 */
export async function layOut(
  graph: SourceGraph,
  signal: AbortSignal,
  onStep: (part: number) => void = () => undefined,
): Promise<ReadonlyMap<string, Point> | null> {
  // By what they are called before their ids, which are others in every library.
  const order = graph.nodes.toSorted((a, b) => compare(a.called, b.called) || compare(a.key, b.key));
  const placeOf = new Map(order.map(({ key }, place) => [key, place]));
  const bodies: Body[] = order.map(({ key, kind }) => ({ key, kind }));
  const links = linksOf(graph);
  const edges: SimulationLinkDatum<Body>[] = bodies.flatMap(({ key }) =>
    [...new Set((links.get(key)?.leaving ?? []).map(({ to }) => to))]
      .filter((to) => to !== key)
      .toSorted((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0))
      .map((to) => ({ source: key, target: to })),
  );
  const isAlone = (key: string) => {
    const { leaving = [], arriving = [] } = links.get(key) ?? {};
    return leaving.length + arriving.length === 0;
  };
  const isMany = bodies.length > MANY;
  const steps = isMany ? STEPS_OF_MANY : STEPS;
  const height = LEVEL_HEIGHT * Math.sqrt(bodies.length);
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - STILL ** (1 / steps))
    .force(
      'links',
      forceLink<Body, SimulationLinkDatum<Body>>(edges)
        .id(({ key }) => key)
        .distance(LINK_LENGTH),
    )
    .force('apart', forceManyBody().strength(REPULSION).distanceMax(REPULSION_REACH).theta(COARSE))
    .force('room', isMany ? null : forceCollide(ROOM))
    .force(
      'middle',
      forceX<Body>(0).strength(({ key }) => (isAlone(key) ? ALONE_TO_THE_MIDDLE : TO_THE_MIDDLE)),
    )
    .force('level', forceY<Body>(({ kind }) => LEVELS[kind] * height).strength(TO_THE_LEVEL))
    .stop();
  let sliceBegan = performance.now();
  for (let step = 0; step < steps; step += 1) {
    if (signal.aborted) return null;
    simulation.tick();
    if (performance.now() - sliceBegan < SLICE_MS) continue;
    onStep(step / steps);
    await new Promise((resolve) => setTimeout(resolve));
    sliceBegan = performance.now();
  }
  return new Map(bodies.map(({ key, x = 0, y = 0 }) => [key, { x, y }]));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
