/**
 * Version of the table and of what `fold` does around it. Raised whenever the same text would fold to something else:
 * what was indexed with another version has to be indexed anew.
 */
export const FOLD_VERSION = 3;

/** Characters that are taken for one spelling. */
export interface FoldRule {
  /** Each of them by itself. */
  readonly from: string;
  /** Folds to itself. Empty for what is written or left out at will. */
  readonly to: string;
  readonly why: string;
}

/**
 * What Ibid takes for the same, beyond what Unicode says: capitals, accents, presentation forms, ligatures, digits of
 * every script, unseen marks and white space are folded by their properties, see `fold`. Letters that only look alike
 * and belong to different scripts, such as the Latin and the Cyrillic a, stay apart: they are different words, and
 * a forged one is worth seeing.
 */
export const FOLD_TABLE: readonly FoldRule[] = [
  { from: 'يىېےۍ', to: 'ی', why: 'yeh of Arabic, Persian, Urdu and Pashto keyboards, and alef maksura' },
  { from: 'كڪ', to: 'ک', why: 'kaf of Arabic keyboards, and keheh' },
  { from: 'ةەۀہھۃۂ', to: 'ه', why: 'heh of Urdu and Kurdish keyboards, and teh marbuta, often typed as heh' },
  {
    from: 'ٱ',
    to: 'ا',
    why: 'alef wasla; alef with hamza or madda loses its mark as a letter with an accent does',
  },
  { from: 'ءٴ', to: '', why: 'hamza on its own or above the line, written or left out at will' },
  { from: 'ـ', to: '', why: 'tatweel, which stretches a word' },
  { from: 'ۥۦ', to: '', why: 'the small waw and yeh of the Koran, which are read and not spelled' },
  { from: 'ﹰﹲﹴﹶﹸﹺﹼﹾﱞﱟﱠﱡﱢﱣ', to: '', why: 'tashkeel that stands alone, which Unicode puts a space before' },
  {
    from: '‘’‚‛‹›′´`ʼʻʽʾʿˀˁ❛❜',
    to: "'",
    why: 'single quotation marks, primes, and hamza and ayn of romanised names',
  },
  { from: '“”„‟″«»❝❞〝〞〟', to: '"', why: 'double quotation marks' },
  { from: '‐‑‒–—―−⁃⸺⸻', to: '-', why: 'hyphens, dashes and the minus sign' },
  { from: 'ßẞ', to: 'ss', why: 'sharp s' },
  { from: 'æÆ', to: 'ae', why: 'a letter of its own in Danish, a ligature elsewhere' },
  { from: 'œŒ', to: 'oe', why: 'a ligature' },
  { from: 'øØ', to: 'o', why: 'a stroke that Unicode does not take for an accent, as are the next' },
  { from: 'đĐðÐ', to: 'd', why: 'stroke, and eth' },
  { from: 'łŁ', to: 'l', why: 'stroke' },
  { from: 'ħĦ', to: 'h', why: 'stroke' },
  { from: 'ŧŦ', to: 't', why: 'stroke' },
  { from: 'ı', to: 'i', why: 'Turkish, where a capital says which of the two it is and a search does not' },
  { from: 'þÞ', to: 'th', why: 'thorn' },
  { from: 'ς', to: 'σ', why: 'the sigma at the end of a word' },
];
