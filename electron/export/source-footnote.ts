import type { BlockContent, PhrasingContent } from 'mdast';
import { locatorInWords } from '#shared/citing/locator.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { CitationNode } from '#shared/model/note-state.ts';
import type { Seal } from '#shared/model/seal.ts';
import type { Footnote } from '#shared/model/text.ts';
import { sealInWords } from '#shared/seal/seal-words.ts';
import { formatPlace } from '#shared/text/place.ts';
import { isLinkAddress } from '../note-text/link-address.ts';
import { plainWords } from '../note-text/plain-words.ts';
import type { CitedSource } from './cited-source.ts';
import type { LineForms } from './flavours/flavour.ts';
import { linesToParagraphs, text } from './mdast-nodes.ts';
import type { QuotedPassage } from './quoted-passage.ts';

/**
 * What the footnote of a quotation or a reference says: the work, the place, its seal, and the notes it carries. `styled` is the
 * work with its place as a style has it; null where none is wanted.
 */
export function sourceFootnote(
  { document, passage, place, carried }: QuotedPassage,
  seal: Seal,
  lines: Pick<LineForms, 'sourceTitle'>,
  styled: readonly PhrasingContent[] | null = null,
): readonly BlockContent[] {
  const title = lines.sourceTitle(document, titleOf(document), passage.id);
  return [
    {
      type: 'paragraph',
      children: [
        ...(styled
          ? [...ended(styled), ...(title.type === 'wikiLink' ? [text(' '), title, text('.')] : [])]
          : [...work(document, title, formatPlace(place) || 'heading'), text('.'), ...address(document.url)]),
        text(' Seal: '),
        { type: 'inlineCode', value: sealInWords(seal) },
      ],
    },
    ...carried.flatMap(originalNote),
  ];
}

/** A citation as a style has it. */
export function styledFootnote(words: readonly PhrasingContent[]): readonly BlockContent[] {
  return [{ type: 'paragraph', children: [...ended(words)] }];
}

/** With a full stop, where there is none yet. */
function ended(words: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = words.map(plainWords).join('').trimEnd().at(-1) ?? '';
  return /[.!?؟]/u.test(last) ? words : [...words, text('.')];
}

/** A citation with all that is known of its works, for readers that have no citations. */
export function citedFootnote(
  { items }: CitationNode,
  works: ReadonlyMap<string, CitedSource>,
  lines: Pick<LineForms, 'sourceTitle'>,
): readonly BlockContent[] {
  const children = items.flatMap(({ documentId, locator, prefix = '', suffix = '' }, index) => {
    const found = works.get(documentId);
    if (!found) throw new Error('a work was not looked up');
    const { document } = found;
    const title = lines.sourceTitle(document, titleOf(document), null);
    const where = [locator ? locatorInWords(locator) : '', oneLine(suffix)].filter((part) => part !== '');
    return [
      ...(index === 0 ? [] : [text('; ')]),
      ...(prefix.trim() === '' ? [] : [text(`${oneLine(prefix)} `)]),
      ...work(document, title, where.join(' ')),
    ];
  });
  return [{ type: 'paragraph', children: [...children, text('.')] }];
}

function titleOf({ title, fileName }: DocumentSummary): string {
  return oneLine(title) || oneLine(fileName) || 'Untitled';
}

/** `Mazda Example, *Title*, The Paper, 2010-09, para. 3` */
function work(
  { authors, publisher, published }: DocumentSummary,
  title: PhrasingContent,
  where: string,
): readonly PhrasingContent[] {
  const before = authors
    .map(oneLine)
    .filter((author) => author !== '')
    .join(', ');
  const after = [publisher, published, where]
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '');
  return [
    ...(before === '' ? [] : [text(`${before}, `)]),
    title,
    ...(after.length === 0 ? [] : [text(`, ${after.join(', ')}`)]),
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
