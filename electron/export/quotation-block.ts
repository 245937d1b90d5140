import type { BlockContent, Blockquote, FootnoteReference } from 'mdast';
import { linesToParagraphs } from './mdast-nodes.ts';
import type { QuotedPassage } from './quoted-passage.ts';

/** The words of a passage as a block quote, with the marker of its footnote at the end. */
export function quotationBlock(quoted: Pick<QuotedPassage, 'pieces'>, marker: FootnoteReference): Blockquote {
  const quote = passageQuote(quoted);
  const last = quote.children.at(-1);
  if (last?.type === 'paragraph') last.children.push(marker);
  else quote.children.push({ type: 'paragraph', children: [marker] });
  return quote;
}

/** The words alone. */
export function passageQuote({ pieces }: Pick<QuotedPassage, 'pieces'>): Blockquote {
  const children: BlockContent[] = pieces.flatMap(({ kind, text }): readonly BlockContent[] =>
    kind === 'code' && text !== '' ? [{ type: 'code', value: text }] : linesToParagraphs(text),
  );
  return { type: 'blockquote', children };
}
