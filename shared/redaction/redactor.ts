import { fold, originalRange } from '../fold/fold.ts';
import type { HiddenSpellings } from '../model/redaction.ts';
import { spellingFinder } from '../names/find-spellings.ts';
import { isArabicScript, wordsIn } from '../names/words.ts';
import { hiddenWords } from './hidden-words.ts';

/** Stands at both ends of what replaces hidden words, so that it is told from words of the text. */
export const BAR = '█';

/** A range of a text, in UTF-16 code units, with what stands instead. */
export interface HiddenSpan {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}
interface Word extends Place {
  /** Folded. */
  readonly word: string;
  readonly isCapital: boolean;
  readonly owners: ReadonlySet<number> | null;
}

export interface Redactor {
  /** In order, and apart. */
  spansIn(text: string): readonly HiddenSpan[];
  hide(text: string): string;
  holds(text: string): boolean;
}

/** Hashes and ids, whose letters say nothing. */
const SIGNS = /\b(?:[0-9a-f]{64}|[a-z]-[0-9a-z]{12})\b/g;
/** A short word in small letters is likelier a word than a name: “said” is seldom Said. */
function isOrdinary(word: string): boolean {
  return word.length < 5 && /^\p{Ll}+$/u.test(word);
}

/** What may be written onto a name: “and”, “in”, “for”, the article. Folded. */
const BEFORE = /^(?:[وف]?(?:[بک]?ال|لل|[بلک])|[وف])/u;
const BEHIND_ARABIC = [
  'ها',
  'های',
  'هایی',
  'هایش',
  'ی',
  'یی',
  'ای',
  'م',
  'ت',
  'ش',
  'مان',
  'تان',
  'شان',
  'ان',
  'را',
  'ا',
  'ین',
  'ون',
  'یه',
  'ه',
  'ات',
];
const BEHIND_LATIN = ['s', 'es', 'i', 'ian', 'ians', 'ist', 'ists'];

/** Hides everybody of a list, in whatever spelling of theirs, case, script, form of a letter or joint with other words. */
export function createRedactor(hidden: readonly HiddenSpellings[]): Redactor {
  const { telling, small } = hiddenWords(hidden);
  const wholeNames = spellingFinder(
    hidden.flatMap(({ spellings }, owner) => spellings.map((spelling) => ({ spelling, owner }))),
  );

  /** A small part of a name tells something beside another part: a particle, or the capital letter of a whole one. */
  function isBeside({ word, isCapital }: Word, owners: ReadonlySet<number>): boolean {
    return (word.length > 1 || isCapital) && [...(small.get(word) ?? [])].some((owner) => owners.has(owner));
  }

  /** Null for a word that tells nobody; the whole of it is hidden, with what is written onto it. */
  function ownersOf(word: string): ReadonlySet<number> | null {
    for (const start of startsOf(word)) {
      const rest = word.slice(start);
      const whole = telling.get(rest);
      if (whole) return whole;
      for (const ending of isArabicScript(rest) ? BEHIND_ARABIC : BEHIND_LATIN) {
        const bare = rest.endsWith(ending) ? telling.get(rest.slice(0, -ending.length)) : undefined;
        if (bare) return bare;
      }
    }
    return null;
  }

  function spansIn(text: string): readonly HiddenSpan[] {
    const words = wordsOf(text);
    const names = wholeNamesIn(text);
    const spans: (Place & { readonly owners: ReadonlySet<number> })[] = [];
    for (const [index, { owners, start, end }] of words.entries()) {
      const last = spans.at(-1);
      const after = last?.end ?? 0;
      if (end <= after) continue;
      const name = names.find((one) => start < one.end && end > one.start);
      if (name) {
        spans.push({ ...name, start: Math.max(name.start, after), end: Math.max(name.end, end) });
        continue;
      }
      if (!owners) continue;
      const from = reached(text, words, index, -1).start;
      const until = reached(text, words, index, 1).end;
      const both = new Set([...(last?.owners ?? [])].filter((owner) => owners.has(owner)));
      if (last && both.size > 0 && (from <= last.end || isJoint(text, last.end, from))) {
        spans[spans.length - 1] = { start: last.start, end: until, owners: both };
      } else spans.push({ start: Math.max(from, after), end: until, owners });
    }
    return spans.map(({ start, end, owners }) => ({ start, end, as: nameOf(owners) }));
  }

  function wordsOf(text: string): readonly Word[] {
    const folded = fold(text);
    const signs = Array.from(text.matchAll(SIGNS), ({ 0: sign, index }) => ({
      start: index,
      end: index + sign.length,
    }));
    return Array.from(folded.text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => {
      const { start, end } = originalRange(folded, index, index + word.length);
      const isOfSign = signs.some((sign) => start >= sign.start && start < sign.end);
      const owners = isOfSign || isOrdinary(text.slice(start, end)) ? null : ownersOf(word);
      return { word, start, end, owners, isCapital: /^\p{Lu}/u.test(text.slice(start, end)) };
    });
  }

  /** The last word from one on, to either side, that belongs to its name: particles and initials. */
  function reached(text: string, words: readonly Word[], index: number, step: 1 | -1): Place {
    let last = words[index];
    const owners = last?.owners ?? new Set<number>();
    for (let at = index + step; last; at += step) {
      const next = words[at];
      if (!next || next.owners || !isBeside(next, owners)) break;
      const [one, other] = step === 1 ? [last, next] : [next, last];
      if (!isJoint(text, one.end, other.start)) break;
      last = next;
    }
    return last ?? { start: 0, end: 0 };
  }

  /** Whole names, with whoever goes by them, as far as their ends in the text. */
  function wholeNamesIn(text: string): readonly { start: number; end: number; owners: Set<number> }[] {
    const found: { start: number; end: number; owners: Set<number> }[] = [];
    for (const { start, end, owner } of wholeNames.in(wordsIn(text), true)) {
      if (/[\n\r]/.test(text.slice(start, end))) continue;
      const last = found.at(-1);
      if (last && start < last.end) {
        last.end = Math.max(last.end, end);
        last.owners.add(owner);
      } else found.push({ start, end, owners: new Set([owner]) });
    }
    return found;
  }

  /** Whoever it may be of several is not said. */
  function nameOf(owners: ReadonlySet<number>): string {
    const [only, ...others] = owners;
    return only === undefined || others.length > 0 ? '' : (hidden[only]?.as ?? '');
  }

  return {
    spansIn,
    hide(text) {
      let shown = '';
      let at = 0;
      for (const { start, end, as } of spansIn(text)) {
        shown += `${text.slice(at, start)}${BAR}${as}${BAR}`;
        at = end;
      }
      return shown + text.slice(at);
    },
    holds: (text) => spansIn(text).length > 0,
  };
}

function startsOf(word: string): readonly number[] {
  if (!isArabicScript(word)) return [0];
  const longest = BEFORE.exec(word)?.[0].length ?? 0;
  return Array.from({ length: longest + 1 }, (_, start) => start);
}

/** Whether nothing but signs parts two words of one name. */
function isJoint(text: string, from: number, to: number): boolean {
  return /^[^\p{L}\p{N}\n\r]{0,3}$/u.test(text.slice(from, to));
}
