import type { ImportedFootnote } from '../model/document.ts';
import type { Block, Footnote, ImportedBlock } from '../model/text.ts';

/** The canonical text of a revision: the texts of its blocks in order, joined by line feeds. */
export function canonicalText(blocks: readonly Pick<Block, 'text'>[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** Puts what an importer found into its place: the body first, then the notes, each block with its offset. */
export function placeBlocks(
  body: readonly ImportedBlock[],
  footnotes: readonly ImportedFootnote[],
): { readonly blocks: readonly Block[]; readonly footnotes: readonly Footnote[] } {
  const blocks: Block[] = [];
  let start = 0;
  const place = (block: ImportedBlock, footnote: number | null): void => {
    blocks.push({ ...block, ordinal: blocks.length, start, footnote });
    start += block.text.length + 1;
  };
  for (const block of body) place(block, null);
  for (const [ordinal, footnote] of footnotes.entries()) {
    for (const block of footnote.blocks) place(block, ordinal);
  }
  return {
    blocks,
    footnotes: footnotes.map((footnote, ordinal) => ({
      ordinal,
      label: footnote.label,
      text: canonicalText(footnote.blocks),
      markers: markersOf(blocks, ordinal),
      citations: footnote.citations,
    })),
  };
}

function markersOf(blocks: readonly Block[], footnote: number): Footnote['markers'] {
  return blocks.flatMap((block) =>
    block.spans
      .filter((span) => span.kind === 'footnote-marker' && span.footnote === footnote)
      .map((span) => ({ start: block.start + span.start, end: block.start + span.end })),
  );
}
