import type { BlockContent, PhrasingContent } from 'mdast';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Place } from '#shared/model/passage.ts';
import type { Seal } from '#shared/model/seal.ts';
import type { Footnote } from '#shared/model/text.ts';
import { formatPlace } from '#shared/text/place.ts';
import { isLinkAddress } from '../note-text/link-address.ts';
import { sealInWords } from '#shared/seal/seal-words.ts';
import { linesToParagraphs, text } from './mdast-nodes.ts';
import type { QuotedPassage } from './quoted-passage.ts';

/** What the footnote of a quotation or a reference says: the work, the place, its seal, and the notes it carries. */
export function sourceFootnote(
  { document, place, carried }: QuotedPassage,
  seal: Seal,
): readonly BlockContent[] {
  return [
    {
      type: 'paragraph',
      children: [
        ...work(document, place),
        ...address(document.url),
        text(' Seal: '),
        { type: 'inlineCode', value: sealInWords(seal) },
      ],
    },
    ...carried.flatMap(originalNote),
  ];
}

/** `Mazda Example, *Title*, The Paper, 2010-09, para. 3.` */
function work(
  { authors, title, fileName, publisher, published }: DocumentSummary,
  place: Place,
): readonly PhrasingContent[] {
  const before = authors
    .map(oneLine)
    .filter((author) => author !== '')
    .join(', ');
  const after = [publisher, published, formatPlace(place) || 'heading'].map((part) => oneLine(part ?? ''));
  return [
    ...(before === '' ? [] : [text(`${before}, `)]),
    { type: 'emphasis', children: [text(oneLine(title) || oneLine(fileName) || 'Untitled')] },
    text(`, ${after.filter((part) => part !== '').join(', ')}.`),
  ];
}

function address(url: string | null): readonly PhrasingContent[] {
  if (url === null || !isLinkAddress(url)) return [];
  return [text(' '), { type: 'link', url, children: [text(url)] }, text('.')];
}

function originalNote({ label, text: words }: Footnote): readonly BlockContent[] {
  return linesToParagraphs(`Note ${oneLine(label)} in the source: ${words}`);
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
