import { directionOfTag } from './language-tag.ts';
import type { Direction } from '../model/text.ts';
import { countLetters, type LetterCount } from './letters.ts';

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
const FIRST_LETTER = /\p{L}/u;
const ENGLISH =
  /\b(?:the|of|and|to|in|that|is|was|for|it|with|as|his|on|be|at|by|had|not|are|from|were)\b/giu;

/** By script and by letters, for the three languages that Ibid knows; any other is left to the document's own word. */
export function guessLanguage(text: string): TextLanguage {
  return guessFrom(text, countLetters(text));
}

function guessFrom(text: string, letters: LetterCount): TextLanguage {
  const direction = directionOf(letters);
  if (direction === 'rtl') {
    return { language: letters.hebrew > 0 ? null : persianOrArabic(text), direction };
  }
  const isEnglish = letters.words >= 4 && count(text, ENGLISH) / letters.words > 0.15;
  return { language: isEnglish ? 'en' : null, direction };
}

function directionOf({ arabic, hebrew, latin }: LetterCount): Direction {
  return arabic + hebrew > latin ? 'rtl' : 'ltr';
}

function persianOrArabic(text: string): 'fa' | 'ar' | null {
  const alone = count(text, PERSIAN_ALONE) - count(text, ARABIC_ALONE);
  const shared = count(text, PERSIAN) - count(text, ARABIC);
  const persian = alone === 0 ? shared : alone;
  if (persian === 0) return null;
  return persian > 0 ? 'fa' : 'ar';
}

/**
 * What holds for a part of a document, which is in the document's language unless its own words say otherwise: most of
 * them and the first, for a sentence does not turn with a long quotation in it.
 */
export function languageWithin(text: string, document: TextLanguage): TextLanguage {
  const letters = countLetters(text);
  const differs =
    letters.words > 0 &&
    directionOf(letters) !== document.direction &&
    directionOf(countLetters(FIRST_LETTER.exec(text)?.[0] ?? '')) !== document.direction;
  return differs ? guessFrom(text, letters) : { language: document.language, direction: document.direction };
}

const OURS = new Set(['en', 'fa', 'ar']);

/** The language that a document says it is in, unless its own words are plainly in another. */
export function weighedLanguage(said: string | null, text: string): TextLanguage {
  const guess = guessLanguage(text);
  const locale = said === null ? null : localeOf(said);
  if (locale === null) return guess;
  const fits =
    directionOfTag(locale.baseName) === guess.direction &&
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
