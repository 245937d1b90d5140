import type { Sound } from './sounds.ts';

/** What it costs to take one for the other, where they are not the same. Others cost 1. */
const NEAR: ReadonlyMap<string, number> = new Map(
  (
    [
      ['bp', 0.3],
      ['td', 0.6],
      ['sz', 0.45],
      ['cj', 0.6],
      ['cS', 0.5],
      ['SZ', 0.5],
      ['jZ', 0.2],
      ['gj', 0.3],
      ['xh', 0.45],
      ['xk', 0.5],
      ['xq', 0.5],
      ['qk', 0.4],
      ['gk', 0.5],
      ['qg', 0.2],
      ['fv', 0.4],
      ['sS', 0.6],
      ['dz', 0.5],
      ['tT', 0.15],
      ['Ee', 0],
      ['Ea', 0.15],
      ['Ei', 0.6],
      ['ae', 0.2],
      ['ai', 0.7],
      ['ao', 0.5],
      ['au', 0.6],
      ['ei', 0.1],
      ['eo', 0.5],
      ['eu', 0.6],
      ['io', 0.6],
      ['iu', 0.7],
      ['ou', 0.05],
      ['Ii', 0.1],
      ['Ie', 0.2],
      ['Ia', 0.6],
    ] satisfies readonly (readonly [string, number])[]
  ).flatMap(([[one = '', other = ''], cost]) => [[one + other, cost] as const, [other + one, cost] as const]),
);
/** A vowel for a consonant, beyond what both may stand for. */
const OTHER_KIND = 1.2;

/**
 * How far the sounds of two words are apart: 0 for spellings of the very same sounds. `voweled`: whether both are in a script
 * that writes its vowels, so that one that is missing is another name more often than another spelling.
 */
export function soundDistance(one: readonly Sound[], other: readonly Sound[], voweled: boolean): number {
  const width = other.length + 1;
  const costs = new Float64Array(width * 2);
  for (const [index, sound] of other.entries())
    costs[index + 1] = (costs[index] ?? 0) + leaving(sound, voweled);
  let [above, row] = [0, width];
  for (const here of one) {
    const left = leaving(here, voweled);
    costs[row] = (costs[above] ?? 0) + left;
    for (let index = 0; index < other.length; index += 1) {
      const there = other[index];
      if (!there) break;
      costs[row + index + 1] = Math.min(
        (costs[above + index] ?? 0) + exchange(here, there),
        (costs[above + index + 1] ?? 0) + left,
        (costs[row + index] ?? 0) + leaving(there, voweled),
      );
    }
    [above, row] = [row, above];
  }
  return costs[above + other.length] ?? 0;
}

function leaving({ kind, weight }: Sound, voweled: boolean): number {
  return voweled && kind === 'vowel' ? weight * 2 + 0.1 : weight;
}

const exchanged = new Map<Sound, Map<Sound, number>>();

/** The sounds are those of two short tables: each pair is worked out once. */
function exchange(one: Sound, other: Sound): number {
  let costs = exchanged.get(one);
  if (!costs) exchanged.set(one, (costs = new Map()));
  const known = costs.get(other);
  if (known !== undefined) return known;
  const cost = exchangeCost(one, other);
  costs.set(other, cost);
  return cost;
}

function exchangeCost(one: Sound, other: Sound): number {
  let least = one.kind === other.kind ? 1 : OTHER_KIND;
  for (const here of one.of) {
    for (const there of other.of) {
      if (here === there) return 0;
      least = Math.min(least, NEAR.get(here + there) ?? least);
    }
  }
  return least;
}
