import { shortestEdit } from './shortest-edit.ts';

/** For each token of the older text the one that it became in the newer text, or -1. Rises wherever it is not -1. */
export type Alignment = Int32Array;

export interface Gap {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toStart: number;
  readonly toEnd: number;
}

/**
 * Makes a function that aligns two sequences of ids below `idCount`. Words that occur once on both sides hold the
 * alignment (Bram Cohen's patience diff, https://bramcohen.livejournal.com/73318.html), again between any two of
 * them, and a shortest edit script fills what is left: near-linear in the length of the texts.
 */
export function makeAligner(idCount: number): (from: Uint32Array, to: Uint32Array) => Alignment {
  const table = new UniqueWords(idCount);
  return (from, to) => {
    const partners = new Int32Array(from.length).fill(-1);
    const gaps: Gap[] = [{ fromStart: 0, fromEnd: from.length, toStart: 0, toEnd: to.length }];
    for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
      const inner = matchEnds(from, to, gap, partners);
      if (inner.fromStart === inner.fromEnd || inner.toStart === inner.toEnd) continue;
      const held = rising(table.find(from, to, inner));
      if (held.length === 0) shortestEdit(from, to, inner, partners);
      let { fromStart, toStart } = inner;
      for (const { from: fromEnd, to: toEnd } of held) {
        partners[fromEnd] = toEnd;
        if (fromStart < fromEnd && toStart < toEnd) gaps.push({ fromStart, fromEnd, toStart, toEnd });
        fromStart = fromEnd + 1;
        toStart = toEnd + 1;
      }
      if (held.length > 0) gaps.push({ ...inner, fromStart, toStart });
    }
    return partners;
  };
}

/** Pairs what both sides begin and end with; answers what lies between. */
function matchEnds(from: Uint32Array, to: Uint32Array, gap: Gap, partners: Alignment): Gap {
  let { fromStart, fromEnd, toStart, toEnd } = gap;
  while (fromStart < fromEnd && toStart < toEnd && from[fromStart] === to[toStart]) {
    partners[fromStart] = toStart;
    fromStart += 1;
    toStart += 1;
  }
  while (fromStart < fromEnd && toStart < toEnd && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd -= 1;
    toEnd -= 1;
    partners[fromEnd] = toEnd;
  }
  return { fromStart, fromEnd, toStart, toEnd };
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Counts words within gaps. Its tables are as long as the vocabulary, so they are made once and left clean. */
class UniqueWords {
  readonly #fromCount: Uint32Array;
  readonly #toCount: Uint32Array;
  readonly #toPlace: Uint32Array;

  constructor(idCount: number) {
    this.#fromCount = new Uint32Array(idCount);
    this.#toCount = new Uint32Array(idCount);
    this.#toPlace = new Uint32Array(idCount);
  }

  /** The words that stand once on either side of the gap, in the order of the older text. */
  find(from: Uint32Array, to: Uint32Array, { fromStart, fromEnd, toStart, toEnd }: Gap): readonly Pair[] {
    const pairs: Pair[] = [];
    for (let at = fromStart; at < fromEnd; at += 1) add(this.#fromCount, from[at] ?? 0);
    for (let at = toStart; at < toEnd; at += 1) {
      add(this.#toCount, to[at] ?? 0);
      this.#toPlace[to[at] ?? 0] = at;
    }
    for (let at = fromStart; at < fromEnd; at += 1) {
      const id = from[at] ?? 0;
      if (this.#fromCount[id] === 1 && this.#toCount[id] === 1)
        pairs.push({ from: at, to: this.#toPlace[id] ?? 0 });
    }
    for (let at = fromStart; at < fromEnd; at += 1) this.#fromCount[from[at] ?? 0] = 0;
    for (let at = toStart; at < toEnd; at += 1) this.#toCount[to[at] ?? 0] = 0;
    return pairs;
  }
}

function add(counts: Uint32Array, id: number): void {
  counts[id] = (counts[id] ?? 0) + 1;
}

/** The longest selection of pairs that keeps the order of both texts. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length);
  for (const [index, { to }] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.to ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const kept: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) kept.push(pair);
  }
  return kept.toReversed();
}

/** The first token from `from` on that is paired; the length where none is. */
export function nextPaired(partners: Alignment, from: number): number {
  let at = from;
  while (at < partners.length && partners[at] === -1) at += 1;
  return at;
}

/** The last token up to `from` that is paired; -1 where none is. */
export function lastPaired(partners: Alignment, from: number): number {
  let at = from;
  while (at >= 0 && partners[at] === -1) at -= 1;
  return at;
}
