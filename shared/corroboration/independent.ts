/** Sets with the positions that they are known by. */
export interface Group {
  readonly positions: readonly number[];
  readonly sets: readonly (readonly string[])[];
}

export interface Independent {
  /** Positions of disjoint sets: the most that there are, or as many as were found. */
  readonly chosen: readonly number[];
  /** As many as `chosen`, or a number that no choice exceeds. */
  readonly most: number;
}

/** The search of a group that need not be counted exactly ends when it has looked at so many sets: within about 0.2 s. */
const MOST_LOOKS = 200_000;

/**
 * The most disjoint sets of a group, by branch and bound: the largest independent set of the graph in which sets that share
 * a member are neighbours. Sets with one member in common are all neighbours, so that a cover by members bounds it.
 */
export function largestIndependent(group: Group, mayGiveUp: boolean): Independent {
  const { sets, positions } = group;
  const neighbours = neighboursIn(sets);
  let best: readonly number[] = [];
  let looks = 0;
  const gaveUp = (): boolean => mayGiveUp && looks > MOST_LOOKS;
  const search = (given: ReadonlySet<number>, taken: readonly number[]): void => {
    looks += given.size;
    let active = given;
    let chosen = taken;
    for (let free = fewestNeighbours(active, neighbours); free !== null;) {
      // One with a single neighbour is never worse than that neighbour.
      active = without(active, free, neighbours);
      chosen = [...chosen, free];
      free = fewestNeighbours(active, neighbours);
    }
    if (chosen.length > best.length) best = chosen;
    if (active.size === 0 || gaveUp()) return;
    if (chosen.length + coverOf(active, sets) <= best.length) return;
    const pivot = mostNeighbours(active, neighbours);
    search(without(active, pivot, neighbours), [...chosen, pivot]);
    search(new Set([...active].filter((index) => index !== pivot)), chosen);
  };
  const all = new Set(sets.keys());
  best = greedy(all, neighbours);
  const bound = coverOf(all, sets);
  if (best.length < bound) search(all, []);
  return {
    chosen: best.flatMap((index) => positions[index] ?? []),
    most: gaveUp() ? bound : best.length,
  };
}

type Neighbours = readonly ReadonlySet<number>[];

function neighboursIn(sets: readonly (readonly string[])[]): Neighbours {
  const having = new Map<string, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const member of set) {
      const others = having.get(member);
      if (others) others.push(index);
      else having.set(member, [index]);
    }
  }
  return sets.map((set, index) => {
    const near = new Set(set.flatMap((member) => having.get(member) ?? []));
    near.delete(index);
    return near;
  });
}

function degree(index: number, active: ReadonlySet<number>, neighbours: Neighbours): number {
  let count = 0;
  for (const near of neighbours[index] ?? []) if (active.has(near)) count += 1;
  return count;
}

/** One that has at most one neighbour left; null where there is none. */
function fewestNeighbours(active: ReadonlySet<number>, neighbours: Neighbours): number | null {
  for (const index of active) if (degree(index, active, neighbours) <= 1) return index;
  return null;
}

function mostNeighbours(active: ReadonlySet<number>, neighbours: Neighbours): number {
  let found = -1;
  let most = -1;
  for (const index of active) {
    const own = degree(index, active, neighbours);
    if (own <= most) continue;
    found = index;
    most = own;
  }
  return found;
}

function without(active: ReadonlySet<number>, index: number, neighbours: Neighbours): ReadonlySet<number> {
  const near = neighbours[index];
  return new Set([...active].filter((other) => other !== index && near?.has(other) !== true));
}

/** Always the one with the fewest neighbours left. */
function greedy(all: ReadonlySet<number>, neighbours: Neighbours): readonly number[] {
  const inOrder = [...all].toSorted((a, b) => (neighbours[a]?.size ?? 0) - (neighbours[b]?.size ?? 0));
  const blocked = new Set<number>();
  const chosen: number[] = [];
  for (const index of inOrder) {
    if (blocked.has(index)) continue;
    chosen.push(index);
    for (const near of neighbours[index] ?? []) blocked.add(near);
  }
  return chosen;
}

/** With how many members every set can be met: of the sets that have one of them in common, one at most is chosen. */
function coverOf(active: ReadonlySet<number>, sets: readonly (readonly string[])[]): number {
  const left = new Map<string, number>();
  for (const index of active) {
    for (const member of sets[index] ?? []) left.set(member, (left.get(member) ?? 0) + 1);
  }
  const covered = new Set<string>();
  let cover = 0;
  for (const index of active) {
    const members = sets[index] ?? [];
    if (members.some((member) => covered.has(member))) continue;
    const common = members.reduce((one, other) =>
      (left.get(other) ?? 0) > (left.get(one) ?? 0) ? other : one,
    );
    covered.add(common);
    cover += 1;
  }
  return cover;
}
