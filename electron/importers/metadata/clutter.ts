const LONGEST = 90;

/** Of several words: nothing but a site says these. */
const PHRASES: readonly RegExp[] = [
  /^you (?:may|might) also (?:like|enjoy|be interested in)$/,
  /^(?:leave|post|add|write) a (?:comment|reply)$/,
  /^(?:no|[0-9]+) (?:comments?|replies|responses?)(?: yet)?$/,
  /^comments? (?:are )?(?:closed|off)$/,
  /^(?:share|tweet|pin|print|email) (?:this|it)(?: (?:article|post|page|story))?$/,
  /^share (?:this )?(?:on|via) [a-z ]+$/,
  /^related (?:posts?|articles?|stories|content|reading)$/,
  /^(?:read|see) more$/,
  /^(?:more|most) (?:from|read|popular|in)\b[a-z ]*$/,
  /^(?:previous|next) (?:post|article|page)$/,
  /^(?:skip to|back to|jump to) (?:content|top|main content|navigation)$/,
  /^subscribe to (?:our|the) newsletter$/,
  /^(?:sign up|log in|follow us|advertisement)$/,
  /^(?:all rights reserved|copyright (?:©|\(c\)|[0-9]{4}).{0,60}|©.{0,80})$/,
  /^loading(?:\.\.\.|…)?$/,
  /^(?:شاید (?:این را هم )?(?:بپسندید|دوست داشته باشید)|مطالب مرتبط|مطالب مشابه|نظر بدهید|نظر دهید|دیدگاه خود را بنویسید|ارسال نظر|بیشتر بخوانید)$/,
  /^(?:قد يعجبك أيضا|قد يعجبك ايضا|مقالات ذات صلة|مواضيع ذات صلة|اترك تعليقا|أضف تعليقا|اقرأ أيضا|اقرأ المزيد)$/,
];

/** Buttons and menus, which could as well be the headings of a text: clutter only around one. */
const WORDS: readonly RegExp[] = [
  /^(?:share|tweet|pin|print|email|previous|next|subscribe|login|register|newsletter|advertising|menu|search)$/,
  /^(?:اشتراک‌گذاری|پاسخ دهید|منو|جستجو)$/,
  /^(?:شارك|مشاركة|القائمة|بحث)$/,
];

/** True for a line that is nothing but a site's own words, wherever it stands. */
export function isClutter(line: string): boolean {
  return matches(line, PHRASES);
}

/** The same for a line before or behind the text proper. */
export function isClutterAtEdge(line: string): boolean {
  return matches(line, PHRASES) || matches(line, WORDS);
}

const LEADS_AWAY: readonly RegExp[] = [
  /^you (?:may|might) also /,
  /^related /,
  /^(?:more|most) (?:from|read|popular|in)\b/,
  /^(?:شاید |مطالب |بیشتر بخوانید)/,
  /^(?:قد يعجبك|مقالات ذات|مواضيع ذات|اقرأ )/,
];

/** True for clutter that announces links to other pages. */
export function announcesLinks(line: string): boolean {
  return isClutter(line) && matches(line, LEADS_AWAY);
}

function matches(line: string, patterns: readonly RegExp[]): boolean {
  if (line.length > LONGEST * 2) return false;
  const plain = line
    .normalize('NFC')
    .replaceAll(/[\u064b-\u0652]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.:!…»>→+]+$/u, '')
    .trim()
    .toLowerCase();
  return plain.length <= LONGEST && patterns.some((pattern) => pattern.test(plain));
}
