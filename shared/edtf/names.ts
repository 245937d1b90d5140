import { fold } from '../fold/fold.ts';
import type { OtherCalendar } from './calendars.ts';

export type Calendar = 'gregorian' | OtherCalendar;

/**
 * The names of the months: in English, Persian and Arabic, as the east and the west of the Arab world have them.
 * The first is the one that Ibid writes.
 */
const MONTHS: Readonly<Record<Calendar, readonly string[]>> = {
  gregorian: [
    'January|Jan|ژانویه|يناير|كانون الثاني|كانون ثاني|جانفي',
    'February|Feb|فوریه|فبراير|شباط|فيفري',
    'March|Mar|مارس|آذار',
    'April|Apr|آوریل|أبريل|ابريل|إبريل|نيسان|أفريل',
    'May|مه|می|مايو|أيار|ايار|ماي',
    'June|Jun|ژوئن|يونيو|يونيه|حزيران|جوان',
    'July|Jul|ژوئیه|جولای|يوليو|يوليه|تموز|جويلية',
    'August|Aug|اوت|آگوست|اگوست|أغسطس|اغسطس|آب|أوت',
    'September|Sept|Sep|سپتامبر|سبتمبر|أيلول|ايلول',
    'October|Oct|اکتبر|أكتوبر|اكتوبر|تشرين الأول|تشرين أول',
    'November|Nov|نوامبر|نوفمبر|تشرين الثاني|تشرين ثاني',
    'December|Dec|دسامبر|ديسمبر|كانون الأول|كانون أول',
  ],
  jalali: [
    'Farvardin|فروردین',
    'Ordibehesht|اردیبهشت',
    'Khordad|خرداد',
    'Tir|تیر',
    'Mordad|Amordad|مرداد|امرداد',
    'Shahrivar|شهریور',
    'Mehr|مهر',
    'Aban|آبان',
    'Azar|آذر',
    'Dey|دی',
    'Bahman|بهمن',
    'Esfand|اسفند',
  ],
  hijri: [
    'Muharram|Moharram|محرم',
    'Safar|صفر',
    'Rabi al-Awwal|Rabi I|ربيع الأول|ربیع‌الاول',
    'Rabi al-Thani|Rabi al-Akhir|Rabi II|ربيع الثاني|ربيع الآخر|ربیع‌الثانی',
    'Jumada al-Ula|Jumada al-Awwal|Jumada I|جمادى الأولى|جمادی‌الاول',
    'Jumada al-Akhira|Jumada al-Thani|Jumada II|جمادى الآخرة|جمادى الثانية|جمادی‌الثانی',
    'Rajab|رجب',
    'Shaban|شعبان',
    'Ramadan|Ramazan|رمضان',
    'Shawwal|شوال',
    'Dhu al-Qada|ذو القعدة|ذي القعدة|ذیقعده',
    'Dhu al-Hijja|Dhu al-Hijjah|ذو الحجة|ذي الحجة|ذیحجه',
  ],
};

const SEASONS: readonly string[] = [
  'Spring|بهار|ربيع',
  'Summer|تابستان|صيف',
  'Autumn|Fall|پاییز|خريف',
  'Winter|زمستان|شتاء',
];

export interface NamedMonth {
  readonly calendar: Calendar;
  /** 1 to 12. */
  readonly month: number;
}

const months = new Map<string, NamedMonth>();
for (const calendar of ['gregorian', 'jalali', 'hijri'] as const) {
  for (const [index, names] of MONTHS[calendar].entries()) {
    for (const name of names.split('|')) months.set(nameKey(name), { calendar, month: index + 1 });
  }
}
const seasons = new Map(
  SEASONS.flatMap((names, index) => names.split('|').map((name) => [nameKey(name), index + 1] as const)),
);

/** What stays the same however a name is spaced, hyphenated or pointed. */
function nameKey(name: string): string {
  return fold(name).text.replaceAll(/[\s'.-]/g, '');
}

/** Null for a word that is the name of no month. `ماه`, "month", may stand behind it. */
export function monthNamed(name: string): NamedMonth | null {
  const key = nameKey(name);
  return months.get(key) ?? months.get(key.replace(/ماه$/u, '')) ?? null;
}

/** 1 to 4, from spring; null for a word that is the name of no season. */
export function seasonNamed(name: string): number | null {
  return seasons.get(nameKey(name)) ?? null;
}

/** Month 1 to 12. */
export function nameOfMonth(calendar: Calendar, month: number): string {
  return MONTHS[calendar][month - 1]?.split('|')[0] ?? '';
}

/** Season 1 to 4, from spring. */
export function nameOfSeason(season: number): string {
  return SEASONS[season - 1]?.split('|')[0] ?? '';
}

const alternatives = (groups: readonly string[]): string =>
  groups
    .flatMap((group) => group.split('|'))
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const inArabicScript = (group: string): string =>
  group
    .split('|')
    .filter((name) => !/[a-z]/i.test(name))
    .join('|');

/** Sources for a regular expression with the flags `iu`. */
export const MONTH = String.raw`(?:${alternatives(MONTHS.gregorian)})(?![\p{L}\p{M}])\.?`;
/** Of the other two calendars, in Persian and Arabic: in Latin letters some are names of people as well. */
export const OTHER_MONTH = String.raw`(?:${alternatives([...MONTHS.jalali, ...MONTHS.hijri].map(inArabicScript))})(?:[\s\u200c]?ماه)?(?![\p{L}\p{M}])`;
export const SEASON = String.raw`(?:${alternatives(SEASONS)})(?![\p{L}\p{M}])`;
