import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayRound } from '#shared/corroboration/way-round.ts';

test('the way round is one along the edges, and no shorter one exists', () => {
  const graph = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(graph, (edges) => {
      const next = (node: string): readonly string[] => (edges[Number(node)] ?? []).map(String);
      const way = wayRound('0', next, new Set(['0', '1', '2', '3', '4', '5']));
      const length = shortest(next);
      expect(way.length).toBe(length ?? 0);
      for (const [at, node] of way.entries()) expect(next(node)).toContain(way[at + 1] ?? '0');
    }),
  );
});

/** By trying ever longer walks. */
function shortest(next: (node: string) => readonly string[]): number | null {
  let reached = new Set(['0']);
  for (let steps = 1; steps <= 6; steps += 1) {
    reached = new Set([...reached].flatMap((node) => next(node)));
    if (reached.has('0')) return steps;
  }
  return null;
}
