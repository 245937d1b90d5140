import { isArabicScript, nameWords, type TextWord } from './words.ts';

/** A spelling to look for, and whose it is. */
export interface SoughtSpelling<Owner> {
  readonly spelling: string;
  readonly owner: Owner;
}

/** Where a spelling stands in a text; an Arabic particle that is written onto it is no part of the range. */
export interface FoundSpelling<Owner> {
  readonly start: number;
  readonly end: number;
  readonly spelling: string;
  readonly owner: Owner;
}

export interface SpellingFinder<Owner> {
  /**
   * Every place where one of the spellings stands as words of its own, in order; none that lies within a longer one of
   * them. `particles`: whether “and”, “in”, “for”, “like” and the article may be written onto a
   * name, as Arabic does.
   */
  in(words: readonly TextWord[], particles: boolean): readonly FoundSpelling<Owner>[];
}

interface Prepared<Owner> extends SoughtSpelling<Owner> {
  readonly words: readonly string[];
  /** In the Arabic script words are written apart, joined or with a joiner of no width; null in others. */
  readonly letters: string | null;
}

/** Of many spellings at once: each is looked up by how it begins. */
export function spellingFinder<Owner>(spellings: readonly SoughtSpelling<Owner>[]): SpellingFinder<Owner> {
  const byBeginning = new Map<string, Prepared<Owner>[]>();
  for (const sought of spellings) {
    const words = nameWords(sought.spelling);
    const [first] = words;
    if (first === undefined) continue;
    const letters = words.every(isArabicScript) ? words.join('') : null;
    const beginning = letters === null ? first : letters.slice(0, BEGINNING);
    const same = byBeginning.get(beginning);
    if (same) same.push({ ...sought, words, letters });
    else byBeginning.set(beginning, [{ ...sought, words, letters }]);
  }
  return {
    in(words, particles) {
      const found: FoundSpelling<Owner>[] = [];
      for (let at = 0; at < words.length; at += 1) {
        for (const start of startsOf(words, at, particles)) {
          for (const sought of byBeginning.get(start.beginning) ?? []) {
            const end = endOf(words, at, start.skipped, sought);
            if (end !== null)
              found.push({ start: start.start, end, spelling: sought.spelling, owner: sought.owner });
          }
        }
      }
      return longest(found);
    },
  };
}

/** Letters of the Arabic script that a spelling is looked up by. */
const BEGINNING = 2;
/** Folded. The article after “for” loses its alef. */
const PARTICLES = /^(?:[وف]?(?:[بک]?ال|لل|[بلک])|[وف])/u;
/** A shorter rest of a word is as likely no name at all. */
const SHORTEST_AFTER_PARTICLE = 3;

interface Start {
  readonly beginning: string;
  readonly start: number;
  /** Letters of the word before the name. */
  readonly skipped: number;
}

function startsOf(words: readonly TextWord[], at: number, particles: boolean): readonly Start[] {
  const here = words[at];
  if (!here) return [];
  if (!isArabicScript(here.word)) return [{ beginning: here.word, start: here.start, skipped: 0 }];
  // A name may begin with a word of one letter.
  const next = here.word.length < BEGINNING ? (words[at + 1]?.word ?? '') : '';
  const whole = { beginning: (here.word + next).slice(0, BEGINNING), start: here.start, skipped: 0 };
  if (!particles) return [whole];
  const longestParticle = PARTICLES.exec(here.word)?.[0] ?? '';
  const starts: Start[] = [whole];
  for (let skipped = 1; skipped <= longestParticle.length; skipped += 1) {
    const rest = here.word.slice(skipped);
    const isParticle = PARTICLES.exec(here.word.slice(0, skipped))?.[0].length === skipped;
    if (!isParticle || rest.length < SHORTEST_AFTER_PARTICLE) continue;
    starts.push({ beginning: rest.slice(0, BEGINNING), start: here.starts[skipped] ?? here.start, skipped });
  }
  return starts;
}

/** Null where the spelling does not stand here, or goes on within a word. */
function endOf<Owner>(
  text: readonly TextWord[],
  at: number,
  skipped: number,
  { words, letters }: Prepared<Owner>,
): number | null {
  if (letters === null) {
    const isHere = skipped === 0 && words.every((word, index) => text[at + index]?.word === word);
    return isHere ? (text[at + words.length - 1]?.end ?? null) : null;
  }
  let reached = 0;
  for (let index = at; reached < letters.length; index += 1) {
    const word = text[index];
    const part = word?.word.slice(index === at ? skipped : 0) ?? '';
    if (part === '' || !letters.startsWith(part, reached)) return null;
    reached += part.length;
    if (reached === letters.length) return word?.end ?? null;
  }
  return null;
}

/** “Azad” within “Mira Azad” is nobody else. */
function longest<Owner>(found: readonly FoundSpelling<Owner>[]): readonly FoundSpelling<Owner>[] {
  let widest: FoundSpelling<Owner> | undefined;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const isWithin =
        widest && one.end <= widest.end && !(one.start === widest.start && one.end === widest.end);
      if (!widest || one.end > widest.end) widest = one;
      return isWithin !== true;
    });
}
