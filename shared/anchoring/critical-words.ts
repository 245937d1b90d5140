import { fold } from '../fold/fold.ts';

/** What can turn a sentence into another statement although one word has changed. */
export const CRITICAL_KINDS = ['negation', 'quantifier', 'number', 'date', 'name', 'modality'] as const;
export type CriticalKind = (typeof CRITICAL_KINDS)[number];

/*
 * English, Persian and Arabic, as they are written; compared folded. A word of two kinds stands under the one that a
 * reader would name first. Better one too many: a word listed here is only ever looked at once more by a person.
 */

const NEGATION = words(`
  no not none never neither nor nobody nothing nowhere without cannot hardly scarcely barely deny denies denied denying
  refuse refuses refused lack lacks lacked fail fails failed except false untrue
  نه هیچ هرگز بدون نیست نیستند نیستم نیستیم نبود نبودند نبودم نبودیم ندارد ندارند نداشت نداشتند نداشتم نکرد نکردند نکردم
  نشد نشدند نمیشود نخواهد نخواهند نباید نتوانست نتوانستند جز مگر غیر انکار تکذیب
  لا لم لن ليس ليست ليسوا لست غير بدون دون عدم بلا كلا أنكر نفى نفت ينفي سوى إلا
`);

const QUANTIFIER = words(`
  all every each any some few many much several most more less fewer least half both either whole entire only just
  everyone everybody everything someone somebody anyone anybody always often sometimes rarely seldom ever once again
  almost nearly about approximately over under exactly
  همه همگی هر برخی بعضی چند چندین تعدادی بیشتر اکثر اکثریت اغلب کمتر کم بسیار بسیاری تمام تمامی کل نیمی نصف هردو فقط تنها
  همیشه گاهی گاه دوباره حدود تقریبا دقیقا عده‌ای
  كل جميع بعض معظم أكثر أغلب قليل قليلون كثير كثيرون عدة نصف كلا كلتا فقط دائما أبدا أحيانا نادرا أي حوالي نحو تقريبا
`);

const NUMBER = words(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion dozen dozens first second third fourth fifth sixth seventh eighth ninth tenth twice thrice single double
  صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد
  هشتاد نود صد صدها دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد هزار هزاران میلیون میلیارد اول دوم سوم چهارم پنجم ششم
  هفتم هشتم نهم دهم یکی
  واحد واحدة اثنان اثنين اثنتان اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر
  عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئات
  مئتان مئتين مائتان مائتين ألف آلاف ألفان ألفين مليون ملايين الأول الأولى الثاني الثانية الثالث الثالثة الرابع الخامس
`);

const DATE = words(`
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
  today yesterday tomorrow before after during until since earlier later morning evening night midnight noon
  ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
  فروردین اردیبهشت خرداد تیر مرداد امرداد شهریور مهر آبان آذر دی بهمن اسفند
  شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه بهار تابستان پاییز زمستان
  امروز دیروز فردا امشب دیشب پیش پس قبل بعد صبح عصر شب ظهر
  محرم صفر رجب شعبان رمضان شوال
  يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
  كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
  السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة الربيع الصيف الخريف الشتاء
  اليوم أمس غدا قبل بعد صباح مساء ليل ليلة ظهر منذ حتى خلال
`);

const MODALITY = words(`
  may might can could shall should will would must ought need possibly probably perhaps maybe allegedly reportedly
  apparently supposedly presumably certainly surely likely unlikely seems seemed claimed alleged if unless
  باید شاید ممکن می‌تواند می‌توانند می‌توانست می‌توانستند توانست توانستند خواهد خواهند می‌خواست احتمالا گویا ظاهرا حتما قطعا
  بایست بایستی می‌بایست لابد ادعا اگر چنانچه
  قد ربما يجب ينبغي يمكن لعل سوف يجوز محتمل يحتمل حتما بالتأكيد زعم يزعم إذا لو
`);

/** A person who is meant, and not by name. */
const PERSON = words(`
  i me my mine we us our ours you your yours he him his she her hers they them their theirs
  هو هي هم هن أنا نحن أنت
`);

/** Titles of Persian and Arabic, which stand before names alone. */
export const EASTERN_TITLES: ReadonlySet<string> = words(`
  آقای خانم دکتر سید سیده شیخ حاج حاجی مهندس سرهنگ سرگرد سروان تیمسار ژنرال آیت‌الله حجت‌الاسلام استاد شهید
  السيد السيدة الآنسة الدكتور الدكتورة الشيخ الأستاذ الأستاذة العقيد اللواء الجنرال الحاج
`);

/** The word behind them is a name: Persian and Arabic letters have no capitals to tell. */
export const TITLES: ReadonlySet<string> = new Set([...EASTERN_TITLES, ...words('أبو أم ابن بن')]);

const LISTS: readonly (readonly [CriticalKind, ReadonlySet<string>])[] = [
  ['negation', NEGATION],
  ['quantifier', QUANTIFIER],
  ['number', NUMBER],
  ['date', DATE],
  ['modality', MODALITY],
  ['name', PERSON],
];

/** What the lists say of a folded word; null when it is on none of them. */
export function listedKind(folded: string): CriticalKind | null {
  for (const [kind, list] of LISTS) if (list.has(folded)) return kind;
  return null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => fold(word).text),
  );
}
