import type { Block } from '#shared/model/text.ts';
import { sentencesIn, type Stretch } from '#shared/text/sentences.ts';
import { blockIndexAt } from './block-groups.ts';
import type { TextRange } from './text-range.ts';

/** The sentences of a block, in canonical offsets. */
export function sentencesOf({ text, language, spans, start }: Block): readonly TextRange[] {
  const markers = spans.filter(({ kind }) => kind === 'footnote-marker');
  return sentencesIn(text, language, markers).map((one) => moved(one, start));
}

/** The range grown to whole sentences at both of its ends. */
export function wholeSentences(blocks: readonly Block[], range: TextRange): TextRange {
  const first = sentenceAt(blocks, range.start);
  const last = sentenceAt(blocks, Math.max(range.end - 1, range.start));
  return {
    start: Math.min(range.start, first?.start ?? range.start),
    end: Math.max(range.end, last?.end ?? range.end),
  };
}

/** The sentence around the offset; between two of them the one before. Null in a block without any. */
export function sentenceAt(blocks: readonly Block[], offset: number): TextRange | null {
  const block = blocks[blockIndexAt(blocks, offset)];
  if (!block) return null;
  const sentences = sentencesOf(block);
  return sentences.findLast(({ start }) => start <= offset) ?? sentences[0] ?? null;
}

/**
 * Where the next or the former sentence ends (`end`) or begins (`start`), from an offset on; the offset itself when there
 * is none.
 */
export function sentenceEdge(
  blocks: readonly Block[],
  offset: number,
  step: 1 | -1,
  edge: 'start' | 'end',
): number {
  for (let index = blockIndexAt(blocks, offset); blocks[index]; index += step) {
    const block = blocks[index];
    const edges = block ? sentencesOf(block).map((sentence) => sentence[edge]) : [];
    const found = step === 1 ? edges.find((one) => one > offset) : edges.findLast((one) => one < offset);
    if (found !== undefined) return found;
  }
  return offset;
}

function moved({ start, end }: Stretch, by: number): TextRange {
  return { start: start + by, end: end + by };
}
