/** Behind these, as in `m²`, a small number is an exponent. */
const UNIT = /(?:^|[\s\p{Nd}])(?:[kcdm]?m|ft|in|yd|mi|s)$/u;
/** Units that are words as well, and so only behind a number. */
const UNIT_OR_WORD = /\p{Nd}\s?(?:م|سم|[کك]م|متر(?:ا)?|سانتی\u200c?متر|کیلومتر|كيلومترا?)$/u;
const TEN = /(?<![\p{Nd}.,٫])(?:10|۱۰|١٠)$/u;
const LETTER_ALONE = /(?<![\p{L}\p{M}\p{Nd}'’.])\p{Script=Latin}$/u;

/** Whether a raised number belongs to what stands before it: m², x², 10⁵. */
export function isExponent(printed: string, before: string): boolean {
  if (!/^[\p{Nd}a-z]{1,2}$/u.test(printed)) return false;
  return [UNIT, UNIT_OR_WORD, TEN, LETTER_ALONE].some((pattern) => pattern.test(before));
}

/** Whether a raised number belongs to what follows it: ¹⁴C, ½ set as three signs, and the numbers of verses. */
export function belongsToNext(before: string, after: string): boolean {
  return /^[⁄/]/u.test(after) || (/(?:^|[\s("“«])$/u.test(before) && /^\p{L}/u.test(after));
}
