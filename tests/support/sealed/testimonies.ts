import type { Source } from './sealed-export.ts';

/*
 * Fictional testimonies in English, Persian and Arabic. Every paragraph has what a quotation may lose without anybody's noticing: a
 * negation, a number, a date, a name, an order of events, quotation marks, a dash and a dependent clause.
 */

type Language = 'en' | 'fa' | 'ar';

export interface Testimony extends Source {
  readonly language: Language;
}

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Mara Ellison',
    'Jan Orval',
    'Petra Hollis',
    'Hanne Brandt',
    'Odd Falkner',
    'Ines Calder',
    'Rufus Tarn',
  ],
  fa: ['فرید مرادی', 'سمیرا نوری', 'کاوه یزدی', 'مینا کیانی', 'یاسمن پارسا', 'بهروز کریمی', 'لیلا شکیبا'],
  ar: [
    'سليم الحداد',
    'نورة الكيلاني',
    'أمين الصايغ',
    'هدى القيسي',
    'يوسف البكري',
    'ليلى الزين',
    'كريم الأيوبي',
  ],
};
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'March', 'April', 'June', 'September', 'October', 'November'],
  fa: ['فروردین', 'خرداد', 'تیر', 'شهریور', 'مهر', 'آبان', 'اسفند'],
  ar: ['كانون الثاني', 'شباط', 'نيسان', 'أيار', 'حزيران', 'تموز', 'أيلول'],
};
const PLACES: Readonly<Record<Language, readonly string[]>> = {
  en: ['lower building', 'boat house', 'cold room', 'chapel', 'mill'],
  fa: ['ساختمان پایین', 'انبار سرد', 'آسیاب', 'حیاط پشتی', 'اتاق چراغ'],
  ar: ['المبنى السفلي', 'المخزن البارد', 'الطاحونة', 'الفناء الخلفي', 'غرفة المصابيح'],
};
const TITLES: Readonly<Record<Language, string>> = { en: 'What they saw', fa: 'آنچه دیدند', ar: 'ما رأوه' };

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

function digits(number: number, zero: number): string {
  return String(number).replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function paragraph(language: Language, source: number, index: number): string {
  const name = pick(NAMES[language], source + index);
  const month = pick(MONTHS[language], source * 3 + index);
  const place = pick(PLACES[language], index);
  const day = 11 + ((source + index) % 17);
  const people = 120 + source * 10 + index;
  switch (language) {
    case 'en':
      return `On ${day} ${month} 1988 – that is what ${name} wrote – the guards did not open the ${place}, although ${people} people’s names had been read out, and “nobody asked us” before they came; some of them, who could hardly stand, were carried.`;
    case 'fa':
      return `در ${digits(day, 0x6f0)} ${month} ۱۳۶۷ – چنان‌که ${name} می‌نویسد – نگهبان‌ها درِ ${place} را باز نکردند و نه آن روز و نه روز بعد کسی نیامد، هرچند نام ${digits(people, 0x6f0)} نفر خوانده شده بود؛ «هیچ‌کس از ما نپرسید»، و چند تنی که به‌سختی می‌ایستادند، برده شدند.`;
    case 'ar':
      return `في ${digits(day, 0x660)} ${month} ١٩٨٨ – كما كتب ${name} – لم يفتح الحراس باب ${place}، مع أنّ أسماء ${digits(people, 0x660)} شخصًا قد قُرئت، و«لم يسألنا أحد» قبل أن يأتوا؛ أمّا الذين كانوا بالكاد يقفون فقد حُملوا إلى الخارج.`;
  }
}

/** So many of each language, each of so many paragraphs. */
export function testimonies(ofEach: number, paragraphs: number): readonly Testimony[] {
  return (['en', 'fa', 'ar'] as const).flatMap((language) =>
    Array.from({ length: ofEach }, (_, source) => ({
      language,
      title: `${TITLES[language]} ${source + 1}`,
      paragraphs: Array.from({ length: paragraphs }, (_one, index) => paragraph(language, source, index)),
    })),
  );
}
