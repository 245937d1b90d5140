import { fold } from '../fold/fold.ts';

/** Words that names of bodies begin with in Persian and Arabic. */
export const ORGANISATION_FIRST =
  /^(?:ال)?(?:سازمان|کمیته|شورا|شورای|وزارت|انجمن|دانشگاه|موسسه|مؤسسه|بنیاد|مرکز|حزب|اداره|کانون|دفتر|شرکت|خبرگزاری|جبهه|جنبش|گروه|ارتش|دادگاه|هیئت|هیأت|منظمة|لجنة|مجلس|وزارة|جمعية|جامعة|مؤسسة|مركز|حزب|إدارة|مكتب|شركة|وكالة|اتحاد|نقابة|حركة|جبهة|هيئة|محكمة)$/u;

/** Words that only names of bodies have. */
const ORGANISATION =
  /\b(?:Agency|Army|Assembly|Association|Authority|Board|Brigade|Brotherhood|Bureau|Center|Centre|College|Commission|Committee|Company|Congress|Council|Court|Department|Federation|Force|Forces|Foundation|Front|Group|Guard|Institute|League|Ministry|Movement|Observers|Office|Organi[sz]ation|Party|Police|Press|Project|Service|Sisterhood|Society|Tribunal|Union|University|Watch)\b/u;
const PLACE =
  /\b(?:Bay|Bridge|Camp|City|Coast|Desert|District|Hills|Hospital|House|Island|Islands|Lake|Mountain|Mountains|Port|Prison|Province|River|Road|Street|Valley|Village)\b/u;
const PLACE_FIRST =
  /^(?:شهر|استان|روستای|خیابان|زندان|اردوگاه|رود|کوه|جزیره|مدينة|قرية|محافظة|شارع|سجن|معسكر|نهر|جبل|جزيرة)$/u;

/** What a name in Latin letters seems to name; a person, where no sign tells anything else. */
export function kindOfName(words: string): 'person' | 'organisation' | 'place' {
  const first = words.split(/\s+/u)[0] ?? '';
  if (ORGANISATION.test(words) || ORGANISATION_FIRST.test(first) || /^[\p{Lu}\d.&-]{2,}$/u.test(words))
    return 'organisation';
  return PLACE.test(words) || PLACE_FIRST.test(first) ? 'place' : 'person';
}

/** Capitalised words that name nobody, and words that begin many a sentence; folded. */
export const NO_NAMES: ReadonlySet<string> = folded(`
  i a an the this that these those it its he she we you they his her our your their my me us them him there here
  in on at by to of for from with as and but or so if when while where who what which how why then thus also however
  although because after before during since until not no yes one two three all some many most each every both few
  later meanwhile nobody somebody everybody perhaps finally yesterday today once again even still such another other under
  over between among against without within according despite near just only more
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december spring summer autumn winter chapter section figure table page note question answer
  mr mrs ms dr sir god english persian arabic french german iranian iraqi american british
`);

/** Words that end a name in Persian and Arabic, where no capitals tell; folded. */
export const NO_NAMES_EASTERN: ReadonlySet<string> = folded(`
  و در به از که را با این آن برای بود است شد کرد گفت می‌گوید گفته نیز هم تا بر یک هر یا اما ولی اگر چون پس پیش بعد قبل نه
  من ما او تو شما آنها ایشان خود همه هیچ چند بودند هستند شدند کردند گفتند داشت دارد داد رفت آمد خواست نوشت پرسید آقای خانم
  شب روز سال ماه ساعت اول دوم سوم فقط تنها همان چنین چنان نزد روی زیر بین میان
  في من إلى على عن مع هذا هذه ذلك تلك الذي التي أن إن كان كانت قال قالت يقول ثم أو لا ما لم لن قد كل بعد قبل عند بين هو هي
  هم نحن أنا أنت لكن حتى إذا كما أيضا وقال وقالت ذهب جاء كتب
`);

function folded(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => fold(word).text),
  );
}
