import type { Block } from '#shared/model/text.ts';
import { blockIndexAt } from '../block-groups.ts';
import { type TextRange, trimmedRange } from '../text-range.ts';
import { sentenceEdge } from '../whole-sentences.ts';

export type Edge = 'start' | 'end';

/** The range with one of its edges a word or a sentence further on (1) or back (-1). It never becomes empty. */
export function withEdgeMoved(
  blocks: readonly Block[],
  range: TextRange,
  edge: Edge,
  step: 1 | -1,
  unit: 'word' | 'sentence',
): TextRange {
  const from = range[edge];
  const to = unit === 'word' ? wordEdge(blocks, from, step, edge) : sentenceEdge(blocks, from, step, edge);
  return withEdgeAt(range, edge, to);
}

/** The range with one of its edges at the offset, as far as that leaves anything of it. */
export function withEdgeAt(range: TextRange, edge: Edge, offset: number): TextRange {
  const moved = { ...range, [edge]: offset };
  return moved.start < moved.end ? moved : range;
}

/** As `withEdgeAt`, without white space at its ends and through no character; for an edge that is dragged. */
export function withEdgeDragged(text: string, range: TextRange, edge: Edge, offset: number): TextRange {
  return trimmedRange(text, withEdgeAt(range, edge, offset)) ?? range;
}

function wordEdge(blocks: readonly Block[], offset: number, step: 1 | -1, edge: Edge): number {
  for (let index = blockIndexAt(blocks, offset); blocks[index]; index += step) {
    const block = blocks[index];
    const edges = block ? wordsOf(block).map((word) => word[edge]) : [];
    const found = step === 1 ? edges.find((one) => one > offset) : edges.findLast((one) => one < offset);
    if (found !== undefined) return found;
  }
  return offset;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A word reaches over what is written to it without a space: `“lamp,”`. */
function wordsOf({ text, start }: Block): readonly TextRange[] {
  const words: { start: number; end: number; counts: boolean }[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    const open = words.at(-1);
    if (segment.trim() === '') continue;
    if (open && open.end === start + index && !(open.counts && isWordLike)) {
      open.end += segment.length;
      open.counts ||= isWordLike === true;
    } else {
      words.push({ start: start + index, end: start + index + segment.length, counts: isWordLike === true });
    }
  }
  return words;
}
