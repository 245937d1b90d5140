import { between, type Random, seededRandom } from './random.ts';

export type Script = 'latin' | 'arabic';

interface Language {
  /** The words that every sentence needs, most frequent first. */
  readonly common: readonly string[];
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
  readonly ends: readonly string[];
}

const LANGUAGES: Readonly<Record<Script, Language>> = {
  latin: {
    common:
      'the of and to in a that was he it for his on as with had by they were not at from which be this'.split(
        ' ',
      ),
    onsets: 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st str t th tr v w'.split(' '),
    vowels: 'a e i o u ai ea ee io ou'.split(' '),
    ends: ['', '', '', 'n', 'r', 's', 't', 'l', 'd', 'm', 'nd', 'st', 'ng', 'ck'],
  },
  arabic: {
    common: 'و در به از که این را با است برای آن یک بود خود تا کرد بر هم نیز گفت او ما اما یا هر'.split(' '),
    onsets: 'ب پ ت ج چ ح خ د ر ز س ش ص ط ع غ ف ق ک گ ل م ن ه'.split(' '),
    vowels: ['', 'ا', 'ی', 'و'],
    ends: ['', '', 'ن', 'ر', 'ت', 'م', 'ه', 'ی'],
  },
};

const WORDS = 150_000;

/** Draws words as a language does: the second most frequent half as often as the first, and so on (Zipf's law). */
export type DrawWord = (random: Random) => string;

const made = new Map<Script, DrawWord>();

export function wordsOf(script: Script): DrawWord {
  const known = made.get(script);
  if (known) return known;
  const words = makeWords(LANGUAGES[script]);
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    // Mandelbrot's correction: the first few words are less dominant than 1/rank.
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  const draw: DrawWord = (random) => words[firstAbove(sums, random() * sum)] ?? '';
  made.set(script, draw);
  return draw;
}

function makeWords({ common, onsets, vowels, ends }: Language): readonly string[] {
  const random = seededRandom(WORDS);
  const pick = (parts: readonly string[]): string => parts[between(random, 0, parts.length - 1)] ?? '';
  const words = new Set(common);
  while (words.size < WORDS) {
    const syllables = between(random, 1, 3) + (random() < 0.3 ? 1 : 0);
    const word = Array.from({ length: syllables }, () => pick(onsets) + pick(vowels)).join('') + pick(ends);
    if (word.length > 2) words.add(word);
  }
  return [...words];
}

function firstAbove(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
