import type { Place } from '../model/passage.ts';
import type { Block, Footnote } from '../model/text.ts';
import { clockTime } from './clock-time.ts';
import { pictureIn } from './picture-sign.ts';

/** Index of the block that holds the offset; an offset on a joining line feed belongs to the block before it. */
export function blockIndexAt(blocks: readonly Pick<Block, 'start'>[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the range that starts at `start` stands. */
export function placeOf(blocks: readonly Block[], footnotes: readonly Footnote[], start: number): Place {
  const index = blockIndexAt(blocks, start);
  const block = blocks[index];
  if (!block) return { paragraph: null, footnote: null, page: null, time: null };
  if (block.footnote !== null) {
    return { paragraph: null, footnote: footnotes[block.footnote]?.label ?? null, page: null, time: null };
  }
  const time = timeAt(block, start);
  const numbered = blocks.slice(0, index + 1).filter(isNumbered);
  return {
    paragraph: time === null && isNumbered(block) ? numbered.length : null,
    footnote: null,
    page: pageAt(blocks, index, start),
    time,
  };
}

/** People count paragraphs, not headings and pictures. */
function isNumbered(block: Block): boolean {
  return block.kind !== 'heading' && pictureIn(block) === null;
}

function pageAt(blocks: readonly Block[], index: number, start: number): string | null {
  for (let at = index; at >= 0; at -= 1) {
    const block = blocks[at];
    const mark = block?.spans.findLast((span) => span.kind === 'page' && block.start + span.start <= start);
    if (mark?.kind === 'page') return mark.page;
  }
  return null;
}

/** Seconds at which the words at an offset of the text are heard. */
export function timeAt(block: Pick<Block, 'start' | 'spans'>, offset: number): number | null {
  const mark = block.spans.findLast((span) => span.kind === 'time' && block.start + span.start <= offset);
  return mark?.kind === 'time' ? mark.seconds : null;
}

/** `para. 3`, `note 2`, `p. 12, para. 3`, `at 1:02:03`; empty for a heading, whose words say where it stands. */
export function formatPlace(place: Place): string {
  return [
    place.page === null ? '' : `p. ${place.page}`,
    place.paragraph === null ? '' : `para. ${place.paragraph}`,
    place.footnote === null ? '' : `note ${place.footnote}`,
    place.time === null ? '' : `at ${clockTime(place.time)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
