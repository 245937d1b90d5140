import { isArabicScript } from './words.ts';

/**
 * One sound of a name as it is written. `of`: what it may stand for, a letter each: `c` ch, `S` sh, `Z` zh, `x` kh, `q` gh,
 * `I` the vowel of “rain”, `E` and `T` the e and the t at the end of words that are written as an h; all others as in English.
 */
export interface Sound {
  readonly kind: 'consonant' | 'vowel';
  readonly of: string;
  /** What it costs to leave it out, against 1 for a clear consonant: of vowels and of what is often not heard, less. */
  readonly weight: number;
}

type Rule = readonly [pattern: RegExp, sound: Sound];

/** Letters of the Latin script, the longest first. `(?=…)` looks at what follows. */
const LATIN: readonly Rule[] = [
  consonants('tsch|tch', 'c'),
  consonants('dsch|dzh|dj', 'j'),
  consonants('sch', 'Ss'),
  consonants('ch', 'cSx'),
  consonants('sh', 'S'),
  consonants('zh', 'Z'),
  consonants('kh', 'x'),
  consonants('gh', 'qg'),
  consonants('ph', 'f'),
  consonants('th', 'ts'),
  consonants('dh', 'dz'),
  consonants('ck', 'k'),
  consonants('c(?=[eiy])', 'sjc'),
  consonants('c', 'kj'),
  consonants('g(?=[eiy])', 'gj'),
  consonants('qu(?=[aeio])', 'qk'),
  consonants('q', 'qkg'),
  consonants('x', 'x'),
  consonants('j', 'jZ'),
  consonants('s', 's'),
  consonants('v', 'vf', 0.7),
  consonants('w', 'vuo', 0.35),
  consonants('h(?=$)', 'h', 0.1),
  consonants('h', 'h', 0.6),
  ...Array.from('bdfgklmnprtz', (letter) => consonants(letter, letter)),
  vowels('ou|oo|uu|u', 'u', 0.2),
  vowels('ee|ii|ie|iy', 'i', 0.3),
  vowels('ah(?=$)', 'ae', 0.1),
  vowels('eh(?=$)', 'e', 0.1),
  vowels('[ae][iy](?![aeou])', 'I', 0.5),
  vowels('au|ow(?=$)|aw(?=[bcdfghjklmnpqrstvxz])|ow(?=[bcdfghjklmnpqrstvxz])', 'ou', 0.3),
  vowels('yy|y', 'i', 0.3),
  vowels('aa|a', 'a', 0.12),
  vowels('e', 'e', 0.1),
  vowels('i', 'i', 0.25),
  vowels('o', 'o', 0.12),
];

/** Folded letters of the Arabic script. Short vowels are not written. */
const ARABIC: readonly Rule[] = [
  vowels('(?<=^)ای', 'iI', 0.3),
  vowels('(?<=^)او', 'uo', 0.3),
  vowels('(?<=^)[اع]', 'aeiou', 0.1),
  consonants('ه(?=ای$)', 'hea', 0.1),
  vowels('(?<=ه)ای(?=$)', 'iI', 0.3),
  vowels('ا', 'a', 0.35),
  vowels('ع', 'aeiou', 0.03),
  consonants('(?<=^)و', 'v', 0.9),
  consonants('و', 'vuo', 0.5),
  vowels('(?<=..)ی(?=$)', 'ia', 0.5),
  vowels('ی', 'iI', 0.6),
  consonants('ه(?=$|ال)', 'hET', 0.15),
  consonants('[هح]', 'h', 0.6),
  consonants('ب', 'b'),
  consonants('پ', 'p'),
  consonants('[تط]', 't'),
  consonants('ث', 'st'),
  consonants('ج', 'j'),
  consonants('چ', 'c'),
  consonants('خ', 'x'),
  consonants('د', 'd'),
  consonants('[ذضظ]', 'zd'),
  consonants('ر', 'r'),
  consonants('ز', 'z'),
  consonants('ژ', 'Z'),
  consonants('[سص]', 's'),
  consonants('ش', 'S'),
  consonants('غ', 'qg'),
  consonants('ف', 'fv'),
  consonants('ق', 'qkg'),
  consonants('ک', 'k'),
  consonants('گ', 'g'),
  consonants('ل', 'l'),
  consonants('م', 'm'),
  consonants('ن(?=ب)', 'nm'),
  consonants('ن', 'n'),
];

