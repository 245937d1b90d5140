import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, descendantsOf } from '../xml/xml-tree.ts';
import { propertyOf, type Styles } from './styles.ts';

/** The pages of a text, where its program noted them. */
export interface OdtPages {
  readonly areKnown: boolean;
  first(): string;
  next(restart: number | null): string;
}

/** How a paragraph begins a page; null for one that does not. */
export function pageStart(paragraph: XmlElement, styles: Styles): { readonly number: number | null } | null {
  const chain = styles.chain('paragraph', paragraph.attributes['text:style-name']);
  const [own] = chain;
  if (!own || !styles.isAutomatic(own)) return null;
  const breaks = propertyOf([own], 'style:paragraph-properties', 'fo:break-before') === 'page';
  const master = own.attributes['style:master-page-name'] ?? '';
  if (!breaks && master === '') return null;
  const number = Number(propertyOf([own], 'style:paragraph-properties', 'style:page-number') ?? '');
  return { number: Number.isInteger(number) && number > 0 ? number : null };
}

/** They are known only where the marks in the text add up to the number of pages that the file says it has. */
export function readPages(text: XmlElement, meta: XmlElement | null, styles: Styles): OdtPages {
  const elements = descendantsOf(text);
  const soft = elements.filter(({ name }) => name === 'text:soft-page-break').length;
  const paragraphs = elements.filter(({ name }) => name === 'text:p' || name === 'text:h');
  const hard = paragraphs.slice(1).filter((paragraph) => pageStart(paragraph, styles)).length;
  const noted = Number(childOf(meta, 'meta:document-statistic')?.attributes['meta:page-count'] ?? 0);
  const begins = paragraphs[0] ? pageStart(paragraphs[0], styles) : null;
  let page = begins?.number ?? 1;
  return {
    areKnown: soft > 0 && noted === soft + hard + 1,
    first: () => String(page),
    next(restart) {
      page = restart ?? page + 1;
      return String(page);
    },
  };
}
