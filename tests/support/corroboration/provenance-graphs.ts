import type { Provenance } from '#shared/corroboration/provenance.ts';

export type Node = { readonly speaker: number } | 'unknown' | { readonly from: readonly number[] };

export function graphOf(nodes: readonly Node[]): readonly Provenance[] {
  return nodes.map((node, index): Provenance => {
    const id = `t${index}`;
    if (node === 'unknown') return { id, speaker: `s${index}`, basis: 'unknown', from: [] };
    if ('speaker' in node) return { id, speaker: `s${node.speaker}`, basis: 'first-hand', from: [] };
    const from = node.from.map((parent) => ({ kind: 'statement' as const, id: `t${parent}` }));
    return { id, speaker: null, basis: index % 2 === 0 ? 'derived' : 'hearsay', from };
  });
}

/**
 * Every provenance of `size` statements, but for the order of the statements and the names of the speakers: first those made
 * first-hand, by speakers that each have a share of them; then those of unknown provenance; then those that are taken from
 * any others, themselves included: from one each, or from any number. Of the orders of these last only such are left as have
 * what is most taken from first, so that each graph is met at least once, in few of its orders.
 */
export function* everyProvenance(size: number, taken: 'from-one' | 'from-any'): Generator<readonly Node[]> {
  const parents = taken === 'from-one' ? ones(size) : subsets(size);
  for (let derived = 0; derived <= size; derived += 1) {
    for (let firstHand = 0; firstHand + derived <= size; firstHand += 1) {
      for (const shares of partitions(firstHand)) {
        const speakers = shares.flatMap((share, speaker) =>
          Array.from({ length: share }, () => ({ speaker })),
        );
        const unknown = Array.from({ length: size - firstHand - derived }, () => 'unknown' as const);
        for (const from of tuples(parents, derived)) {
          if (!isInOrder(from, size)) continue;
          yield [...speakers, ...unknown, ...from.map((own) => ({ from: own }))];
        }
      }
    }
  }
}

/** By how often it is taken from, by how much it takes, and by how often what it takes is taken from. */
function isInOrder(from: readonly (readonly number[])[], size: number): boolean {
  const taken = Array.from({ length: size }, () => 0);
  for (const own of from) for (const parent of own) taken[parent] = (taken[parent] ?? 0) + 1;
  const first = size - from.length;
  const weights = from.map((own, index) => {
    const above = own.reduce((sum, parent) => sum + (taken[parent] ?? 0), 0);
    return ((taken[first + index] ?? 0) * (size + 1) + own.length) * (size * size + 1) + above;
  });
  return weights.every((weight, index) => index === 0 || weight <= (weights[index - 1] ?? 0));
}

function ones(size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, index) => [index]);
}

/** But the empty one: a statement that is taken from nothing is of unknown provenance. */
function subsets(size: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** size - 1 }, (_, mask) =>
    Array.from({ length: size }, (__, index) => index).filter((index) => ((mask + 1) >> index) & 1),
  );
}

function* tuples<T>(choices: readonly T[], length: number): Generator<readonly T[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const rest of tuples(choices, length - 1)) for (const choice of choices) yield [...rest, choice];
}

/** Into parts that do not grow: 3 as 3, 2+1, 1+1+1. */
function partitions(total: number, largest = total): readonly (readonly number[])[] {
  if (total === 0) return [[]];
  return Array.from({ length: Math.min(total, largest) }, (_, index) => index + 1).flatMap((part) =>
    partitions(total - part, part).map((rest) => [part, ...rest]),
  );
}
