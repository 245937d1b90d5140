/** Version of the table and of what `inTypography` does around it. Raised whenever a verdict could become another. */
export const TYPOGRAPHY_VERSION = 1;

/** Characters that are typeset in one way or another, and say the same. */
export interface TypographyRule {
  /** Each of them by itself. */
  readonly from: string;
  /** Empty for marks that are not seen. */
  readonly to: string;
  readonly why: string;
}

/**
 * What a quotation may differ in from its source without saying anything else. Far less than what search takes for the
 * same (`shared/fold/fold-table.ts`): capitals, accents, hamza and vowel signs are part of the word, ى is not ي (على is not
 * علي), teh marbuta is not heh, and letters of two scripts that look alike are two letters. The marks that override direction
 * (U+202D, U+202E) show figures and words in another order, and stay.
 */
export const TYPOGRAPHY_TABLE: readonly TypographyRule[] = [
  { from: 'ي', to: 'ی', why: 'yeh of Arabic keyboards' },
  { from: 'كڪ', to: 'ک', why: 'kaf of Arabic keyboards, and the long one' },
  { from: 'ۀ', to: 'هٔ', why: 'heh with the yeh of an ezafe, as one sign or as two' },
  { from: 'ـ', to: '', why: 'tatweel, which stretches a word' },
  { from: '٠۰', to: '0', why: 'digits of three scripts; another digit is another number' },
  { from: '١۱', to: '1', why: 'as before' },
  { from: '٢۲', to: '2', why: 'as before' },
  { from: '٣۳', to: '3', why: 'as before' },
  { from: '٤۴', to: '4', why: 'as before' },
  { from: '٥۵', to: '5', why: 'as before' },
  { from: '٦۶', to: '6', why: 'as before' },
  { from: '٧۷', to: '7', why: 'as before' },
  { from: '٨۸', to: '8', why: 'as before' },
  { from: '٩۹', to: '9', why: 'as before' },
  { from: '‘’‚‛‹›′´`ʼ❛❜', to: "'", why: 'single quotation marks, primes, and the apostrophe' },
  { from: '“”„‟″«»❝❞〝〞〟', to: '"', why: 'double quotation marks' },
  { from: '‐‑‒–—―−⁃⸺⸻', to: '-', why: 'hyphens, dashes and the minus sign' },
  {
    from: '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u0085',
    to: ' ',
    why: 'spaces of every width, those that do not break, and ends of lines',
  },
  {
    from: '\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069',
    to: '',
    why: 'marks that say which way a run of words is written',
  },
  {
    from: '\u00ad\u200b\u200d\u2060\ufeff\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f',
    to: '',
    why: 'soft hyphens, joiners and other marks that are not seen',
  },
];
