import { fold } from '#shared/fold/fold.ts';
import { wordsOf } from '../words.ts';
import type { Spelling, Term } from './plan.ts';

// A name and a colon at the beginning of a line, as transcripts and interviews print who speaks.
const SPEAKER = /^[-–—>\s]*([^\n:：]{1,80})[:：]/gmu;
/** Titles and other names beside those that were asked for. */
const MOST_OTHERS = 3;
/** Before a name they say to whom or of whom something is said. */
const BESIDE = new Set(
  ['به', 'از', 'با', 'که', 'برای', 'درباره', 'الی', 'من', 'عن', 'مع'].map((word) => fold(word).text),
);
const PARTICLES = /^(?:al|el|bin|bint|ibn|abu|van|von|der|den|de|du|da|di|la|le)$/u;

/** Whether one whose name holds these words speaks in the text. */
export function isSaidBy(text: string, { spellings }: Term): boolean {
  return [...text.matchAll(SPEAKER)].some(([, label = '']) => isLabel(label, spellings));
}

function isLabel(label: string, spellings: readonly Spelling[]): boolean {
  // What somebody is or does may stand in brackets: “Farid Moradi (a guard)”.
  const name = label.replaceAll(/[([].*?[)\]]/gu, ' ');
  const words = wordsOf(fold(name).text);
  if (words.some((word) => BESIDE.has(word)) || isSentence(name)) return false;
  return spellings.some(({ words: wanted, prefix }) => {
    if (words.length > wanted.length + MOST_OTHERS) return false;
    return words.some((_, from) =>
      wanted.every((one, index) => {
        const word = words[from + index] ?? '';
        return prefix && index === wanted.length - 1 ? word.startsWith(one) : word === one;
      }),
    );
  });
}

/** A word that goes on in small letters is none of a name: “He told Farid Moradi”. */
function isSentence(name: string): boolean {
  return name.split(/[^\p{L}\p{M}]+/u).some((word) => /^\p{Ll}/u.test(word) && !PARTICLES.test(word));
}
