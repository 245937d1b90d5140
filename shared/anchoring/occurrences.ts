import type { TokenRange } from './tokens.ts';

/** Where each id stands in a sequence, by rising places. */
export interface Occurrences {
  readonly ids: Uint32Array;
  placesOf(id: number): Uint32Array;
}

/** `ids` are those of a vocabulary of `idCount` words, from 0 on. */
export function occurrencesIn(ids: Uint32Array, idCount: number): Occurrences {
  // Counted by index: going over the entries of so long an array takes five times as long.
  const firsts = new Uint32Array(idCount + 1);
  for (let place = 0; place < ids.length; place += 1) {
    const next = (ids[place] ?? 0) + 1;
    firsts[next] = (firsts[next] ?? 0) + 1;
  }
  for (let id = 0; id < idCount; id += 1) firsts[id + 1] = (firsts[id + 1] ?? 0) + (firsts[id] ?? 0);
  const places = new Uint32Array(ids.length);
  const filled = firsts.slice();
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0;
    const at = filled[id] ?? 0;
    places[at] = place;
    filled[id] = at + 1;
  }
  return { ids, placesOf: (id) => places.subarray(firsts[id], firsts[id + 1]) };
}

/** Every place at which the tokens of a range of another sequence stand, overlapping ones included. */
export function placesOfRange(
  within: Occurrences,
  ids: Uint32Array,
  { start, end }: TokenRange,
): readonly number[] {
  let rarest = start;
  let candidates = within.placesOf(ids[start] ?? 0);
  for (let at = start + 1; at < end && candidates.length > 0; at += 1) {
    const others = within.placesOf(ids[at] ?? 0);
    if (others.length < candidates.length) {
      rarest = at;
      candidates = others;
    }
  }
  const found: number[] = [];
  for (const candidate of candidates) {
    const first = candidate - (rarest - start);
    if (first >= 0 && standsAt(within.ids, first, ids, start, end)) found.push(first);
  }
  return found;
}

function standsAt(within: Uint32Array, first: number, ids: Uint32Array, start: number, end: number): boolean {
  if (first + end - start > within.length) return false;
  for (let at = start; at < end; at += 1) if (within[first + at - start] !== ids[at]) return false;
  return true;
}
