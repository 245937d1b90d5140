import type { BlockContent, InlineCode, PhrasingContent } from 'mdast';
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
import { fillTemplate, type TemplateWords } from './template/fill-template.ts';
import type { Template } from './template/read-template.ts';

/** How a footnote names its source where that is not Ibid's own way. A template has the last word. */
export interface FootnoteShape {
  readonly template?: Template | null;
  /** The work with its place as a style has it. */
  readonly styled?: readonly PhrasingContent[] | null;
}

/** What the footnote of a quotation or a reference says: the work, the place, its seal, and the notes it carries. */
export function sourceFootnote(
  quoted: QuotedPassage,
  seal: Seal,
  lines: Pick<LineForms, 'sourceTitle'>,
  { template = null, styled = null }: FootnoteShape = {},
): readonly BlockContent[] {
  const { document, passage, place, carried } = quoted;
  if (template) {
    const words = { ...templateWords(quoted, lines), seal: [sealNode(seal)] };
    return [...fillTemplate(template, words), ...carried.flatMap(originalNote)];
  }
  const title = lines.sourceTitle(document, titleOf(document), passage.id);
  return [
    {
      type: 'paragraph',
      children: [
        ...(styled
          ? [...ended(styled), ...(title.type === 'wikiLink' ? [text(' '), title, text('.')] : [])]
          : [...work(document, title, formatPlace(place) || 'heading'), text('.'), ...address(document.url)]),
        text(' Seal: '),
        sealNode(seal),
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

function sealNode(seal: Seal): InlineCode {
  return { type: 'inlineCode', value: sealInWords(seal) };
}

/** What a template may say of a passage. */
export function templateWords(
  { document, passage, place, key }: QuotedPassage,
  lines: Pick<LineForms, 'sourceTitle'>,
): TemplateWords {
  const known = (words: string | null): readonly PhrasingContent[] =>
    oneLine(words ?? '') === '' ? [] : [text(oneLine(words ?? ''))];
  const { url } = document;
  return {
    author: known(document.authors.map(oneLine).join(', ')),
    title: [lines.sourceTitle(document, titleOf(document), passage.id)],
    publisher: known(document.publisher),
    date: known(document.published),
    place: known(formatPlace(place)),
    url: url !== null && isLinkAddress(url) ? [{ type: 'link', url, children: [text(url)] }] : [],
    accessed: known(document.importedAt.slice(0, 10)),
    key: known(key),
  };
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
