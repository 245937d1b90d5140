import { comparedWords, withoutArticle } from './name-parts.ts';
import { soundDistance } from './sound-distance.ts';
import { type Sound, soundsOf } from './sounds.ts';
import { isArabicScript } from './words.ts';

/** How far two spellings may be of one name. */
export interface Alike {
  /** 0 to 1. */
  readonly score: number;
  readonly why: 'letters' | 'sounds' | 'order' | 'initial' | 'near';
}

/** From here on two spellings are worth showing to a person as perhaps the same name. */
export const WORTH_SHOWING = 0.72;
/** A name of which a single word is another one. */
const LEAST_OF_A_WORD = 0.62;

/** A name ready to be compared with many others. */
export interface ComparedName {
  readonly words: readonly Heard[];
  /** All its words as one. */
  readonly joined: Heard;
}

/** `words` are folded, as `nameWords` answers them. */
export function toCompare(words: readonly string[]): ComparedName {
  const compared = comparedWords(words);
  const bare = compared.map((word, index) => (index > 0 ? (withoutArticle(word) ?? word) : word));
  return { words: compared.map(heard), joined: heard(bare.join('')) };
}

/** Compares whole names: all their words, in the same order or with the last first, joined or parted. */
export function alike(one: ComparedName, other: ComparedName): Alike {
  if (one.words.length === 0 || other.words.length === 0) return { score: 0, why: 'near' };
  if (one.joined.word === other.joined.word) return { score: 1, why: 'letters' };
  const found: Alike[] = [joinedAlike(one, other)];
  if (one.words.length === other.words.length) {
    found.push(wordByWord(one, other));
    if (one.words.length > 1) {
      const [last, rest] = [one.words.slice(-1), one.words.slice(0, -1)];
      const { score } = wordByWord({ ...one, words: [...last, ...rest] }, other);
      found.push({ score: score * 0.95, why: 'order' });
    }
  }
  return found.reduce((best, next) => (next.score > best.score ? next : best));
}

/** A folded word with its sounds. */
export interface Heard {
  readonly word: string;
  readonly sounds: readonly Sound[];
  /**
   * How else it may be read: without the Arabic article, which may as well be part of the name, and with the `تش` that Arabic
   * writes for a ch.
   */
  readonly otherwise: Heard | null;
}

/** 0 to 1 for two words. */
export function alikeWords(one: Heard, other: Heard): number {
  return Math.max(
    ...readings(one).flatMap((here) => readings(other).map((there) => alikeForms(here, there))),
  );
}

/** All ways in which a word may be heard, the first as it is written. */
export function readings(word: Heard): readonly Heard[] {
  return word.otherwise ? [word, ...readings(word.otherwise)] : [word];
}

function alikeForms(one: Heard, other: Heard): number {
  if (one.word === other.word) return 1;
  const size = Math.max(2, Math.min(weightOf(one.sounds), weightOf(other.sounds)));
  const voweled = !isArabicScript(one.word) && !isArabicScript(other.word);
  return Math.max(0, 1 - soundDistance(one.sounds, other.sounds, voweled) / size);
}

/** A folded word by its sounds, and as it may be heard besides: without an article, or with تش for چ. */
export function heard(word: string): Heard {
  const other = withoutArticle(word) ?? (word.includes('تش') ? word.replaceAll('تش', 'چ') : null);
  return { word, sounds: soundsOf(word), otherwise: other === null ? null : heard(other) };
}

function weightOf(sounds: readonly Sound[]): number {
  return sounds.reduce((sum, { kind, weight }) => sum + (kind === 'consonant' ? weight : 0.15), 0);
}

function joinedAlike(one: ComparedName, other: ComparedName): Alike {
  if (areCutAlike(one, other)) return { score: 0, why: 'near' };
  const score = alikeWords(one.joined, other.joined);
  return { score, why: score >= 0.9 ? 'sounds' : 'near' };
}

/** Then their words are compared one by one, of which each must be alike. */
function areCutAlike({ words: here }: ComparedName, { words: there }: ComparedName): boolean {
  if (here.length !== there.length || here.length < 2) return false;
  return here.every(({ word, sounds }, index) => {
    const other = there[index];
    if (!other || word.length === 1 || other.word.length === 1) return true;
    return Math.abs(sounds.length - other.sounds.length) < CUT_ELSEWHERE;
  });
}

/** Sounds that a word has more, where it has taken them from the next one: `Mir Hadipak` for `Mirhadi Pak`. */
const CUT_ELSEWHERE = 3;

function wordByWord(one: ComparedName, other: ComparedName): Alike {
  let initials = 0;
  const scores = one.words.map((here, index) => {
    const there = other.words[index];
    if (!there) return 0;
    const isInitial = one.words.length > 1 && (here.word.length === 1) !== (there.word.length === 1);
    if (!isInitial) return alikeWords(here, there);
    initials += 1;
    return areOne(here.sounds[0], there.sounds[0]) ? 0.8 : 0;
  });
  const least = Math.min(...scores);
  if (least < LEAST_OF_A_WORD || initials === scores.length) return { score: 0, why: 'near' };
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const score = (mean + least) / 2;
  if (initials > 0) return { score, why: 'initial' };
  return { score, why: score >= 0.9 ? 'sounds' : 'near' };
}

function areOne(one: Sound | undefined, other: Sound | undefined): boolean {
  return (
    one !== undefined && other !== undefined && Array.from(one.of).some((sound) => other.of.includes(sound))
  );
}
