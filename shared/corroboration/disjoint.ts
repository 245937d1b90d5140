import { type Group, largestIndependent } from './independent.ts';

/** So many sets that hang together by shared members are always counted exactly; more are bounded where need be. */
export const EXACT_UP_TO = 60;

/** The most sets of which no two share a member. `least` and `most` are the same where it was counted exactly. */
export interface Packing {
  readonly least: number;
  readonly most: number;
  /** The positions of so many disjoint sets as `least` says. */
  readonly chosen: readonly number[];
}

/**
 * Set packing. A set that contains another is never better than that one, so sets of one member always count; the rest
 * falls apart into groups that share no member, which are counted each by itself. Empty sets are none.
 */
export function packDisjoint(sets: readonly ReadonlySet<string>[], exactUpTo = EXACT_UP_TO): Packing {
  const packed = groupsOf(smallest(sets), sets).map((group) =>
    largestIndependent(group, group.sets.length > exactUpTo),
  );
  return {
    least: packed.reduce((sum, { chosen }) => sum + chosen.length, 0),
    most: packed.reduce((sum, { most }) => sum + most, 0),
    chosen: packed.flatMap(({ chosen }) => chosen).toSorted((a, b) => a - b),
  };
}

/** Those that contain no other, each once; of equal ones the first. */
function smallest(sets: readonly ReadonlySet<string>[]): readonly number[] {
  const bySize = sets
    .map((_, index) => index)
    .filter((index) => sizeOf(sets, index) > 0)
    .toSorted((a, b) => sizeOf(sets, a) - sizeOf(sets, b) || a - b);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const member of set) frequency.set(member, (frequency.get(member) ?? 0) + 1);
  const kept: number[] = [];
  // Each under its rarest member alone: whatever contains the set has that one too.
  const keptUnder = new Map<string, number[]>();
  for (const index of bySize) {
    const set = sets[index] ?? new Set<string>();
    const members = [...set];
    const contains = members.some((member) =>
      keptUnder.get(member)?.some((smaller) => isWithin(sets[smaller], set)),
    );
    if (contains) continue;
    kept.push(index);
    const rarest = members.reduce((one, other) =>
      (frequency.get(other) ?? 0) < (frequency.get(one) ?? 0) ? other : one,
    );
    const under = keptUnder.get(rarest);
    if (under) under.push(index);
    else keptUnder.set(rarest, [index]);
  }
  return kept.toSorted((a, b) => a - b);
}

function sizeOf(sets: readonly ReadonlySet<string>[], index: number): number {
  return sets[index]?.size ?? 0;
}

function isWithin(inner: ReadonlySet<string> | undefined, outer: ReadonlySet<string>): boolean {
  return inner !== undefined && inner.size <= outer.size && [...inner].every((member) => outer.has(member));
}

/** Those that hang together by shared members, however far. */
function groupsOf(indexes: readonly number[], sets: readonly ReadonlySet<string>[]): readonly Group[] {
  const having = new Map<string, number[]>();
  for (const index of indexes) {
    for (const member of sets[index] ?? []) {
      const others = having.get(member);
      if (others) others.push(index);
      else having.set(member, [index]);
    }
  }
  const seen = new Set<number>();
  const seenMembers = new Set<string>();
  const groups: Group[] = [];
  for (const start of indexes) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    // The list grows while it is walked.
    for (const index of group) {
      for (const member of sets[index] ?? []) {
        if (seenMembers.has(member)) continue;
        seenMembers.add(member);
        for (const other of having.get(member) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          group.push(other);
        }
      }
    }
    const inOrder = group.toSorted((a, b) => a - b);
    groups.push({ positions: inOrder, sets: inOrder.map((index) => [...(sets[index] ?? [])]) });
  }
  return groups;
}
