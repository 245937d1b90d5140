import { expect, test } from 'vitest';
import { layOut } from '../../../../../renderer/case/graph/drawing/lay-out.ts';
import type { SourceGraph } from '#shared/model/source-graph.ts';
import { graphOf } from '../../../../support/drawn-graph.ts';

const GRAPH = graphOf(
  ['c:one', 't:a', 't:b', 's:x', 'd:p', 'd:q', 'd:alone'],
  [
    't:a supports c:one',
    't:b supports c:one',
    't:b taken-from t:a',
    't:a said-by s:x',
    't:b stands-in d:p',
    'd:p cites d:q',
    'd:q cites d:q',
  ],
);

async function laid(graph: SourceGraph) {
  const places = await layOut(graph, new AbortController().signal);
  if (!places) throw new Error('it was not laid out');
  return places;
}

test('the same graph is the same picture, in whatever order it comes', async () => {
  const turned = { nodes: GRAPH.nodes.toReversed(), edges: GRAPH.edges.toReversed() };
  const [one, again, other] = [await laid(GRAPH), await laid(GRAPH), await laid(turned)];
  expect(again).toEqual(one);
  expect(other).toEqual(one);
});

test('no two nodes stand in the same place, and claims stand above the documents', async () => {
  const places = await laid(GRAPH);
  const points = [...places.values()];
  for (const [index, one] of points.entries()) {
    for (const other of points.slice(index + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
    }
  }
  expect(places.get('c:one')?.y).toBeLessThan(places.get('d:q')?.y ?? 0);
});

test('an edge without an end, and no node at all, are laid out', async () => {
  expect((await laid(graphOf(['d:a'], ['d:a cites d:gone']))).size).toBe(1);
  expect((await laid(graphOf([], []))).size).toBe(0);
});

test('work that is stopped answers nothing', async () => {
  const stopped = new AbortController();
  stopped.abort();
  expect(await layOut(GRAPH, stopped.signal)).toBeNull();
});

test('work on two thousand nodes gives way again and again', async () => {
  const nodes = Array.from({ length: 2000 }, (_, index) => `d:${index}`);
  const edges = Array.from({ length: 5000 }, (_, index) => {
    const from = (index * 37) % 2000;
    return `d:${from} cites d:${(from * 7 + index) % 2000}`;
  });
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  const places = await laid(graphOf(nodes, edges));
  clearInterval(timer);
  expect(places.size).toBe(2000);
  expect(turns).toBeGreaterThan(50);
});
