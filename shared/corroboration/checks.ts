import { certainIfKnown, corroborate, type Corroboration } from './corroborate.ts';
import { byId, parentsOf, type Root, type Statements } from './provenance.ts';
import { type Roots, rootsOf } from './roots.ts';

/** What, if somebody checked it, might change the number of certain origins. */
export interface Check {
  readonly statement: string;
  /** What it is taken from; null where nobody knows. */
  readonly from: string | null;
  /**
   * `origin`: who is at the end of the trail, and whether they are somebody else. `first-hand`: whether the speaker was there
   * after all.
   */
  readonly asks: 'origin' | 'first-hand';
  /** As many origins as there would be for certain. */
  readonly certain: number;
}

/** More are not tried: a claim with so many open ends has enough to begin with. */
const MOST_ENDS = 100;
/** Of statements that are taken from others the nearest alone, because each means to follow everything anew. */
const MOST_TAKEN = 12;
/** All of them together, in statements followed: where thousands hang together fewer are tried. */
const MOST_STEPS = 100_000;

/** What would raise the number, most first; `reach` is what the statements lead to, themselves included. */
export function checksOf(
  supporting: readonly string[],
  reach: Statements,
  roots: ReadonlyMap<string, Roots>,
  { certain, unknown, counted }: Corroboration,
): readonly Check[] {
  // Each statement is of an origin of its own already.
  if (counted.length === supporting.length) return [];
  const counts = counted.length > 0;
  const origins = unknown.slice(0, MOST_ENDS).flatMap((root): readonly Check[] => {
    const raised = certainIfKnown(supporting, roots, root);
    // One that is counted for want of any other becomes one that is sure.
    return raised > certain || (raised === certain && !counts)
      ? [{ ...endOf(root, reach), asks: 'origin', certain: raised }]
      : [];
  });
  const taken = [...reach.values()].filter((one) => parentsOf(one).length > 0 && one.speaker !== null);
  const firstHand = taken
    .slice(0, Math.min(MOST_TAKEN, MOST_STEPS / reach.size))
    .flatMap((one): readonly Check[] => {
      const changed = byId(
        [...reach.values()].map((other) => (other === one ? { ...one, basis: 'first-hand' } : other)),
      );
      const raised = corroborate(supporting, rootsOf(changed)).certain;
      return raised > certain
        ? [{ statement: one.id, from: parentsOf(one)[0]?.id ?? null, asks: 'first-hand', certain: raised }]
        : [];
    });
  return [...origins, ...firstHand].toSorted((a, b) => b.certain - a.certain);
}

function endOf({ kind, id }: Root, reach: Statements): Pick<Check, 'statement' | 'from'> {
  if (kind !== 'outside') return { statement: id, from: null };
  const taken = [...reach.values()].find((one) =>
    parentsOf(one).some((parent) => parent.id === id && !isIn(parent, reach)),
  );
  return { statement: taken?.id ?? id, from: id };
}

function isIn({ kind, id }: { readonly kind: string; readonly id: string }, reach: Statements): boolean {
  return kind === 'statement' && reach.has(id);
}
