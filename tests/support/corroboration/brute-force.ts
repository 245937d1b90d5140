import type { Provenance } from '#shared/corroboration/provenance.ts';

/*
 * The counting of origins as its definition says it, in as few words as possible and without regard to time: what the
 * algorithm is held against.
 */

interface Counted {
  readonly certain: number;
  readonly possible: number;
}

export function countByBruteForce(supporting: readonly string[], all: readonly Provenance[]): Counted {
  const roots = supporting.map((id) => rootsByBruteForce(id, all));
  const known = roots.filter((own) => [...own].every((root) => root.startsWith('person ')));
  return {
    certain: supporting.length === 0 ? 0 : Math.max(1, mostDisjoint(known)),
    possible: mostDisjoint(roots),
  };
}

export function rootsByBruteForce(id: string, all: readonly Provenance[]): ReadonlySet<string> {
  const reached = reachedFrom(id, all);
  const roots = new Set<string>();
  for (const one of reached) {
    const statement = all.find((other) => other.id === one);
    if (!statement) {
      roots.add(`outside ${one}`);
      continue;
    }
    const isTaken = parents(statement).length > 0;
    if (!isTaken && statement.basis === 'first-hand' && statement.speaker !== null) {
      roots.add(`person ${statement.speaker}`);
    } else if (!isTaken) roots.add(`unknown ${one}`);
    else {
      // A circle without a way out: everything reached from here leads back here.
      const further = reachedFrom(one, all);
      if (
        [...further].every(
          (other) => reachedFrom(other, all).has(one) && all.some(({ id: known }) => known === other),
        )
      )
        roots.add(`unknown ${[...further].toSorted()[0]}`);
    }
  }
  return roots;
}

function parents({ basis, from }: Provenance): readonly string[] {
  return basis === 'hearsay' || basis === 'derived' ? from.map((parent) => parent.id) : [];
}

function reachedFrom(id: string, all: readonly Provenance[]): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const one of reached) {
    const statement = all.find((other) => other.id === one);
    for (const parent of statement ? parents(statement) : []) reached.add(parent);
  }
  return reached;
}

/** Of every choice of the sets the largest of which no two share a member. */
export function mostDisjoint(sets: readonly ReadonlySet<string>[]): number {
  let most = 0;
  const choose = (from: number, taken: ReadonlySet<string>, count: number): void => {
    most = Math.max(most, count);
    for (let index = from; index < sets.length; index += 1) {
      const set = sets[index] ?? new Set();
      if (set.size > 0 && [...set].every((member) => !taken.has(member)))
        choose(index + 1, new Set([...taken, ...set]), count + 1);
    }
  };
  choose(0, new Set(), 0);
  return most;
}
