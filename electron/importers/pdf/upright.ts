import type { Ink } from './ink.ts';

export interface Upright {
  /** Signs of the lines that run as most of the page does, turned so that they run to the right. */
  readonly ink: readonly Ink[];
  /** The words that run another way, in the order in which they are shown. */
  readonly turned: readonly string[];
}

/** A scanned page is rarely straight. */
const STRAIGHT = 0.998;

/** Holds a page as its reader would: a table that is set across the page is turned with all its lines. */
export function upright(ink: readonly Ink[]): Upright {
  if (ink.every(({ along }) => along[0] > STRAIGHT)) return { ink, turned: [] };
  const ways = new Map<string, Ink[]>();
  for (const sign of ink) {
    const way = wayOf(sign);
    const known = ways.get(way);
    if (known) known.push(sign);
    else ways.set(way, [sign]);
  }
  const [main] = [...ways].toSorted(([, a], [, b]) => b.length - a.length);
  if (!main) return { ink: [], turned: [] };
  const others = [...ways].filter(([way]) => way !== main[0]).flatMap(([, signs]) => signs);
  return { ink: main[0] === '1,0' ? main[1] : main[1].map((sign) => turn(sign)), turned: runsOf(others) };
}

function wayOf({ along: [x, y] }: Ink): string {
  for (const [a, b] of [
    [1, 0],
    [0, -1],
    [0, 1],
    [-1, 0],
  ] as const)
    if (x * a + y * b > STRAIGHT) return `${a},${b}`;
  return `${Math.round(x * 20)}/${Math.round(y * 20)}`;
}

function turn(sign: Ink): Ink {
  const [a, b] = sign.along;
  return { ...sign, x: sign.x * a + sign.y * b, y: sign.y * a - sign.x * b };
}

function runsOf(ink: readonly Ink[]): readonly string[] {
  const runs: string[] = [];
  let last: Ink | null = null;
  for (const sign of ink) {
    const along = last ? (sign.x - last.x) * last.along[0] + (sign.y - last.y) * last.along[1] : 0;
    const across = last ? Math.abs((sign.y - last.y) * last.along[0] - (sign.x - last.x) * last.along[1]) : 0;
    const goesOn = last !== null && across < 0.3 * last.size && Math.abs(along) < last.width + last.size;
    const parted = last !== null && along > last.width + 0.16 * last.size;
    if (goesOn) runs[runs.length - 1] = `${runs.at(-1) ?? ''}${parted ? ' ' : ''}${sign.text}`;
    else runs.push(sign.text);
    last = sign;
  }
  return runs.map((run) => run.replaceAll(/\s+/gu, ' ').trim()).filter((run) => run !== '');
}
