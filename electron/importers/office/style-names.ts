import type { MarkedField } from './page.ts';
import type { BlockLook } from './block.ts';

/** What the name of a paragraph style says that its paragraphs are. */
export type StyleMeaning =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: Exclude<BlockLook['kind'], 'heading' | 'list-item' | 'paragraph'> }
  | { readonly kind: 'field'; readonly field: MarkedField };

// Files name the styles that come with the program in English; other programs do it in their own language.
const HEADING =
  /^(?:heading|header level|überschrift|titre|título|titolo|kop|rubrik|otsikko|nagłówek|заголовок|başlık|عنوان|سرصفحه|سرفصل|تیتر|العنوان)[\s_-]*([1-9۱-۹١-٩])$/u;
const MEANINGS: readonly (readonly [RegExp, StyleMeaning])[] = [
  [/^(?:title|titel|titre|título|titolo|document title|عنوان)$/u, { kind: 'field', field: 'title' }],
  [/^(?:author|authors|byline|نویسنده|المؤلف)$/u, { kind: 'field', field: 'authors' }],
  [/^date$/u, { kind: 'field', field: 'published' }],
  [
    /^(?:(?:intense |long )?quote|quotations?|block (?:text|quote|quotation)|zitat|citation|cita|نقل[ \u200c]قول|اقتباس)$/u,
    { kind: 'quote' },
  ],
  [
    /^(?:(?:image |table |figure )?caption|illustration|table|figure|drawing|beschriftung|légende|زیرنویس تصویر|عنوان تصویر|تسمية توضيحية)$/u,
    { kind: 'caption' },
  ],
  [/^(?:html preformatted|preformatted text|source code|macro|macro text|source_?code)$/u, { kind: 'code' }],
];

/** `name` in lower case; null for a style that makes no difference. */
export function styleMeaning(name: string): StyleMeaning | null {
  const heading = HEADING.exec(name)?.[1];
  if (heading !== undefined) return { kind: 'heading', level: (heading.codePointAt(0) ?? 0) % 16 };
  return MEANINGS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
