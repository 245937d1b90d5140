import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corroborate } from '#shared/corroboration/corroborate.ts';
import { byId, type Provenance } from '#shared/corroboration/provenance.ts';
import { rootKey, rootsOf } from '#shared/corroboration/roots.ts';
import { countByBruteForce, rootsByBruteForce } from '../../../support/corroboration/brute-force.ts';
import { everyProvenance, graphOf, type Node } from '../../../support/corroboration/provenance-graphs.ts';

const idsOf = (graph: readonly Provenance[]): readonly string[] => graph.map(({ id }) => id);

function counted(supporting: readonly string[], graph: readonly Provenance[]) {
  return corroborate(supporting, rootsOf(byId(graph)));
}

function differences(nodes: readonly Node[]): readonly string[] {
  const graph = graphOf(nodes);
  const roots = rootsOf(byId(graph));
  const wrong = idsOf(graph).filter((id) => {
    const ours = [...(roots.get(id)?.values() ?? [])].map(rootKey).toSorted();
    return ours.join() !== [...rootsByBruteForce(id, graph)].toSorted().join();
  });
  // All of them, and each second one: what is only handed on says nothing itself.
  for (const supporting of [idsOf(graph), idsOf(graph).filter((_, index) => index % 2 === 1)]) {
    const { certain, possible, exact } = corroborate(supporting, roots);
    const expected = countByBruteForce(supporting, graph);
    if (certain !== expected.certain || possible !== expected.possible || !exact)
      return [...wrong, `${JSON.stringify(nodes)}: ${certain}, ${possible}`];
  }
  return wrong;
}

test.each([
  [1, 'from-any'],
  [2, 'from-any'],
  [3, 'from-any'],
  [4, 'from-any'],
  [5, 'from-one'],
  [6, 'from-one'],
  [7, 'from-one'],
] as const)(
  'the count equals brute force on every provenance of %i statements, taken %s',
  { timeout: 120_000 },
  (size, taken) => {
    let graphs = 0;
    for (const nodes of everyProvenance(size, taken)) {
      graphs += 1;
      const wrong = differences(nodes);
      if (wrong.length > 0) expect(wrong).toEqual([]);
    }
    expect(graphs).toBeGreaterThan(2);
  },
);

const NODE: fc.Arbitrary<Node> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ speaker: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.constant('unknown' as const) },
  { weight: 5, arbitrary: fc.record({ from: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }) }) },
);
/** Parents beyond the size are statements that are not there. */
const graphs = (size: number): fc.Arbitrary<readonly Node[]> =>
  fc.array(NODE, { minLength: size, maxLength: size });

test.each([5, 6, 7])('and on random ones of %i, taken from several', (size) => {
  fc.assert(
    fc.property(graphs(size), (nodes) => {
      expect(differences(nodes)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('and on random ones of 12', () => {
  fc.assert(
    fc.property(graphs(12), (nodes) => {
      expect(differences(nodes)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a copy of what is there, or of several, never raises the certain number', () => {
  fc.assert(
    fc.property(graphs(9), fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 3 }), (nodes, from) => {
      const before = counted(idsOf(graphOf(nodes)), graphOf(nodes));
      const taken = from.map((parent) => ({ kind: 'statement' as const, id: `t${parent}` }));
      const copy: Provenance = { id: 'copy', speaker: 'somebody else', basis: 'derived', from: taken };
      const graph = [...graphOf(nodes), copy];
      const after = counted(idsOf(graph), graph);
      expect([after.certain, after.possible]).toEqual([before.certain, before.possible]);
    }),
    { numRuns: 1000 },
  );
});

test('an independent witness raises both numbers by one', () => {
  fc.assert(
    fc.property(graphs(9), (nodes) => {
      const before = counted(idsOf(graphOf(nodes)), graphOf(nodes));
      const witness: Provenance = { id: 'witness', speaker: 'somebody else', basis: 'first-hand', from: [] };
      const graph = [...graphOf(nodes), witness];
      const after = counted(idsOf(graph), graph);
      // Where nothing certain was found, 1 stood for the support that there was.
      expect([after.certain, after.possible]).toEqual([before.counted.length + 1, before.possible + 1]);
    }),
    { numRuns: 1000 },
  );
});

test('that two speakers are found to be one never raises a number', () => {
  fc.assert(
    fc.property(graphs(12), fc.nat(6), fc.nat(6), (nodes, one, other) => {
      const graph = graphOf(nodes);
      const before = counted(idsOf(graph), graph);
      const merged = graph.map((statement) =>
        statement.speaker === `s${one}` ? { ...statement, speaker: `s${other}` } : statement,
      );
      const after = counted(idsOf(merged), merged);
      expect(after.certain).toBeLessThanOrEqual(before.certain);
      expect(after.possible).toBeLessThanOrEqual(before.possible);
    }),
    { numRuns: 1000 },
  );
});

test('neither the order of the statements nor that of what they are taken from matters', () => {
  fc.assert(
    fc.property(
      graphs(12).chain((nodes) => {
        const graph = graphOf(nodes);
        const shuffled = graph.map((one) =>
          fc
            .shuffledSubarray([...one.from], { minLength: one.from.length })
            .map((from) => ({ ...one, from })),
        );
        return fc.tuple(
          fc.constant(graph),
          fc.tuple(...shuffled).chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
        );
      }),
      ([graph, shuffled]) => {
        const [one, other] = [graph, shuffled].map((all) => counted(idsOf(all), all));
        expect(other?.certain).toBe(one?.certain);
        expect(other?.possible).toBe(one?.possible);
        expect(other?.origins.toSorted()).toEqual(one?.origins.toSorted());
      },
    ),
    { numRuns: 1000 },
  );
});

test('a chain of a hundred thousand is followed to its one witness', () => {
  const graph = graphOf([
    { speaker: 0 },
    ...Array.from({ length: 100_000 }, (_, index): Node => ({ from: [index] })),
  ]);
  expect(counted(['t100000', 't50000'], graph)).toMatchObject({ certain: 1, possible: 1, origins: ['s0'] });
});
