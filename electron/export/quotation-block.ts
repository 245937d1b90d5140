import type { BlockContent, Blockquote, FootnoteReference } from 'mdast';
import { linesToParagraphs } from './mdast-nodes.ts';
import type { QuotedPassage } from './quoted-passage.ts';

const QUOTATION_CLASS = 'quotation';

/** Whether it quotes the library, and is nothing that a person sets apart. */
export function isQuotation({ data }: Blockquote): boolean {
  const names = data?.hProperties?.['className'];
  return Array.isArray(names) && names.includes(QUOTATION_CLASS);
}

/** The words of a passage as a block quote, with the marker of its footnote at the end. */
export function quotationBlock(quoted: Pick<QuotedPassage, 'pieces'>, marker: FootnoteReference): Blockquote {
  const quote: Blockquote = {
    ...passageQuote(quoted),
    data: { hProperties: { className: [QUOTATION_CLASS] } },
  };
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