function consonants(pattern: string, of: string, weight = 1): Rule {
  return [new RegExp(pattern, 'uy'), { kind: 'consonant', of, weight }];
}

function vowels(pattern: string, of: string, weight: number): Rule {
  return [new RegExp(pattern, 'uy'), { kind: 'vowel', of, weight }];
}

/** The rules that may hold where this letter stands. */
function rulesBy(rules: readonly Rule[]): (letter: string) => readonly Rule[] {
  const byLetter = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const letter of beginningsOf(rule[0])) {
      const same = byLetter.get(letter);
      if (same) same.push(rule);
      else byLetter.set(letter, [rule]);
    }
  }
  return (letter) => byLetter.get(letter) ?? [];
}

/** Of an alternative the first letter, or all in brackets; what a rule only looks at is none of it. */
function beginningsOf({ source }: RegExp): ReadonlySet<string> {
  const alternatives = source.replaceAll(/\(\?<?[=!][^)]*\)/g, '').split('|');
  return new Set(alternatives.flatMap((one) => Array.from(/^\[([^\]]+)\]/u.exec(one)?.[1] ?? one.charAt(0))));
}

const LATIN_AT = rulesBy(LATIN);
const ARABIC_AT = rulesBy(ARABIC);

/** The sounds of a folded word; a letter of another script stands for itself. A doubled consonant is one. */
export function soundsOf(word: string): readonly Sound[] {
  const rulesAt = isArabicScript(word) ? ARABIC_AT : LATIN_AT;
  const written = tidied(word);
  const sounds: Sound[] = [];
  for (let at = 0; at < written.length;) {
    const found = letterAt(rulesAt(written.charAt(at)), written, at);
    const length = found?.length ?? 1;
    const sound = found?.sound ?? other(written.charAt(at));
    const last = sounds.at(-1);
    const isDoubled = sound.kind === 'consonant' && last?.of === sound.of && sound.weight === 1;
    if (sound.of !== '' && !isDoubled) sounds.push(sound);
    at += length;
  }
  return sounds;
}

function letterAt(
  rules: readonly Rule[],
  word: string,
  at: number,
): { readonly length: number; readonly sound: Sound } | null {
  for (const [pattern, sound] of rules) {
    pattern.lastIndex = at;
    // Without the match, which takes longer to make than to find.
    if (pattern.test(word) && pattern.lastIndex > at) return { length: pattern.lastIndex - at, sound };
  }
  return null;
}

/** Signs for ayn and hamza, which are written or left out at will, are no letters. */
function other(character: string): Sound {
  const known = others.get(character);
  if (known) return known;
  const isSign = /[\p{Lm}\p{Sk}'`]/u.test(character);
  const sound: Sound = { kind: 'consonant', of: isSign ? '' : character, weight: 1 };
  others.set(character, sound);
  return sound;
}

const others = new Map<string, Sound>();

/** Without the article inside a word: Abdolrahman, عبدالرحمن and Abdorrahman differ in nothing else. */
function tidied(word: string): string {
  const latin = word.startsWith('ab')
    ? word.replace(/^(ab|abd)[aeou]l$/u, '$1').replace(/^(abd)[aeou]([ln])(?=[^aeiou]|a[^n]|[eo]..)/u, '$1')
    : word;
  return latin.includes('ال')
    ? latin.replace(/(?<=^عبد)ال(?=..)/u, '').replace(/(?<=..)ال(?=[تثدذرزسشصضطظلن]..)/u, '')
    : latin;
}
