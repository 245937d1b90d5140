import { fold } from '#shared/fold/fold.ts';

/** The names of the Gregorian months in English, Persian and Arabic, as the east and the west of the Arab world have them. */
const GREGORIAN: readonly string[] = [
  'january jan|ژانویه|يناير|كانون الثاني|كانون ثاني|جانفي',
  'february feb|فوریه|فبراير|شباط|فيفري',
  'march mar|مارس|آذار',
  'april apr|آوریل|أبريل|ابريل|إبريل|نيسان|أفريل',
  'may|مه|می|مايو|أيار|ايار|ماي',
  'june jun|ژوئن|يونيو|يونيه|حزيران|جوان',
  'july jul|ژوئیه|جولای|يوليو|يوليه|تموز|جويلية',
  'august aug|اوت|آگوست|اگوست|أغسطس|اغسطس|آب|أوت',
  'september sept sep|سپتامبر|سبتمبر|أيلول|ايلول',
  'october oct|اکتبر|أكتوبر|اكتوبر|تشرين الأول|تشرين أول',
  'november nov|نوامبر|نوفمبر|تشرين الثاني|تشرين ثاني',
  'december dec|دسامبر|ديسمبر|كانون الأول|كانون أول',
];

/** Months of the solar and of the lunar Hijri calendar. */
const OTHER_CALENDARS =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|محرم|صفر|ربيع الأول|ربيع الثاني|ربيع الآخر|ربیع‌الاول|ربیع‌الثانی|جمادى الأولى|جمادى الآخرة|جمادى الثانية|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذیقعده|ذو الحجة|ذي الحجة|ذیحجه';

const SEASONS: readonly string[] = [
  'spring|بهار|ربيع',
  'summer|تابستان|صيف',
  'autumn fall|پاییز|خريف',
  'winter|زمستان|شتاء',
];

const numbers = new Map<string, number>();
const seasons = new Map<string, number>();
for (const [names, known] of [
  [GREGORIAN, numbers],
  [SEASONS, seasons],
] as const) {
  for (const [index, group] of names.entries()) {
    for (const name of group.split('|').flatMap((part) => (/[a-z]/.test(part) ? part.split(' ') : [part]))) {
      known.set(fold(name).text, index + 1);
    }
  }
}

const alternatives = (groups: readonly string[]): string =>
  groups
    .flatMap((group) => group.split('|'))
    .flatMap((part) => (/[a-z]/.test(part) ? part.split(' ') : [part]))
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** Sources for a regular expression with the flags `iu`. */
export const MONTH = String.raw`(?:${alternatives(GREGORIAN)})(?![\p{L}\p{M}])\.?`;
export const OTHER_MONTH = String.raw`(?:${alternatives([OTHER_CALENDARS])})(?:[\s\u200c]?ماه)?(?![\p{L}\p{M}])`;
export const SEASON = String.raw`(?:${alternatives(SEASONS)})(?![\p{L}\p{M}])`;

/** 1 to 12 for a month of the Gregorian calendar by any of its names; null for another word. */
export function monthNumber(name: string): number | null {
  return numbers.get(fold(name.replace(/\.$/u, '').trim()).text) ?? null;
}

/** 1 to 4, from spring. */
export function seasonNumber(name: string): number | null {
  return seasons.get(fold(name.trim()).text) ?? null;
}
