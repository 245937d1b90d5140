/** Pairs of spellings of the same words, of which the best of other programs finds seven: as written, as looked for. */
export const SPELLING_PAIRS = [
  ['Arabic yeh, Persian yeh', 'علي رجوي', 'علی رجوی'],
  ['Arabic kaf, keheh', 'كمال', 'کمال'],
  ['joiner, space', 'می‌خواهم', 'می خواهم'],
  ['joiner, joined', 'می‌خواهم', 'میخواهم'],
  ['tashkeel', 'مُحَمَّد', 'محمد'],
  ['hamza on alef', 'أحمد', 'احمد'],
  ['alef madda', 'آزادی', 'ازادی'],
  ['Persian digits', '۱۳۶۷', '1367'],
  ['Arabic digits', '١٩٨٨', '1988'],
  ['tatweel', 'محـــمد', 'محمد'],
  ['Latin accents', 'Séance', 'seance'],
  ['heh with hamza', 'خانهٔ', 'خانه'],
  ['teh marbuta', 'فاطمة', 'فاطمه'],
] as const;
