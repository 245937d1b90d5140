import { basename } from 'node:path';
import type { CitationLocale, CitationStyle } from '#shared/model/export.ts';

/** A style, with the language of the words that it brings. */
export interface Styling {
  readonly style: CitationStyle;
  readonly locale: CitationLocale;
}

// In the bundle, so that no path to them is needed.
const STYLES = byName(
  import.meta.glob<string>('../../resources/styles/*.csl', { query: '?raw', import: 'default', eager: true }),
);
const LOCALES = byName(
  import.meta.glob<string>('../../resources/styles/locales/*.xml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** The types that CSL 1.0.2 has and the processor does not. */
const LATER_TYPES = /\s*\b(?:document|regulation)\b/g;
const TAGS: Readonly<Record<CitationLocale, string>> = { en: 'en-US', fa: 'fa-IR', ar: 'ar' };

/** What stands over the list of works: what each style calls it, in the language of its words. */
const LISTS: Readonly<Record<CitationStyle, Readonly<Record<CitationLocale, string>>>> = {
  mla: { en: 'Works Cited', fa: 'کتاب‌نامه', ar: 'المراجع' },
  'chicago-notes': { en: 'Bibliography', fa: 'کتاب‌نامه', ar: 'المراجع' },
  apa: { en: 'References', fa: 'کتاب‌نامه', ar: 'المراجع' },
  vancouver: { en: 'References', fa: 'کتاب‌نامه', ar: 'المراجع' },
};

export function listTitle(style: CitationStyle, locale: CitationLocale): string {
  return LISTS[style][locale];
}

/** Whether the style puts its citations into footnotes; else they stand in the line. */
export function hasFootnotes(style: CitationStyle): boolean {
  return / class="note"/.test(STYLES.get(style) ?? '');
}

/** A style with the words and the punctuation of a language in it: a whole CSL file that needs no other. */
export function styleText({ style, locale }: Styling): string {
  const text = STYLES.get(style);
  const words = LOCALES.get(locale);
  if (text === undefined || words === undefined) throw new Error('a style or its words are not there');
  const own = words
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(/<locale [^>]*>/, '<locale>')
    .trim();
  return inPunctuation(text, locale)
    .replace(/ default-locale="[^"]*"/, ` default-locale="${TAGS[locale]}"`)
    .replace('</info>', `</info>\n${own}`);
}

/** What the file of a style is called that goes along with notes. */
export function styleFileName({ style, locale }: Styling): string {
  return `${style}-${locale}.csl`;
}

/** Every word is in the style: it asks for no locale but the one that it has itself. */
export function styleForProcessor(styling: Styling): string {
  return styleText(styling)
    .replace(/ default-locale="[^"]*"/, ' default-locale="en-US"')
    .replaceAll(/ type="[^"]*"/g, (types) => types.replaceAll(LATER_TYPES, '').replace('=" ', '="'));
}

/** Persian and Arabic have a comma and a semicolon of their own, and no sign for “and”. */
function inPunctuation(text: string, locale: CitationLocale): string {
  if (locale === 'en') return text;
  return text
    .replaceAll(' and="symbol"', ' and="text"')
    .replaceAll(/ (?:delimiter|prefix|suffix|sort-separator)="[^"]*"/g, (attribute) =>
      attribute.replaceAll(',', '،').replaceAll(';', '؛'),
    );
}

function byName(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([path, text]) => [basename(path).replace(/\.[a-z]+$/, ''), text]),
  );
}
