import { describe, expect, test } from 'vitest';
import {
  EVERYTHING,
  type GraphFilter,
  graphShower,
  isNarrow,
} from '../../../../../renderer/case/graph/shown-graph.ts';
import { graphOf } from '../../../../support/drawn-graph.ts';

const GRAPH = graphOf(
  [
    'c:fifty',
    'c:died',
    't:moradi',
    't:kaveh',
    't:nouri',
    's:Moradi',
    's:سمیرا',
    'd:article',
    'd:report',
    'w:lost',
  ],
  [
    't:moradi supports c:fifty',
    't:kaveh supports c:fifty',
    't:nouri contradicts c:died',
    't:kaveh taken-from t:moradi',
    't:moradi said-by s:Moradi',
    't:nouri said-by s:سمیرا',
    't:kaveh stands-in d:article',
    'd:article cites d:report?',
    'd:report cites d:article',
    'd:report cites w:lost',
  ],
);

function shown(filter: Partial<GraphFilter>) {
  const { nodes, edges, found } = graphShower(GRAPH)({ ...EVERYTHING, ...filter });
  return {
    nodes: nodes.map(({ key }) => key),
    edges: edges.map(({ from, to }) => `${from} ${to}`),
    found: [...found],
  };
}

describe('a graph through a filter', () => {
  test('everything is shown by none', () => {
    const { nodes, edges } = shown({});
    expect(nodes).toHaveLength(GRAPH.nodes.length);
    expect(edges).toHaveLength(GRAPH.edges.length);
  });

  test('without a kind, nothing leads to it or from it', () => {
    const { nodes, edges } = shown({ kinds: new Set(['document', 'wanted']) });
    expect(nodes).toEqual(['d:article', 'd:report', 'w:lost']);
    expect(edges).toEqual(['d:article d:report', 'd:report d:article', 'd:report w:lost']);
  });

  test('of a claim is what it rests on, and no more', () => {
    const { nodes } = shown({ claim: 'c:fifty' });
    expect(nodes).toEqual(['c:fifty', 't:moradi', 't:kaveh', 's:Moradi', 'd:article']);
  });

  test('of a claim that is gone is everything', () => {
    expect(shown({ claim: 'c:gone' }).nodes).toHaveLength(GRAPH.nodes.length);
  });

  test('only what leaves something out is narrow', () => {
    expect(isNarrow({ ...EVERYTHING, words: '' })).toBe(false);
    expect(isNarrow({ ...EVERYTHING, kinds: new Set(['claim']) })).toBe(true);
    expect(isNarrow({ ...EVERYTHING, state: 'loop' })).toBe(true);
  });

  test('of a state of edges are those and their ends', () => {
    const { nodes, edges } = shown({ state: 'suggested' });
    expect(edges).toEqual(['d:article d:report']);
    expect(nodes).toEqual(['d:article', 'd:report']);
  });

  test('a loop through a suggested edge is a loop', () => {
    expect(shown({ state: 'loop' }).edges).toEqual(['d:article d:report', 'd:report d:article']);
  });

  test('words are found in any spelling and shown with what they are linked to', () => {
    const { nodes, found } = shown({ words: 'سميرا' });
    expect(found).toEqual(['s:سمیرا']);
    expect(nodes).toEqual(['t:nouri', 's:سمیرا']);
  });

  test('what is found stays where nothing leads to it any more', () => {
    expect(shown({ words: 'lost', edges: new Set(['said-by']) }).nodes).toEqual(['w:lost']);
  });

  test('words that are nowhere show nothing', () => {
    expect(shown({ words: 'zeppelin' }).nodes).toEqual([]);
  });
});
