import type { Direction } from '#shared/model/text.ts';

/** Language and direction of a text or a part of one. */
export interface TextLanguage {
  /** BCP 47; null where nobody can tell. */
  readonly language: string | null;
  readonly direction: Direction;
}

// Letters that one of the two writes and the other does not. Old Persian files write yeh and kaf as Arabic does,
// so those two tell less than the four letters that Arabic lacks.
const PERSIAN_ALONE = /[پچژگ]/gu;
const PERSIAN = /[کی]/gu;
const ARABIC_ALONE = /[ةىإأؤ]/gu;
const ARABIC = /[كي]/gu;
const ENGLISH =
  /\b(?:the|of|and|to|in|that|is|was|for|it|with|as|his|on|be|at|by|had|not|are|from|were)\b/giu;

/** By script and by letters, for the three languages that Ibid knows; any other is left to the document's own word. */
export function guessLanguage(text: string): TextLanguage {
  const arabicScript = count(text, /\p{Script=Arabic}/gu);
  const rightToLeft = arabicScript + count(text, /\p{Script=Hebrew}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (rightToLeft > latin) {
    if (arabicScript < rightToLeft) return { language: null, direction: 'rtl' };
    return { language: persianOrArabic(text), direction: 'rtl' };
  }
  const words = count(text, /\p{L}+/gu);
  const english = count(text, ENGLISH);
  return { language: words >= 4 && english / words > 0.15 ? 'en' : null, direction: 'ltr' };
}

function persianOrArabic(text: string): 'fa' | 'ar' | null {
  const alone = count(text, PERSIAN_ALONE) - count(text, ARABIC_ALONE);
  const shared = count(text, PERSIAN) - count(text, ARABIC);
  const persian = alone === 0 ? shared : alone;
  if (persian === 0) return null;
  return persian > 0 ? 'fa' : 'ar';
}

/** What holds for a part of a document, which is in the document's language unless its own words say otherwise. */
export function languageWithin(text: string, document: TextLanguage): TextLanguage {
  const guess = guessLanguage(text);
  const differs = /\p{L}/u.test(text) && guess.direction !== document.direction;
  return differs ? guess : { language: document.language, direction: document.direction };
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo']);
const OURS = new Set(['en', 'fa', 'ar']);

/** The language that a document says it is in, unless its own words are plainly in another. */
export function weighedLanguage(said: string | null, text: string): TextLanguage {
  const guess = guessLanguage(text);
  const locale = said === null ? null : localeOf(said);
  if (locale === null) return guess;
  const fits =
    RIGHT_TO_LEFT.has(locale.maximize().script ?? '') === (guess.direction === 'rtl') &&
    (guess.language === null || guess.language === locale.language || !OURS.has(locale.language));
  return fits ? { language: locale.baseName, direction: guess.direction } : guess;
}

/** Null for what is no BCP 47 tag: `English`, an empty string. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return locale.language.length > 3 ? null : locale;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
