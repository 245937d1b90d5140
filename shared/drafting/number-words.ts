import { fold } from '../fold/fold.ts';

/* Numbers that are written in words, in three languages. Folded, as the words that they are compared with are. */

function table(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line) => {
      const [number = '', ...words] = line.split(' ');
      return words.map((word) => [fold(word).text, Number(number)] as const);
    }),
  );
}

/** What is added up within a hundred, or stands for hundreds by itself. */
const UNITS = table([
  '0 zero',
  '1 one یک واحد واحدة',
  '2 two دو اثنان اثنين اثنتان',
  '3 three سه ثلاثة ثلاث',
  '4 four چهار أربعة أربع',
  '5 five پنج خمسة خمس',
  '6 six شش ستة ست',
  '7 seven هفت سبعة سبع',
  '8 eight هشت ثمانية ثماني',
  '9 nine نه تسعة تسع',
  '10 ten ده عشرة عشر',
  '11 eleven یازده',
  '12 twelve دوازده',
  '13 thirteen سیزده',
  '14 fourteen چهارده',
  '15 fifteen پانزده',
  '16 sixteen شانزده',
  '17 seventeen هفده',
  '18 eighteen هجده هیجده',
  '19 nineteen نوزده',
  '20 twenty بیست عشرون عشرين',
  '30 thirty سی ثلاثون ثلاثين',
  '40 forty چهل أربعون أربعين',
  '50 fifty پنجاه خمسون خمسين',
  '60 sixty شصت ستون ستين',
  '70 seventy هفتاد سبعون سبعين',
  '80 eighty هشتاد ثمانون ثمانين',
  '90 ninety نود تسعون تسعين',
  '100 صد مئة مائة مية',
  '200 دویست مئتان مئتين مائتان مائتين',
  '300 سیصد ثلاثمئة ثلاثمائة',
  '400 چهارصد أربعمئة أربعمائة',
  '500 پانصد خمسمئة خمسمائة',
  '600 ششصد ستمئة ستمائة',
  '700 هفتصد سبعمئة سبعمائة',
  '800 هشتصد ثمانمئة ثمانمائة',
  '900 نهصد تسعمئة تسعمائة',
]);

/** What multiplies that which stands before it. */
const SCALES = table(['100 hundred', '1000 thousand هزار ألف آلاف', '1000000 million میلیون مليون ملايين']);
const JOINING = new Set(['and', 'و']);
const ONE = new Set(['a', 'an']);

export interface ReadNumberWords {
  readonly number: number;
  /** So many words belong to it. */
  readonly words: number;
}

/** The number that folded words begin with: `two hundred and five`, `دویست و پنجاه`; null for none. */
export function readNumberWords(words: readonly string[]): ReadNumberWords | null {
  let [total, part, read] = [0, 0, 0];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const unit = unitOf(word);
    const scale = SCALES.get(word) ?? (ONE.has(word) && read === 0 ? 0 : undefined);
    if (JOINING.has(word) && read > 0 && (UNITS.has(next) || joined(next) !== null)) continue;
    if (unit !== undefined) part += unit;
    else if (scale === 0 && SCALES.has(next)) part = 1;
    else if (scale !== undefined && scale > 0 && (read > 0 || part > 0)) {
      if (scale === 100) part = (part || 1) * scale;
      else [total, part] = [total + (part || 1) * scale, 0];
    } else if (SCALES.has(word) && isAlone(word)) {
      [total, part] = [total + (SCALES.get(word) ?? 0), 0];
    } else break;
    read = at + 1;
  }
  return read === 0 || total + part === 0 ? null : { number: total + part, words: read };
}

function unitOf(word: string): number | undefined {
  return UNITS.get(word) ?? joined(word) ?? undefined;
}

/** In Persian and Arabic a thousand needs no one before it. */
function isAlone(word: string): boolean {
  return /\p{sc=Arabic}/u.test(word);
}

/** `وخمسون`: in Arabic “and” is written as one with what it joins. */
function joined(word: string): number | null {
  return word.startsWith('و') && word.length > 2 ? (UNITS.get(word.slice(1)) ?? null) : null;
}
