/** Sentences full of what looks like the marker of a note and is none. With `sup` and `sub`. */
export interface NoMarker {
  readonly name: string;
  readonly en?: string;
  readonly fa?: string;
  readonly ar?: string;
}

export const NO_MARKERS: readonly NoMarker[] = [
  {
    name: 'years in brackets',
    en: 'The clerk wrote in [1988] and again in [1991].',
    fa: 'منشی در سال [۱۳۶۷] و باز در [۱۳۷۰] نوشت.',
    ar: 'كتب الكاتب سنة [١٩٨٨] ثم سنة [١٩٩١].',
  },
  {
    name: 'years that an editor completed',
    en: 'The letters are of 19[31] and [19]32.',
    fa: 'نامه‌ها از ۱۳[۱۰] و [۱۳]۱۱ است.',
    ar: 'الرسائل من ١٩[٣١] و[١٩]٣٢ جميعا.',
  },
  {
    name: 'an editor’s [sic]',
    en: 'He “recieved [sic] it” himself.',
    fa: 'او «بگزاشت [کذا] و رفت» نوشته است.',
    ar: 'قال «جائت [كذا] العبارة» بنفسه.',
  },
  {
    name: 'words left out',
    en: 'The lamp […] was out, and [...] nobody came […].',
    fa: 'چراغ […] خاموش بود و [...] هیچ‌کس نیامد […].',
    ar: 'كان المصباح […] منطفئا و[...] لم يأت أحد […].',
  },
  {
    name: 'a letter that an editor changed',
    en: '“[A]dapted from the ledger,” she wrote, “[t]he lamp was out.”',
  },
  {
    name: 'enumerations',
    en: 'There were three: (1) oil, (2) salt and (3) tar.',
    fa: 'سه چیز بود: (۱) نفت، (۲) نمک و (۳) قیر.',
    ar: 'كانت ثلاثة: (١) زيت، (٢) ملح، (٣) قار.',
  },
  {
    name: 'enumerations with one bracket',
    en: 'There were three: 1) oil, 2) salt and 3) tar.',
    fa: 'سه چیز بود: ۱) نفت، ۲) نمک و ۳) قیر.',
    ar: 'كانت ثلاثة: ١) زيت، ٢) ملح، ٣) قار.',
  },
  {
    name: 'enumerations in letters',
    en: 'There were three: (a) oil, (b) salt and (c) tar; see (i) and (ii).',
  },
  {
    name: 'chemical indices',
    en: 'Lamps burn to H<sub>2</sub>O and CO<sub>2</sub>.',
    fa: 'چراغ به H<sub>2</sub>O و CO<sub>2</sub> می‌سوزد.',
    ar: 'يحترق الزيت إلى H<sub>2</sub>O و CO<sub>2</sub> كما نعلم.',
  },
  {
    name: 'square measures',
    en: 'The yard has 40 m<sup>2</sup>, the quay 3 km<sup>2</sup>, the hold 12 m<sup>3</sup>.',
    fa: 'حیاط ۴۰ م<sup>۲</sup> و انبار ۱۲ متر<sup>۳</sup> است.',
    ar: 'مساحة الفناء ٤٠ م<sup>٢</sup> وسعة المخزن ١٢ متر<sup>٣</sup> فقط.',
  },
  {
    name: 'powers of ten',
    en: 'There are 10<sup>3</sup> grains in it, or 2 × 10<sup>2</sup>.',
    fa: 'در آن ۱۰<sup>۳</sup> دانه است یا ۲ × ۱۰<sup>۲</sup> دانه.',
    ar: 'فيها ١٠<sup>٣</sup> حبة أو ٢ × ١٠<sup>٢</sup> حبة.',
  },
  { name: 'powers of letters', en: 'So x<sup>2</sup> + y<sup>2</sup> = z<sup>2</sup> holds for the yard.' },
  { name: 'powers in raised letters', en: 'It has 40 m², 10³ grains, and x² + y² = z².' },
  {
    name: 'ordinals',
    en: 'On the 1<sup>st</sup>, the 2<sup>nd</sup>, the 3<sup>rd</sup> and the 19<sup>th</sup> it rained.',
  },
  {
    name: 'ordinals and titles in French',
    en: 'La 2<sup>e</sup> édition du XIX<sup>e</sup> siècle, n<sup>o</sup> 3, de M<sup>me</sup> Tarn.',
  },
  {
    name: 'trade marks',
    en: 'A Lantern™ lamp, a Wick<sup>TM</sup> wick, an Oil<sup>®</sup> can and a Salt<sup>SM</sup> box.',
  },
  {
    name: 'raised numbers before verses',
    en: 'He read: <sup>1</sup>In the beginning there was salt. <sup>2</sup>And the salt was dark. <sup>3</sup>And there was oil.',
  },
  {
    name: 'numbers of verses in ornate brackets',
    fa: 'چنین خواند: قل هو الله أحد ﴿۱﴾ الله الصمد ﴿۲﴾ و دیگر هیچ نگفت.',
    ar: 'قرأ: قل هو الله أحد ﴿١﴾ الله الصمد ﴿٢﴾ ثم سكت.',
  },
  {
    name: 'numbers of verses in parentheses',
    fa: 'چنین خواند: قل هو الله أحد (۱) الله الصمد (۲) و دیگر هیچ نگفت.',
    ar: 'قرأ: قل هو الله أحد (١) الله الصمد (٢) ثم سكت.',
  },
  { name: 'isotopes', en: 'It was dated by <sup>14</sup>C and then by <sup>3</sup>H as well.' },
  {
    name: 'ions',
    en: 'Brine holds Na<sup>+</sup>, Ca<sup>2+</sup> and SO<sub>4</sub><sup>2−</sup> in plenty.',
  },
  { name: 'prices', en: 'Oil cost £3, then £2 [two pounds], then $1.50 (1) a jar at most.' },
  {
    name: 'a translator’s words',
    en: 'The quay [translator’s note: the old one] was empty [emphasis added].',
    fa: 'اسکله [یادداشت مترجم: اسکلهٔ کهنه] خالی بود [تأکید از ماست].',
    ar: 'كان الرصيف [ملاحظة المترجم: القديم] خاليا [التشديد منا].',
  },
  {
    name: 'times',
    en: 'The ferry left at 6:30 [7:30], and came back at 10:15 [sic].',
    fa: 'کشتی ساعت ۶:۳۰ [۷:۳۰] رفت و ۱۰:۱۵ برگشت.',
    ar: 'أبحرت العبارة في ٦:٣٠ [٧:٣٠] وعادت في ١٠:١٥ ليلا.',
  },
  {
    name: 'pages in brackets',
    en: 'See the ledger [12–14] and the letters [p. 3], [pp. 1-2].',
    fa: 'بنگرید به دفتر [۱۲–۱۴] و نامه‌ها [ص ۳].',
    ar: 'انظر السجل [١٢–١٤] والرسائل [ص ٣] أيضا.',
  },
  {
    name: 'numbers of equations',
    en: 'As equation (3) and Eq. (2) show, oil is a + b. (1)',
    fa: 'چنان‌که معادلهٔ (۳) و رابطهٔ (۲) نشان می‌دهد.',
    ar: 'كما تبين المعادلة (٣) والعلاقة (٢) فيما سبق.',
  },
  {
    name: 'numbers of figures and tables',
    en: 'The lamp of Figure (2), Table (1) and plate [III] is the same.',
    fa: 'چراغ شکل (۲) و جدول (۱) یکی است.',
    ar: 'مصباح الشكل (٢) والجدول (١) واحد.',
  },
  {
    name: 'numbers said twice',
    en: 'He signed two (2) copies within three (3) days.',
    fa: 'او دو (۲) نسخه را در سه (۳) روز امضا کرد.',
    ar: 'وقع نسختين (٢) في ثلاثة (٣) أيام.',
  },
  {
    name: 'articles of a law',
    en: 'Under section 3(2)(a) and article 1(3) it is barred.',
    fa: 'بنا بر مادهٔ ۳(۲) و بند ۱(۳) ممنوع است.',
    ar: 'بموجب المادة ٣(٢) والبند ١(٣) يمنع ذلك.',
  },
  { name: 'telephone numbers', en: 'Call (021) 555 0199 or (2) 555 0188 by day.' },
  { name: 'functions', en: 'Here f(2) and g(3) are the heights, and f(1) the base.' },
  { name: 'products and letters with asterisks', en: 'It is 2 * 3 * 1, as in M*A*S*H and **bold** words.' },
  { name: 'words that asterisks emphasise', en: 'It was *the lamp* and *not the wick* that failed.' },
  { name: 'words put in by an editor', en: '[The] mill [of 1931] stood [as ever] empty.' },
  { name: 'days in brackets', en: 'The letter of [3 May] came on [Monday], [early].' },
  { name: 'scores and ratios', en: 'They won 3–1, a ratio of 3:1 or 1/2 of it.' },
  { name: 'degrees and minutes', en: 'At 20° and 5′ 3″ north it was 1° colder.' },
  { name: 'fractions', en: 'It took 5¹⁄₂ days and 2¹/₃ jars, or <sup>1</sup>⁄<sub>2</sub> of them.' },
  { name: 'copyright and plurals', en: 'Author(s) unknown, (c) 2019, No(s). 1 of copies.' },
  { name: 'numbers with a mark of their own', en: 'Nos. 1–3, no. 2, vol. 3 and chap. 1 are lost.' },
  {
    name: 'words of honour',
    fa: 'پیامبر (ص) و علی (ع) و فاطمه<sup>(س)</sup> و حسین<sup>ع</sup> را نام برد.',
    ar: 'ذكر النبي (ص) وعليا (ع) والحسين<sup>(ع)</sup> في كلامه.',
  },
  {
    name: 'dates in parentheses',
    en: 'He died (1931) after his wife (d. 1929) and son (3).',
    fa: 'او (۱۳۱۰) پس از زنش (د. ۱۳۰۸) درگذشت.',
    ar: 'توفي (١٩٣١) بعد زوجته (ت ١٩٢٩) بعامين.',
  },
  {
    name: 'percentages and decimals',
    en: 'It rose by 2.5 % (1.5 %) and then by 3 %.',
    fa: 'بهای آن ۲٫۵٪ (۱٫۵٪) و سپس ۳٪ بالا رفت.',
    ar: 'ارتفع ٢٫٥٪ (١٫٥٪) ثم ٣٪ بعد ذلك.',
  },
  { name: 'signs of a legend', en: 'A cross (†) marks the dead, a star (*) the lost, and § 3 the law.' },
];
