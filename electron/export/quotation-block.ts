import type { BlockContent, Blockquote, FootnoteReference } from 'mdast';
import { linesToParagraphs } from './mdast-nodes.ts';
import type { QuotedPassage } from './quoted-passage.ts';

/** The words of a passage as a block quote, with the marker of its footnote at the end. */
export function quotationBlock(
  { pieces }: Pick<QuotedPassage, 'pieces'>,
  marker: FootnoteReference,
): Blockquote {
  const blocks: BlockContent[] = pieces.flatMap(({ kind, text }): readonly BlockContent[] =>
    kind === 'code' && text !== '' ? [{ type: 'code', value: text }] : linesToParagraphs(text),
  );
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') last.children.push(marker);
  else blocks.push({ type: 'paragraph', children: [marker] });
  return { type: 'blockquote', children: blocks };
}
