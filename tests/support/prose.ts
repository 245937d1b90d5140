import fc from 'fast-check';

/**
 * Sentences that name people, years, pages, quotations, papers and boxes, and cite nothing. Many of their verbs are
 * on no list of the importer's.
 */
const ENGLISH = [
  [
    'Hanne Brandt',
    'The harbour master',
    'She',
    'Mira Vantongeren',
    'A witness',
    'The Harbour Board',
    'Jan Orval, a ferryman,',
    'Nobody',
    'The men of the quay',
    'Dr. Falk',
    'My brother',
    'Two guards',
    'The Council of Orval',
    'One of the keepers, Petra Hollis,',
  ],
  [
    'left',
    'said that',
    'saw',
    'was taken to',
    'had been kept in',
    'wrote to',
    'walked past',
    'remembers',
    'refused to sign',
    'never forgot',
    'describes',
    'burned',
    'carried',
    'sold',
    'hid',
    'feared',
    'printed',
    'edited',
    'translated',
    'published',
    'quotes',
    'cites',
  ],
  [
    'the lantern',
    'Box 12',
    'a letter of three pages',
    'the Salt Road',
    'room 14',
    '“the long night”',
    '"the ferry"',
    'the Harbour Courier',
    'his papers',
    'the file',
    'Orval City',
    'the archive',
    'the Act of the Council',
    'the mills (two of them)',
    '12 boats and 3 oars',
    'the second edition',
    'the case of Brandt v. Quay',
    'Quay Press',
    '“Was it you?”',
  ],
  [
    'in 1988',
    'on 3 May 1989',
    'in the winter of 1991',
    'that night',
    '(1988)',
    'in May 2003',
    'for 12 years',
    'from 1979 to 1981',
    'on page 4',
    'in Orval in 1932',
  ],
] as const;
const PERSIAN = [
  [
    'میرا آذین',
    'نگهبان بندر',
    'او',
    'شاهدی',
    'مردم ساحل',
    'هیئت بندر',
    'برادرم',
    'یکی از زندانیان، فرید مرادی،',
  ],
  ['در سال ۱۳۶۷', 'در ۱۲ مرداد ۱۳۶۸', 'آن شب', '(۱۳۷۰)', 'پیش از جنگ', 'در تهران', 'در ص ۴'],
  [
    'فانوس را',
    '«شب دراز» را',
    'نامه‌ای سه صفحه‌ای را',
    'پرونده ۵ را',
    'صندوق ۱۲ را',
    'روزنامهٔ ساحل را',
    'قانون بندر را',
  ],
  ['دید', 'نوشت', 'خواند', 'به یاد می‌آورد', 'گم کرد', 'آورده است', 'سوزاند', 'فروخت', 'منتشر ساخت', 'شمرد'],
] as const;
const ARABIC = [
  ['رأى', 'كتب', 'قال إن', 'تذكر', 'لم ينس', 'وصف', 'حمل', 'باع', 'أحرق', 'نشر', 'ترجم', 'أخفى', 'ذكر'],
  ['فريد مراد', 'حارس الفنار', 'أهل الساحل', 'شاهد', 'أخي', 'مجلس المرفأ', 'أحد السجناء، يان أورفال،'],
  [
    'الفنار',
    '«الليل الطويل»',
    'رسالة من ثلاث صفحات',
    'الملف ٤',
    'الصندوق ١٢',
    'جريدة الساحل',
    'قانون الموانئ',
  ],
  ['سنة ١٩٨٨', 'في ٣ أيار ١٩٨٩', 'تلك الليلة', '(١٩٩٠)', 'قبل الحرب', 'في بيروت', 'في ص ٤'],
] as const;
const ENDS = ['.', '!', '?', '; it was cold.', ' – so they said.', ', as everybody knew.'];
const EASTERN_ENDS = ['.', '!', '؟'];

function sentence(parts: readonly (readonly string[])[], ends: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.tuple(...parts.map((words) => fc.constantFrom(...words))), fc.constantFrom(...ends))
    .map(([words, end]) => words.join(' ') + end);
}

/** One to four sentences of running prose in English, Persian or Arabic. */
export const runningProse: fc.Arbitrary<string> = fc
  .array(fc.oneof(sentence(ENGLISH, ENDS), sentence(PERSIAN, EASTERN_ENDS), sentence(ARABIC, EASTERN_ENDS)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((sentences) => sentences.join(' '));
