import { expect, test } from 'vitest';
import { loopEdges } from '../../../../../renderer/case/graph/loops.ts';
import { graphOf } from '../../../../support/drawn-graph.ts';

function looping(nodes: readonly string[], edges: readonly string[]): readonly string[] {
  return [...loopEdges(graphOf(nodes, edges))].map(({ from, to }) => `${from} ${to}`);
}

test('only the edges of a circle are in a loop, not those that lead into it', () => {
  const edges = ['d:a cites d:b', 'd:b cites d:c', 'd:c cites d:b', 'd:c cites d:d'];
  expect(looping(['d:a', 'd:b', 'd:c', 'd:d'], edges)).toEqual(['d:b d:c', 'd:c d:b']);
});

test('what is taken from itself is a loop', () => {
  expect(looping(['t:a'], ['t:a taken-from t:a'])).toEqual(['t:a t:a']);
});

test('who says what stands where makes no loop', () => {
  expect(looping(['t:a', 'd:b'], ['t:a stands-in d:b', 'd:b cites t:a'])).toEqual([]);
});

test('a circle of a thousand is found', () => {
  const nodes = Array.from({ length: 1000 }, (_, index) => `t:${index}`);
  const edges = nodes.map((node, index) => `${node} taken-from t:${(index + 1) % 1000}`);
  expect(looping(nodes, edges)).toHaveLength(1000);
});
