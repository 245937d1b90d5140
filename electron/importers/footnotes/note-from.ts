import type { ImportedFootnote } from '#shared/model/document.ts';
import type { ImportedBlock, Span } from '#shared/model/text.ts';
import { parseCitations } from '../citations/parse-citations.ts';

/** A note without its label, with the works that it names. `labelLength` is in code units of the blocks, joined by one each. */
export function noteFrom(
  label: string,
  blocks: readonly ImportedBlock[],
  labelLength: number,
): ImportedFootnote {
  const rest = withoutStart(blocks, labelLength);
  return { label, blocks: rest, citations: parseCitations(rest.map(({ text }) => text).join('\n')) };
}

function withoutStart(blocks: readonly ImportedBlock[], length: number): readonly ImportedBlock[] {
  const [first, ...others] = blocks;
  if (!first || length === 0) return blocks;
  // A label alone, in a cell or a line of its own.
  if (length >= first.text.length) return withoutStart(others, length - first.text.length - 1);
  const text = first.text.slice(length).trimStart();
  const cut = first.text.length - text.length;
  const spans = first.spans
    .map((span): Span => ({ ...span, start: Math.max(0, span.start - cut), end: span.end - cut }))
    .filter(({ end }) => end > 0);
  return [{ ...first, text, spans }, ...others];
}
