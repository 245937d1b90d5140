import { between, type Random, seededRandom } from '../../bench/text/random.ts';
import { sentence, sentences } from '../../bench/text/sentences.ts';
import { wordsOf } from '../../bench/text/vocabulary.ts';

export type StoryLanguage = 'en' | 'fa' | 'ar';

/** What a page tells, before it is marked up: the same number tells the same. */
export interface Story {
  readonly random: Random;
  readonly language: StoryLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
  /** Texts of notes, without their labels. */
  readonly notes: readonly string[];
  /** A number in the digits of the language. */
  readonly number: (value: number) => string;
  readonly line: (words: number) => string;
}

/** One page on disk, and what must be found in it again. */
export interface MadePage {
  readonly extension: 'html' | 'htm' | 'xhtml' | 'mhtml';
  readonly bytes: Uint8Array;
  /** In the text of the document, each as it stands here. */
  readonly holds: readonly string[];
  /** How many notes the document has, all with markers. */
  readonly notes: number;
}

export type MakePage = (story: Story) => MadePage;

const DIGITS: Readonly<Record<StoryLanguage, string>> = {
  en: '0123456789',
  fa: '۰۱۲۳۴۵۶۷۸۹',
  ar: '٠١٢٣٤٥٦٧٨٩',
};

export function tell(seed: number, language: StoryLanguage): Story {
  const random = seededRandom(seed);
  const draw = wordsOf(language === 'en' ? 'latin' : 'arabic');
  // Arabic has not the letters that Persian added, and old encodings of Arabic have not either.
  const spelled = (words: string): string =>
    language === 'ar' ? words.replaceAll(/[پچژگکی]/gu, inArabic) : words;
  const line = (words: number): string =>
    spelled(sentence(random, draw, words))
      .slice(0, -1)
      .replaceAll(',', '');
  const number = (value: number): string =>
    String(value).replaceAll(/\d/g, (digit) => DIGITS[language].charAt(Number(digit)));
  return {
    random,
    language,
    direction: language === 'en' ? 'ltr' : 'rtl',
    title: line(between(random, 3, 7)),
    author: `${line(1)} ${line(1)}`,
    paragraphs: Array.from({ length: between(random, 6, 12) }, () =>
      spelled(sentences(random, draw, between(random, 30, 90))),
    ),
    notes: Array.from(
      { length: between(random, 3, 9) },
      () => `${line(2)}, ${line(4)}, ${number(between(random, 1950, 2020))}.`,
    ),
    number,
    line,
  };
}

const ARABIC: Readonly<Record<string, string>> = { پ: 'ب', چ: 'ج', ژ: 'ز', گ: 'ك', ک: 'ك', ی: 'ي' };

function inArabic(letter: string): string {
  return ARABIC[letter] ?? letter;
}

/** A page in UTF-8. */
export function page(
  html: string,
  holds: readonly string[],
  {
    notes = 0,
    extension = 'html',
  }: { readonly notes?: number; readonly extension?: MadePage['extension'] } = {},
): MadePage {
  return { extension, bytes: new TextEncoder().encode(html), holds, notes };
}

export function paragraphsOf(story: Story): string {
  return story.paragraphs.map((text) => `<p>${text}</p>`).join('\n');
}

/** The start of a page of today, up to its body. */
export function head(story: Story, more = ''): string {
  return `<!doctype html>\n<html lang="${story.language}" dir="${story.direction}"><head><meta charset="utf-8"><title>${story.title}</title>${more}</head>`;
}
