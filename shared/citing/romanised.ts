import { fold } from '../fold/fold.ts';

/** Letters of the Arabic script as they are after folding. Short vowels are not written, so none are made up. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'u',
  ه: 'h',
  ی: 'i',
};

/** Small Latin letters and digits alone, for keys that have to be typed; letters of other scripts are left out. */
export function romanised(words: string): string {
  return Array.from(fold(words).text, (letter) => ARABIC[letter] ?? letter)
    .join('')
    .replaceAll(/[^a-z\d]/g, '');
}
