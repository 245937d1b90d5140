import type { Block, Footnote } from '#shared/model/text.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { pictureIn, wordsAlone } from '#shared/text/picture-sign.ts';
import { timeAt } from '#shared/text/place.ts';
import { blockIndexAt } from './block-groups.ts';
import type { TextRange } from './text-range.ts';

/** Where a range stands, for the ear: `Paragraph 4: the words …`. */
export function placeInWords(
  blocks: readonly Block[],
  footnotes: readonly Footnote[],
  text: string,
  range: TextRange,
): string {
  const index = blockIndexAt(blocks, range.start);
  const block = blocks[index];
  const words = wordsAlone(text.slice(range.start, range.end));
  if (!block) return words;
  if (block.footnote !== null) return `Note ${footnotes[block.footnote]?.label ?? ''}: ${words}`;
  if (block.kind === 'heading') return `Heading: ${words}`;
  const time = timeAt(block, range.start);
  if (time !== null) return `At ${clockTime(time)}: ${words}`;
  const paragraph = blocks
    .slice(0, index + 1)
    .filter((one) => one.footnote === null && one.kind !== 'heading' && pictureIn(one) === null).length;
  return `Paragraph ${paragraph}: ${words}`;
}
