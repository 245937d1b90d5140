import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Blockquote, PhrasingContent } from 'mdast';
import type { Copied } from '#shared/model/copied.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { blockIndexAt, formatPlace, placeOf } from '#shared/text/place.ts';
import { isLinkAddress } from '../../note-text/link-address.ts';
import { writeMarkdown } from '../../note-text/markdown.ts';
import { withDirections } from '../directions.ts';
import { linesToParagraphs, text } from '../mdast-nodes.ts';

/** Words of a document and the text that they stand in. */
export interface CopiedFrom {
  readonly document: DocumentSummary;
  readonly revision: RevisionText;
  /** The canonical text of the revision. */
  readonly text: string;
  readonly range: Pick<PassageRange, 'start' | 'end'>;
}

/** The words of the range, and where they stand: who says it, in what, when, at which place, at which address. */
export function copiedPassage({ document, revision, text: whole, range }: CopiedFrom): Copied {
  const words = wordsAlone(whole.slice(range.start, range.end));
  const block = revision.blocks[blockIndexAt(revision.blocks, range.start)];
  const direction = block?.direction ?? 'ltr';
  const source = sourceOf(document, revision, range);
  const [open, close] = direction === 'rtl' ? ['«', '»'] : ['“', '”'];
  const line = [source.before, source.title, source.behind, source.address].filter((part) => part !== '');
  return {
    plain: `${open}${words}${close}\n${line.join(', ')}`,
    markdown: writeMarkdown({ type: 'root', children: [...withDirections([quotation(words, source)])] }),
    html: toHtml([
      {
        type: 'element',
        tagName: 'blockquote',
        properties: {
          dir: direction,
          ...(block?.language ? { lang: block.language } : {}),
          ...(source.address === '' ? {} : { cite: source.address }),
        },
        children: words.split(/\n+/u).map((value) => paragraph([{ type: 'text', value }])),
      },
      paragraph(sourceInHtml(source)),
    ]),
  };
}

interface Source {
  readonly before: string;
  readonly title: string;
  readonly behind: string;
  /** Empty for none that may be a link. */
  readonly address: string;
}

/** `Mazda Example`, `Title`, `2010-09, para. 3 (notes 1, 2)` */
function sourceOf(document: DocumentSummary, revision: RevisionText, range: CopiedFrom['range']): Source {
  const place = formatPlace(placeOf(revision.blocks, revision.footnotes, range.start));
  const behind = [document.published ?? '', place].filter((part) => part !== '').join(', ');
  return {
    before: document.authors.join(', '),
    title: document.title,
    behind: behind + notesWithin(revision, range),
    address: document.url !== null && isLinkAddress(document.url) ? document.url : '',
  };
}

function notesWithin({ footnotes }: RevisionText, { start, end }: CopiedFrom['range']): string {
  const labels = footnotes
    .filter((note) => note.markers.some((marker) => marker.start >= start && marker.end <= end))
    .map((note) => note.label);
  if (labels.length === 0) return '';
  return ` (${labels.length === 1 ? 'note' : 'notes'} ${labels.join(', ')})`;
}

function quotation(words: string, { before, title, behind, address }: Source): Blockquote {
  const parts: readonly (readonly PhrasingContent[])[] = [
    before === '' ? [] : [text(before)],
    title === '' ? [] : [{ type: 'emphasis', children: [text(title)] }],
    behind === '' ? [] : [text(behind)],
    address === '' ? [] : [{ type: 'link', url: address, children: [text(address)] }],
  ];
  const line = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]));
  return {
    type: 'blockquote',
    children: [
      ...linesToParagraphs(words.replaceAll(/\n+/gu, '\n\n')),
      { type: 'paragraph', children: [text('— '), ...line] },
    ],
  };
}

function sourceInHtml({ before, title, behind, address }: Source): ElementContent[] {
  const parts: readonly (readonly ElementContent[])[] = [
    before === '' ? [] : [{ type: 'text', value: before }],
    title === ''
      ? []
      : [{ type: 'element', tagName: 'cite', properties: {}, children: [{ type: 'text', value: title }] }],
    behind === '' ? [] : [{ type: 'text', value: behind }],
    address === ''
      ? []
      : [
          {
            type: 'element',
            tagName: 'a',
            properties: { href: address },
            children: [{ type: 'text', value: address }],
          },
        ],
  ];
  const line = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index): readonly ElementContent[] =>
      index === 0 ? part : [{ type: 'text', value: ', ' }, ...part],
    );
  return [{ type: 'text', value: '— ' }, ...line];
}

function paragraph(children: ElementContent[]): ElementContent {
  return { type: 'element', tagName: 'p', properties: { dir: 'auto' }, children };
}
