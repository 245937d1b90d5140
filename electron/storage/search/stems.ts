import { stemmer } from 'stemmer';

/** Less than this is left of no word. */
const SHORTEST = 3;

/** Languages that the letters of a word do not tell apart: a stem in each of them. Empty where there is none. */
export function stemsOf(word: string): readonly string[] {
  if (/^[a-z]{3,}$/.test(word)) return [stemmer(word)];
  return /^\p{sc=Arabic}{3,}$/u.test(word) ? [arabicStem(word), persianStem(word)] : [];
}

/** Whether two folded words are forms of one. */
export function shareStem(one: string, other: string): boolean {
  const stems = stemsOf(other);
  return stemsOf(one).some((stem, index) => stem === stems[index]);
}

/** What words with the stem of this one may begin with. */
export function beginningsOf(word: string): readonly string[] {
  const stems = [...new Set(stemsOf(word))];
  if (/^[a-z]/.test(word)) {
    // A last y is an i in the stem, and an e is left out.
    return stems.map((stem) => (stem.length > SHORTEST ? stem.slice(0, -1) : stem));
  }
  return stems.flatMap((stem) =>
    ['', ...ARABIC_PREFIXES, ...PERSIAN_PREFIXES].map((prefix) => prefix + stem),
  );
}

// Particles and articles that are written together with the word behind them, the longest first.
const ARABIC_PREFIXES = ['وبال', 'وال', 'بال', 'کال', 'فال', 'ولل', 'ال', 'لل', 'و'];
const ARABIC_SUFFIXES = [
  'یات',
  'هما',
  'کما',
  'تها',
  'تهم',
  'ها',
  'هم',
  'هن',
  'ات',
  'ان',
  'ون',
  'ین',
  'یه',
  'نا',
  'ه',
  'ی',
];
const PERSIAN_PREFIXES = ['نمی', 'می'];
const PERSIAN_SUFFIXES = [
  'هایشان',
  'هایمان',
  'هایتان',
  'هایی',
  'هایم',
  'هایت',
  'هایش',
  'یهای',
  'ترین',
  'یان',
  'یها',
  'های',
  'شان',
  'مان',
  'تان',
  'گان',
  'ها',
  'ان',
  'ات',
  'ای',
  'تر',
  'ند',
  'یم',
  'ید',
  'ام',
  'ش',
  'م',
  'ی',
];

/** After Larkey, Ballesteros and Connell's light10: one beginning and the endings go, the letters inside stay. */
function arabicStem(word: string): string {
  const bare = withoutPrefix(word, ARABIC_PREFIXES);
  return withoutSuffix(withoutSuffix(bare, ARABIC_SUFFIXES), ARABIC_SUFFIXES);
}

function persianStem(word: string): string {
  return withoutSuffix(withoutPrefix(word, PERSIAN_PREFIXES), PERSIAN_SUFFIXES);
}

function withoutPrefix(word: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST);
  return word.slice(prefix?.length ?? 0);
}

function withoutSuffix(word: string, suffixes: readonly string[]): string {
  const suffix = suffixes.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return word.slice(0, word.length - (suffix?.length ?? 0));
}
