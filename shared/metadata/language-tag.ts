import type { Direction } from '../model/text.ts';

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Languages that are offered by name; any other can be given by its tag. */
const OFFERED: readonly string[] = [
  ...['ar', 'hy', 'az', 'zh', 'nl', 'en', 'fr', 'ka', 'de', 'el', 'he', 'hi', 'it', 'ja', 'ku', 'ckb', 'ps'],
  ...['fa', 'pl', 'pt', 'ru', 'es', 'sv', 'tr', 'uk', 'ur'],
];

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A BCP 47 tag of a language that has a code of two or three letters. https://www.rfc-editor.org/info/bcp47 */
export function isWellFormedTag(tag: string): boolean {
  return canonicalTag(tag) !== null;
}

/** As the standard writes it: `en-gb` is `en-GB`. Null for what is no tag. */
export function canonicalTag(tag: string): string | null {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    // Longer ones are well-formed as well, and registered for none: `persian` is a word and not a tag.
    return /^[a-z]{2,3}(?:-|$)/.test(canonical) ? canonical : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** In English; the tag itself where it has no name. */
export function languageName(tag: string): string {
  return isWellFormedTag(tag) ? (NAMES.of(tag) ?? tag) : tag;
}

/** Names and tags of the languages to choose from, by name. */
export const OFFERED_LANGUAGES: readonly { readonly tag: string; readonly name: string }[] = OFFERED.map(
  (tag) => ({ tag, name: languageName(tag) }),
).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

/** The tag for a name of the list, `Persian`, or for a tag; null for other words. */
export function tagFor(words: string): string | null {
  const wanted = words.trim().toLowerCase();
  const named = OFFERED_LANGUAGES.find(({ name }) => name.toLowerCase() === wanted);
  return named?.tag ?? canonicalTag(words.trim());
}

/** How the language is written. */
export function directionOfTag(tag: string): Direction {
  const script = isWellFormedTag(tag) ? new Intl.Locale(tag).maximize().script : undefined;
  return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr';
}
