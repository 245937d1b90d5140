import { packDisjoint } from './disjoint.ts';
import { isKnown, type Root } from './provenance.ts';
import { rootKey, type Roots } from './roots.ts';

/** How many independent origins there are, as far as it is known. */
export interface Corroboration {
  /** So many at least. 1 where there is support, but none of which all is known where it comes from. */
  readonly certain: number;
  /** So many at most, if everything that is not known came from elsewhere. */
  readonly possible: number;
  /** False where there were too many that hang together to count them: then both are bounds of themselves. */
  readonly exact: boolean;
  /** The statements that `certain` counts, which share no origin. */
  readonly counted: readonly string[];
  /** Everybody whom the support comes from in the end, as far as they are known, in order. */
  readonly origins: readonly string[];
  /** Where the trail ends before anybody is known. */
  readonly unknown: readonly Root[];
}

/**
 * Counts the origins of statements that say the same, `supporting` in order and each once; `rootsOf` made `roots` of the
 * whole provenance.
 */
export function corroborate(supporting: readonly string[], roots: ReadonlyMap<string, Roots>): Corroboration {
  const rootsOfEach = supporting.map((id) => roots.get(id) ?? new Map<string, Root>());
  const all = new Map<string, Root>();
  for (const own of rootsOfEach) for (const [key, root] of own) all.set(key, root);
  const known = packDisjoint(rootsOfEach.map((own) => whollyKnown(own)));
  const isAllKnown = [...all.values()].every(isKnown);
  const distinct = isAllKnown ? known : packDisjoint(rootsOfEach.map((own) => new Set(own.keys())));
  return {
    certain: Math.max(known.least, supporting.length > 0 ? 1 : 0),
    possible: distinct.most,
    exact: known.least === known.most && distinct.least === distinct.most,
    counted: known.chosen.flatMap((index) => supporting[index] ?? []),
    origins: [...all.values()].filter(isKnown).map(({ id }) => id),
    unknown: [...all.values()].filter((root) => !isKnown(root)),
  };
}

/**
 * How many there would be for certain, if a root that is not known turned out to be somebody whom nothing else comes from.
 */
export function certainIfKnown(
  supporting: readonly string[],
  roots: ReadonlyMap<string, Roots>,
  unknown: Root,
): number {
  const key = rootKey(unknown);
  return packDisjoint(supporting.map((id) => whollyKnown(roots.get(id) ?? new Map(), key))).least;
}

/** Nothing where one of them is not known. */
function whollyKnown(roots: Roots, known: string | null = null): ReadonlySet<string> {
  for (const [key, root] of roots) if (!isKnown(root) && key !== known) return new Set();
  return new Set(roots.keys());
}
