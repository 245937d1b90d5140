/* One short article with three notes, in three languages: what every cell of the footnote matrix says. */

export type Language = 'en' | 'fa' | 'ar';
export const LANGUAGES: readonly Language[] = ['en', 'fa', 'ar'];

/** The marker of a note in the text. `again`: the note was referred to before. */
export interface Mark {
  /** From 0. */
  readonly note: number;
  readonly again: boolean;
}

export interface Words {
  readonly digits: string;
  /** Of the language, in the order in which notes bear them. */
  readonly letters: readonly [string, string, string];
  readonly heading: string;
  readonly title: string;
  readonly byline: string;
  readonly claims: readonly [string, string, string];
  readonly again: string;
  /** Follows each claim, full of what looks like a marker and is none. With `sup`, like the notes with `em`. */
  readonly rest: string;
  readonly notes: readonly [string, string, string];
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    digits: '0123456789',
    letters: ['a', 'b', 'c'],
    heading: 'Footnotes',
    title: 'The Salt Road',
    byline: 'By Mira Vantongeren, 12 March 2019',
    claims: ['The mill stood empty', 'Nobody signed the register', 'The ferry sank'],
    again: 'as was said before',
    rest: 'The account goes on for some length, with commas, clauses and whole sentences, [as the clerk put it in [1988]] and in Orval [sic], as of a street […], so that it reads as reporting does: (1) what was seen, (2) what was heard. The yard measured 40 m<sup>2</sup>.',
    notes: [
      'Vantongeren, Mira. <em>Mills of the Lower Salt</em>. Harbour Press, 1999, p. 210.',
      'Orval, Jan. "A Ferryman Speaks." <em>The Salt Gazette</em>, 4 May 2003, www.salt-gazette.example/a.',
      'Ibid., p. 212.',
    ],
  },
  fa: {
    digits: '۰۱۲۳۴۵۶۷۸۹',
    letters: ['الف', 'ب', 'ج'],
    heading: 'پانوشت‌ها',
    title: 'راه نمک',
    byline: 'نوشتهٔ میرا آذین',
    claims: ['آسیاب خالی مانده بود', 'هیچ‌کس دفتر را امضا نکرد', 'کشتی غرق شد'],
    again: 'چنان‌که گفته شد',
    rest: 'شرح ماجرا همچنان ادامه دارد و چند جملهٔ دیگر هم دارد، چنان‌که منشی در [۱۳۶۷] نوشت، تا به گزارش شبیه باشد: (۱) آنچه دیده شد، (۲) آنچه شنیده شد.',
    notes: [
      'آذین، میرا. «آسیاب‌های نمک سفلی.» نشر بندر، ۱۳۷۸، ص ۲۱۰.',
      'اروال، یان. «قایقران سخن می‌گوید.» روزنامهٔ نمک، ۱۳۸۲.',
      'همان، ص ۲۱۲.',
    ],
  },
  ar: {
    digits: '٠١٢٣٤٥٦٧٨٩',
    letters: ['أ', 'ب', 'ج'],
    heading: 'الهوامش',
    title: 'طريق الملح',
    byline: 'بقلم ميرا الحداد',
    claims: ['كانت الطاحونة خالية', 'لم يوقع أحد على السجل', 'غرقت العبارة'],
    again: 'كما سبق القول',
    rest: 'وتستمر الرواية بعد ذلك طويلا في جمل كاملة، كما كتب الكاتب سنة [١٩٨٨]، حتى تشبه التقرير الصحفي: (١) ما رآه الناس، (٢) ما سمعه الناس.',
    notes: [
      'الحداد، ميرا. «طواحين الملح.» دار المرفأ، ١٩٩٩، ص ٢١٠.',
      'أورفال، يان. «العبّار يتكلم.» جريدة الملح، ٢٠٠٣.',
      'المرجع نفسه، ص ٢١٢.',
    ],
  },
};

/** The three paragraphs, with each marker as `mark` prints it. */
export function paragraphsOf(words: Words, mark: (mark: Mark) => string): readonly [string, string, string] {
  const [first, second, third] = words.claims;
  const [one, again, two, three] = MARKS.map(mark);
  return [
    `${first}${one}. ${words.rest}`,
    `${second}${two}, ${words.again}${again}. ${words.rest}`,
    `${third}${three}. ${words.rest}`,
  ];
}

/** In the order in which a page numbers them, the repeated one beside the first. */
const MARKS: readonly Mark[] = [
  { note: 0, again: false },
  { note: 0, again: true },
  { note: 1, again: false },
  { note: 2, again: false },
];

/** The notes of the markers, in the order of the text. */
export const MARKED: readonly number[] = [0, 1, 0, 2];

export function withoutTags(words: string): string {
  return words.replaceAll(/<[^>]+>/g, '');
}

/** A number in the digits of the language. */
export function numberIn(words: Words, number: number): string {
  return Array.from(String(number), (digit) => words.digits.charAt(Number(digit))).join('');
}
