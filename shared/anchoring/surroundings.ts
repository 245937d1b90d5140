/** Two texts as token ids. */
export interface TwoTexts {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}
/** The same tokens in both texts: where they start in each, and how many they are. */
export interface Pairing {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Tokens to each side that are looked at first. */
export const NEAR = 12;
const WIDER = [NEAR, 96, 768, 6144];
/** By so many tokens the surroundings of one place must agree better than those of every other. */
const LEAD = 3;
/** A rival that agrees so much better on one side may be what was kept when the other side was taken out. */
const SIDE_LEAD = NEAR / 2;

interface Agreement {
  readonly before: number;
  readonly behind: number;
}

/** How many of the `reach` tokens to either side are the same, each at the same distance. */
export function agreement({ from, to }: TwoTexts, pairing: Pairing, reach: number): Agreement {
  let before = 0;
  let behind = 0;
  for (let distance = 1; distance <= reach; distance += 1) {
    if (agree(from[pairing.from - distance], to[pairing.to - distance])) before += 1;
    const end = pairing.length - 1 + distance;
    if (agree(from[pairing.from + end], to[pairing.to + end])) behind += 1;
  }
  return { before, behind };
}

/** What is not there because a text has ended agrees with nothing. */
function agree(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && one === other;
}

/**
 * Whether the surroundings tell that these tokens belong together and no rival does: not the same words elsewhere
 * in the newer text, nor those elsewhere in the older text that might have become these. Where the nearest words
 * leave it open, words further away are asked.
 */
export function winsAgainst(texts: TwoTexts, pairing: Pairing, rivals: readonly Pairing[]): boolean {
  let left = rivals;
  for (const reach of WIDER) {
    if (left.length === 0) return true;
    const own = agreement(texts, pairing, reach);
    const close = left.filter((rival) => !isBehind(texts, rival, reach, own));
    if (close.some((rival) => leads(agreement(texts, rival, reach), own))) return false;
    left = close;
  }
  return left.length === 0;
}

function leads(one: Agreement, other: Agreement): boolean {
  return one.before + one.behind >= other.before + other.behind + LEAD;
}

/**
 * Whether a rival agrees less in all, and on neither side far better. Stops as soon as that is known: most rivals
 * differ at once, and common words have thousands.
 */
function isBehind({ from, to }: TwoTexts, rival: Pairing, reach: number, own: Agreement): boolean {
  const inAll = 2 * reach - own.before - own.behind + LEAD;
  const beforeEnough = reach - own.before - SIDE_LEAD;
  const behindEnough = reach - own.behind - SIDE_LEAD;
  let before = 0;
  let behind = 0;
  for (let distance = 1; distance <= reach; distance += 1) {
    if (!agree(from[rival.from - distance], to[rival.to - distance])) before += 1;
    const end = rival.length - 1 + distance;
    if (!agree(from[rival.from + end], to[rival.to + end])) behind += 1;
    if (before + behind >= inAll && before > beforeEnough && behind > behindEnough) return true;
  }
  return false;
}
