import { expect, test } from 'vitest';
import { edgeLine, middleOf } from '../../../../../renderer/case/graph/drawing/edge-line.ts';
import { chooseLabels, shortened } from '../../../../../renderer/case/graph/drawing/label.ts';
import { nodeAt, sceneOf } from '../../../../../renderer/case/graph/drawing/scene.ts';
import { EVERYTHING, graphShower } from '../../../../../renderer/case/graph/shown-graph.ts';
import { graphOf } from '../../../../support/drawn-graph.ts';

const VIEW = { x: 0, y: 0, scale: 1 };
const radiusOf = () => 6;

function placed(nodes: Readonly<Record<string, readonly [number, number]>>, edges: readonly string[] = []) {
  const shown = graphShower(graphOf(Object.keys(nodes), edges))(EVERYTHING);
  return sceneOf(shown, new Map(Object.entries(nodes).map(([key, [x, y]]) => [key, { x, y }])));
}

test('two that cite each other are drawn with two lines, each on a side of its own', () => {
  const { edges } = placed({ 'd:a': [0, 0], 'd:b': [100, 0] }, ['d:a cites d:b', 'd:b cites d:a']);
  const middles = edges.flatMap((edge) => {
    const line = edgeLine(edge, VIEW, radiusOf);
    return line ? [middleOf(line).y] : [];
  });
  expect(middles).toHaveLength(2);
  expect(Math.sign(middles[0] ?? 0)).toBe(-Math.sign(middles[1] ?? 0));
  expect(edges.every(({ inLoop }) => inLoop)).toBe(true);
});

test('an arrow ends at the rim of what it leads to', () => {
  const { edges } = placed({ 'd:a': [0, 0], 'd:b': [100, 0] }, ['d:a cites d:b']);
  const [edge] = edges;
  const line = edge && edgeLine(edge, VIEW, radiusOf);
  expect(line?.to).toEqual({ x: 92, y: 0 });
  expect(line?.way).toEqual({ x: 1, y: 0 });
});

test('nodes that touch show no line, and one to itself is a bow', () => {
  const { edges } = placed({ 'd:a': [0, 0], 'd:b': [10, 0] }, ['d:a cites d:b', 'd:a cites d:a']);
  const [between, own] = edges;
  expect(between && edgeLine(between, VIEW, radiusOf)).toBeNull();
  expect(own && edgeLine(own, VIEW, radiusOf)?.control?.y).toBeLessThan(-20);
});

test('the nearest node within reach is hit, and none from afar', () => {
  const scene = placed({ 'd:a': [0, 0], 'd:b': [12, 0] });
  expect(nodeAt(scene, { x: 7, y: 0 }, () => 10)?.node.key).toBe('d:b');
  expect(nodeAt(scene, { x: 60, y: 0 }, () => 10)).toBeNull();
});

test('no label is written over another, and what is most linked comes first', () => {
  const scene = placed({ 'd:a': [100, 100], 'd:b': [110, 100], 'd:c': [120, 100], 'd:far': [300, 100] }, [
    'd:b cites d:far',
    'd:far cites d:b',
  ]);
  const labels = chooseLabels(
    scene,
    VIEW,
    { width: 400, height: 200 },
    radiusOf,
    (words) => words.length * 7 + 30,
  );
  expect(labels.map(({ node }) => node.node.id).toSorted()).toEqual(['a', 'b', 'far']);
});

test('a label that would cover a node stands on the other side of its own', () => {
  const scene = placed({ 'd:a': [100, 100], 't:below': [100, 112] });
  const labels = chooseLabels(scene, VIEW, { width: 400, height: 200 }, radiusOf, () => 40);
  expect(labels.find(({ node }) => node.node.key === 'd:a')?.at.y).toBeLessThan(90);
});

test('what is out of view has no label', () => {
  const scene = placed({ 'd:a': [-50, 100] });
  expect(chooseLabels(scene, VIEW, { width: 400, height: 200 }, radiusOf, () => 30)).toEqual([]);
});

test('a long name is cut at a word', () => {
  expect(shortened('Conditions at Lantern House: A Report of Three Visits')).toBe(
    'Conditions at Lantern House:…',
  );
  expect(shortened('a  short\nname')).toBe('a short name');
});
