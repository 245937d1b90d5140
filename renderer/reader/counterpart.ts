import type { KeptPlace } from '../bridge/targets.ts';
import type { Block } from '#shared/model/text.ts';

/** Farther away the same words are other words. */
const FAR = 200;

/**
 * Ordinal of the block that answers to a place in another revision of the text: the one with the same words nearest to
 * `shift` blocks further on, or where no block near has them, that place itself. `shift` is how far the one before lay.
 */
export function counterpartOf(
  blocks: readonly Pick<Block, 'text'>[],
  { words, ordinal }: Pick<KeptPlace, 'words' | 'ordinal'>,
  shift: number,
): number {
  const expected = Math.min(Math.max(ordinal + shift, 0), blocks.length - 1);
  for (let distance = 0; distance <= FAR; distance += 1) {
    if (blocks[expected - distance]?.text === words) return expected - distance;
    if (blocks[expected + distance]?.text === words) return expected + distance;
  }
  return expected;
}
