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
const BEHIND_ARABIC = ['ها', 'های', 'هایی', 'هایش', 'ی', 'یی', 'ای', 'م', 'ت', 'ش', 'مان', 'تان', 'شان', 'ان', 'را', 'ا', 'ین', 'ون', 'یه', 'ه', 'ات'];
const BEHIND_LATIN = ['s', 'es', 'i', 'ian', 'ians', 'ist', 'ists'];

/** Hides everybody of a list, in whatever spelling of theirs, case, script, form of a letter or joint with other words. */
export function createRedactor(hidden: readonly HiddenSpellings[]): Redactor {
  const { telling, small } = hiddenWords(hidden);
  const wholeNames = spellingFinder(
    hidden.flatMap(({ spellings }, owner) => spellings.map((spelling) => ({ spelling, owner }))),
  );

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
    const folded = fold(text);
    const signs = Array.from(text.matchAll(SIGNS), ({ 0: sign, index }) => ({ start: index, end: index + sign.length }));
    const isOfSign = (at: number): boolean => signs.some(({ start, end }) => at >= start && at < end);
    const words = Array.from(folded.text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({
      word,
      owners: ownersOf(word),
      ...originalRange(folded, index, index + word.length),
    }));
    const spans: (HiddenSpan & { owners: ReadonlySet<number> })[] = [];
    const whole = wholeNamesIn(text);
    const isJoint = (from: number, to: number): boolean => /^[^\p{L}\p{N}\n\r]{0,3}$/u.test(text.slice(from, to));
    for (const [index, { owners, start, end }] of words.entries()) {
      const last = spans.at(-1);
      const name = whole.find((one) => start >= one.start && start < one.end);
      if (name) {
        if (last?.start === name.start) continue;
        const from = Math.max(name.start, last?.end ?? 0);
        spans.push({ start: from, end: Math.max(name.end, end), as: nameOf(name.owners), owners: name.owners });
        continue;
      }
      if (!owners || isOfSign(start) || isOrdinary(text.slice(start, end))) continue;
      let first = start;
      // Initials and particles before it, as far as nothing else stands between.
      for (let before = index - 1; before >= 0; before -= 1) {
        const one = words[before];
        const shared = one && small.get(one.word);
        if (!one || one.owners || !shared || !meet(shared, owners) || !isJoint(one.end, first)) break;
        first = one.start;
      }
      let until = end;
      for (let behind = index + 1; behind < words.length; behind += 1) {
        const one = words[behind];
        const shared = one && small.get(one.word);
        if (!one || one.owners || !shared || !meet(shared, owners) || !isJoint(until, one.start)) break;
        until = one.end;
      }
      const both = last && new Set([...last.owners].filter((owner) => owners.has(owner)));
      if (last && both && both.size > 0 && (first <= last.end || isJoint(last.end, first))) {
        spans[spans.length - 1] = { start: last.start, end: Math.max(until, last.end), as: nameOf(both), owners: both };
      } else {
        spans.push({ start: Math.max(first, last?.end ?? 0), end: until, as: nameOf(owners), owners });
      }
    }
    return spans.map(({ start, end, as }) => ({ start, end, as }));
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

function meet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return [...one].some((owner) => other.has(owner));
}
