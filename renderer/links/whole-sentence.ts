import { sentencesIn } from '#shared/text/sentences.ts';
import type { Call } from '../bridge/client.ts';
import type { Linkable } from '../bridge/linking.tsx';

/** Grows words that a search found to the sentence that they stand in: one word alone says nothing. */
export async function wholeSentence(call: Call, end: Linkable): Promise<Linkable> {
  if (end.kind !== 'words') return end;
  const { blocks } = await call('documents.read', end.revisionId);
  const block = blocks.findLast(({ start }) => start <= end.start);
  if (!block) return end;
  const markers = block.spans.filter(({ kind }) => kind === 'footnote-marker');
  const sentences = sentencesIn(block.text, block.language, markers);
  const first = sentences.findLast(({ start }) => block.start + start <= end.start);
  const last = sentences.find((one) => block.start + one.end >= end.end);
  return {
    ...end,
    start: Math.min(end.start, block.start + (first?.start ?? end.start)),
    end: Math.max(end.end, last ? block.start + last.end : end.end),
  };
}
