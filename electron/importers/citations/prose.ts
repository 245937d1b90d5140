/** Words that sentences have and that neither names nor titles of works often have. */
const ENGLISH =
  'is|was|were|are|am|be|been|being|has|had|have|did|does|do|said|says|say|told|tells|wrote|writes|claims?|claimed|asked|asks|would|could|should|will|shall|can|cannot|may not|must|might|he|she|they|it|we|you|hers|me|him|them|us|which|whom|whose|there|because|although|though|while|however|therefore|thus|moreover|not|never|didn’t|doesn’t|wasn’t|isn’t|went|came|left|took|gave|saw|began|ended|became|remained|refers?|specifies|argues|argued|notes that|according';
const PERSIAN =
  'است|نیست|هست|هستند|بود|بودند|نبود|شد|شدند|نشد|کرد|کردند|نکرد|کرده|شده|گفت|گفتند|نوشت|نوشتند|دارد|دارند|داشت|داشتند|را|که|اند|باید|آن‌ها|آنها|ایشان|این|زیرا|چون|اما|ولی|رفت|رفتند|آمد|آمدند|دید|دیدند|خواست|ماند|می‌\\p{L}+|نمی‌\\p{L}+|می \\p{L}+د';
const ARABIC =
  'كان|كانت|كانوا|ليس|ليست|يكون|قال|قالت|قالوا|كتب|كتبت|هذا|هذه|ذلك|تلك|التي|الذي|الذين|لم|لن|قد|إن|إنّ|أن|أنّ|أنه|أنها|هو|هي|هم|لأن|لكن|حيث|عندما|ذهب|ذهبت|جاء|جاءت|رأى|رأت|بقي|بقيت|غادر|غادرت';

const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{M}'’])(?:${ENGLISH}|${PERSIAN}|${ARABIC})(?![\p{L}\p{M}'’\u200c])`,
  'iu',
);
/** `I` and `He` alike, but `US` is a country, `IT` a trade and `WE` a file. */
const SHOUTED = /(?<!\p{L})(?:US|IT|WE|IS|AM|BE|DO|ME|HE)(?!\p{L})/gu;

/** True where words run on as a sentence does. */
export function isProse(words: string): boolean {
  return WORDS.test(words.replaceAll(SHOUTED, ' '));
}

/** Words of a title of names that are written small. */
const SMALL =
  /^(?:of|the|and|for|in|on|at|to|by|with|from|a|an|or|as|into|against|between|among|under|over|upon|without|before|after|de|del|der|den|des|dem|di|du|da|la|le|les|et|van|von|und|zu|zur|bin|ibn|al|el|al-\p{L}+|y|e|d’\p{L}+|l’\p{L}+|&)$/u;

/** Capitalised as headings and names are; always true of a script without capitals. */
export function isCapitalised(words: string): boolean {
  const cased = words.split(/[\s/–-]+/u).filter((word) => /\p{Ll}|\p{Lu}/u.test(word));
  if (cased.length === 0) return true;
  return (
    cased.every((word) => SMALL.test(word) || /\p{Lu}|\p{L}\.\p{Ll}{2,}$/u.test(word)) &&
    /\p{Lu}|\p{Lt}/u.test(cased[0] ?? '')
  );
}

/** A name of a thing does not begin with these; a sentence goes on with them. */
const GOES_ON = /^(?:في|من|على|إلى|عن|مع|بعد|قبل|سنة|عام|منذ|در|از|به|با|بر|تا|سال|پس|پیش)(?:\s|$)/u;

/** Could be the name of a periodical, a publisher, a place or a collection. */
export function isLabel(words: string): boolean {
  const count = words.split(/\s+/u).length;
  return (
    count <= 12 &&
    /\p{L}{2}/u.test(words) &&
    !GOES_ON.test(words) &&
    isCapitalised(words) &&
    !isProse(words) &&
    !/[!?؟]/u.test(words)
  );
}

/** Could be the title of a work that a reference marks as one. */
export function isMarkedTitle(words: string): boolean {
  return (
    words.split(/\s+/u).length <= 40 &&
    /\p{L}{2}/u.test(words) &&
    /^[^\p{L}]*(?:\p{Lu}|\p{Lo}|\p{Nd})/u.test(words)
  );
}

/** No title ends with these; a sentence does where a page or a year that stood behind them was read. */
const ENDS_OPEN =
  /(?:^|\s)(?:في|من|على|إلى|عن|مع|در|از|به|با|بر|تا|on|at|in|to|from|of|by|with|the|a|an|and)$/iu;

/** Could be a title that nothing marks: a sentence may be one when it is written as headings are. */
export function isTitle(words: string): boolean {
  if (ENDS_OPEN.test(words)) return false;
  const isHeading = /\p{Lu}/u.test(words) && isCapitalised(words) && words.split(/\s+/u).length > 2;
  return isMarkedTitle(words) && (isHeading || !isProse(words));
}
