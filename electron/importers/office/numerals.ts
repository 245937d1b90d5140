import { roman } from '../html/notes/list-label.ts';

/** How a number is written: by the names of https://ecma-international.org/publications-and-standards/standards/ecma-376/, 17.18.59. */
export type NumeralFormat = string;

const DIGITS: ReadonlyMap<string, string> = new Map([
  ['hindiNumbers', '०१२३४५६७८९'],
  ['thaiNumbers', '๐๑๒๓๔๕๖๗๘๙'],
  ['decimalFullWidth', '０１２３４５６７８９'],
  ['decimalFullWidth2', '０１２３４５６７８９'],
]);
const ALPHABETS: ReadonlyMap<string, string> = new Map([
  ['lowerLetter', 'abcdefghijklmnopqrstuvwxyz'],
  ['upperLetter', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['arabicAlpha', 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  ['arabicAbjad', 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'],
  ['hebrew2', 'אבגדהוזחטיכלמנסעפצקרשת'],
  ['russianLower', 'абвгдежзиклмнопрстуфхцчшщыэюя'],
  ['russianUpper', 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'],
]);
const SYMBOLS = '*†‡§';

/**
 * A number as a file prints it before a list item, a note or a page. `custom` is what a format of that name is made
 * after: `۱, ۲, ۳, ...` or `001, 002`. A format that is not known here is printed in digits.
 */
export function numeral(number: number, format: NumeralFormat, custom = ''): string {
  const digits = DIGITS.get(format);
  if (digits !== undefined) return inDigits(String(number), digits);
  const alphabet = ALPHABETS.get(format);
  if (alphabet !== undefined) return repeated(number, alphabet);
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'chicago':
      return repeated(number, SYMBOLS);
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`;
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'numberInDash':
      return `- ${number} -`;
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x24_5f + number) : String(number);
    case 'custom':
      return likeSample(number, custom);
    default:
      return String(number);
  }
}

/** a … z, aa, bb …: https://learn.microsoft.com/en-us/office/vba/api/word.wdnotenumberstyle */
function repeated(number: number, alphabet: string): string {
  if (number < 1 || number > alphabet.length * 20) return String(number);
  const letter = alphabet.charAt((number - 1) % alphabet.length);
  return letter.repeat(Math.floor((number - 1) / alphabet.length) + 1);
}

function inDigits(number: string, digits: string): string {
  return number.replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** As a sample begins, which is with one: its digits, and as many places. */
export function likeSample(number: number, sample: string): string {
  const one = Array.from(/\p{Nd}+/u.exec(sample)?.[0] ?? '');
  if (one.length === 0) return ofSeries(number, sample);
  // Digits of every script stand in tens, in order.
  const zero = (one.at(-1)?.codePointAt(0) ?? 0x31) - 1;
  const plain = String(number).padStart(one.length, '0');
  return Array.from(plain, (digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

function ofSeries(number: number, sample: string): string {
  const signs = sample
    .split(/[,،]\s*/u)
    .map((sign) => sign.trim())
    .filter((sign) => sign !== '' && !/^(?:\.{3}|…)$/u.test(sign));
  return signs[number - 1] ?? String(number);
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
