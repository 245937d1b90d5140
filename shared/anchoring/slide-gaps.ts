import { type Alignment, nextPaired } from './align.ts';
import type { Tokens } from './tokens.ts';

/**
 * Where words were put in or taken out, the same alignment can often be had in several ways: of “a. b. c.” and
 * “a. c.” either “b.” or “. b” is missing. Slides each such gap to the break that a person would name: between
 * paragraphs, else between sentences, else at a comma.
 */
export function slideGaps(from: Tokens, to: Tokens, partners: Alignment): void {
  let last = -1;
  for (let next = nextPaired(partners, 0); next < partners.length; next = nextPaired(partners, next + 1)) {
    const there = partners[next] ?? 0;
    const lastThere = last < 0 ? -1 : (partners[last] ?? 0);
    const taken = next - last - 1;
    const added = there - lastThere - 1;
    if (taken > 0 && added === 0) {
      slide(from, last + 1, next, (at, shift) => {
        const partner = partners[shift < 0 ? at : at + taken] ?? -1;
        partners[shift < 0 ? at + taken : at] = partner;
        partners[shift < 0 ? at : at + taken] = -1;
      });
    } else if (added > 0 && taken === 0) {
      slide(to, lastThere + 1, there, (at, shift) => {
        const own = shift < 0 ? last - (lastThere - at) : next + (at - (lastThere + 1));
        partners[own] = shift < 0 ? at + added : at;
      });
    }
    last = next;
  }

  /** Finds the best shift for the tokens from `start` to `end` and moves one token at a time past them. */
  function slide(
    long: Tokens,
    start: number,
    end: number,
    move: (at: number, direction: number) => void,
  ): void {
    let best = 0;
    let most = weightOf(long, start);
    for (let shift = -1; canShift(long, start + shift, end + shift); shift -= 1) {
      const weight = weightOf(long, start + shift);
      if (weight > most) [best, most] = [shift, weight];
    }
    for (let shift = 1; canShift(long, start + shift - 1, end + shift - 1); shift += 1) {
      const weight = weightOf(long, start + shift);
      if (weight > most) [best, most] = [shift, weight];
    }
    for (let at = start - 1; at >= start + best; at -= 1) move(at, -1);
    for (let at = start; at < start + best; at += 1) move(at, 1);
  }

  function canShift({ ids }: Tokens, one: number, other: number): boolean {
    return one >= 0 && other < ids.length && ids[one] === ids[other];
  }
}

/** How strong a break lies before a token. */
function weightOf({ text, starts, ends }: Tokens, at: number): number {
  const before = ends[at - 1];
  if (before === undefined) return 3;
  const start = starts[at] ?? text.length;
  if (text.slice(before, start).includes('\n')) return 3;
  const sign = text.slice(starts[at - 1], before);
  if (/[.!?؟…]/.test(sign)) return 2;
  return /[,;:،؛]/.test(sign) ? 1 : 0;
}
