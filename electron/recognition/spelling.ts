import type { RecognitionLanguage } from '#shared/model/recognition.ts';

/** How a sign is written that Tesseract gives; nothing for one that is no letter. */
export type Spelling = (sign: string) => string;

/** Tesseract puts these in to show which way its text runs. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const AS_IN_ARABIC: Readonly<Record<string, string>> = {
  ی: 'ي',
  ک: 'ك',
  ...Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [persian(digit), arabic(digit)])),
};

/**
 * The languages to give to Tesseract. Its Arabic was hardly taught the figures that Arabic is printed with;
 * its Persian knows them, by the signs that Persian has for them.
 */
export function taughtLanguages(languages: readonly RecognitionLanguage[]): readonly RecognitionLanguage[] {
  return languages.flatMap((language) =>
    language === 'ara' && !languages.includes('fas') ? (['ara', 'fas'] as const) : [language],
  );
}

export function spellingOf(languages: readonly RecognitionLanguage[]): Spelling {
  const isArabicAlone = languages.includes('ara') && !languages.includes('fas');
  return (sign) => {
    const text = sign.replaceAll(DIRECTION_MARKS, '');
    return isArabicAlone ? Array.from(text, (letter) => AS_IN_ARABIC[letter] ?? letter).join('') : text;
  };
}

/** The figures that raised numbers may be of, for Tesseract to choose among. */
export function figuresOf(languages: readonly RecognitionLanguage[]): string {
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  return [
    ...(languages.includes('eng') || languages.length === 0 ? digits.map(String) : []),
    ...(languages.includes('fas') || languages.includes('ara') ? digits.map(persian) : []),
  ].join('');
}

/** In the figures of Persian, which `Spelling` turns into those of Arabic. */
export function writeFigures(number: number): string {
  return Array.from(String(number), (digit) => persian(Number(digit))).join('');
}

function persian(digit: number): string {
  return String.fromCodePoint(0x6f0 + digit);
}

function arabic(digit: number): string {
  return String.fromCodePoint(0x660 + digit);
}
