import { expect, test } from 'vitest';
import { linksInWords, standingInWords } from '../../../../../renderer/case/graph/graph-words.ts';
import { linksOf, NO_LINKS } from '../../../../../renderer/case/graph/links.ts';
import { EVERYTHING, graphShower } from '../../../../../renderer/case/graph/shown-graph.ts';
import { graphRows, sortedRows } from '../../../../../renderer/case/graph/table-rows.ts';
import { graphOf } from '../../../../support/drawn-graph.ts';

function rowsOf(...given: Parameters<typeof graphOf>) {
  return graphRows(graphShower(graphOf(...given))(EVERYTHING));
}

test('every edge is a row, and so is every node that has none', () => {
  const rows = rowsOf(
    ['d:a', 'd:b', 'd:alone', 't:x', 'c:z'],
    ['d:a cites d:b?', 'd:b cites d:a', 't:x retracts c:z'],
  );
  expect(rows.map(({ from, relation, to, state }) => [from.key, relation, to?.key ?? null, state])).toEqual([
    ['d:a', 'cites', 'd:b', 'suggested, in a loop'],
    ['d:b', 'cites', 'd:a', 'in a loop'],
    ['t:x', 'retracts', 'c:z', ''],
    ['d:alone', '', null, ''],
  ]);
});

test('numbers are sorted as numbers, and back again', () => {
  const rows = rowsOf(['d:9', 'd:10', 'd:1'], ['d:9 cites d:1', 'd:10 cites d:1']);
  const order = (isDescending: boolean) =>
    sortedRows(rows, { by: 'from', isDescending }).map(({ from }) => from.id);
  expect(order(false)).toEqual(['9', '10']);
  expect(order(true)).toEqual(['10', '9']);
});

test('a node says what leads to it and from it', () => {
  const graph = graphOf(
    ['d:a', 'd:b', 'd:c', 't:x'],
    ['d:a cites d:b', 'd:c cites d:a', 'd:b cites d:a', 't:x stands-in d:a'],
  );
  const links = linksOf(graph).get('d:a') ?? NO_LINKS;
  expect(standingInWords('document', links)).toBe('document: cited by 2, holds 1, cites 1');
  expect(linksInWords(NO_LINKS)).toBe('nothing leads to it or from it');
});

test('an edge of which an end is not there leads nowhere', () => {
  const graph = graphOf(['d:a'], ['d:a cites d:gone']);
  expect(linksOf(graph).get('d:a')).toEqual(NO_LINKS);
});
