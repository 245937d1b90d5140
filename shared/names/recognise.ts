import { comparedWords, TITLES } from './name-parts.ts';
import { kindOfName, NO_NAMES, NO_NAMES_EASTERN } from './name-signs.ts';
import { isArabicScript, nameWords } from './words.ts';

/** By what sign words were taken for a name. */
export type NameSign = 'capitals' | 'title' | 'particle' | 'speaker' | 'acronym' | 'place';

/** Words that look like a name, in a range of the text. */
export interface Recognised {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly sign: NameSign;
  /** The title or particle that says so; empty for other signs. */
  readonly by: string;
  /** Whether the words stand where any word has a capital letter, so that it says nothing. */
  readonly atStart: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * What looks like a name in a paragraph, by fixed rules for English, Persian and Arabic: words with capital letters, words
 * behind a title or around a particle, who speaks, acronyms. Much of it is none; how often it stands in a library tells.
 */
export function recogniseIn(text: string): readonly Recognised[] {
  return [...speakers(text), ...capitals(text), ...titled(text), ...particles(text)];
}

const UPPER = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\p{L}`;
const INITIAL = String.raw`\p{Lu}\.`;
const LINK = String.raw`(?:of|of\sthe|for|al|el|ol|bin|ibn|ben|de|van|von|der|du|da|-e)`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${UPPER}|${INITIAL})(?:[ \u00a0](?:${LINK}[ \u00a0-])?(?:${UPPER}|${INITIAL}(?=[ \u00a0]\p{Lu}))){0,5}`,
  'gu',
);
const ACRONYM = /^(?=.{2,8}$)\p{Lu}[\p{Lu}\d&.-]*\p{Lu}$/u;
const ROMAN = /^[IVXLCDM]+$/;
const PLACE_BEFORE = /(?:^|[^\p{L}])(?:in|near|to|from|at|of)\s$/u;

function capitals(text: string): readonly Recognised[] {
  // In a line of capital letters they say nothing.
  if (!/\p{Ll}/u.test(text)) return [];
  const found: Recognised[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = match[0].replace(/[’']s$/u, '');
    const trimmed = withoutOpeners(run);
    if (trimmed === null) continue;
    const start = match.index + run.length - trimmed.length;
    const title = titleBefore(text.slice(0, start));
    const words = trimmed.split(/[ \u00a0]/u);
    const isAcronym = words.length === 1 && ACRONYM.test(trimmed);
    if (trimmed.length < 3 && !isAcronym) continue;
    if (isAcronym && ROMAN.test(trimmed)) continue;
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const kind = kindOfName(trimmed);
    const isPlace = kind === 'person' && words.length === 1 && title === '' && PLACE_BEFORE.test(before);
    found.push({
      name: trimmed,
      kind: isPlace ? 'place' : title === '' ? kind : 'person',
      sign: isAcronym ? 'acronym' : title === '' ? (isPlace ? 'place' : 'capitals') : 'title',
      by: title,
      atStart: start === match.index && isSentenceStart(text, start),
      start,
      end: start + trimmed.length,
    });
  }
  return found;
}

/** Without what a sentence begins with, and titles; null where nothing is left. */
function withoutOpeners(run: string): string | null {
  let rest = run;
  for (;;) {
    const [first = ''] = rest.split(/[ \u00a0]/u);
    const [folded = ''] = nameWords(first);
    if (!NO_NAMES.has(folded) && !TITLES.has(folded)) break;
    rest = rest.slice(first.length).replace(/^[ \u00a0.]+/u, '');
    if (rest === '' || !/^\p{Lu}/u.test(rest)) return null;
  }
  const last = rest.split(/[ \u00a0]/u).at(-1) ?? '';
  const [folded = ''] = nameWords(last);
  return NO_NAMES.has(folded) ? null : rest;
}

/** The title right before, as it is written; empty where there is none. */
function titleBefore(before: string): string {
  const word = /(\p{L}+)\.?[ \u00a0]$/u.exec(before.slice(-30))?.[1] ?? '';
  const [folded = ''] = nameWords(word);
  return TITLES.has(folded) ? word : '';
}

function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?:;…“"‘«(\n—-])\s*[“"‘«([]*$/u.test(text.slice(Math.max(0, at - 6), at));
}

const EASTERN_WORD = /[\p{sc=Arabic}][\p{sc=Arabic}\p{M}\u200c]*/gu;
const MOST_EASTERN_WORDS = 3;

/** Words behind a title, up to one that ends a name: `آقای حسین سلطانی گفت`. Every beginning of them, since no sign says where it ends. */
function titled(text: string): readonly Recognised[] {
  const words = easternWords(text);
  return words.flatMap(({ word, folded }, at) => {
    if (!TITLES.has(folded) || TITLES.has(words[at + 1]?.folded ?? '')) return [];
    return beginnings(text, words, at + 1).map((range) => ({
      ...range,
      sign: 'title' as const,
      by: word,
    }));
  });
}

const FATHER = /^(?:ال)?(?:ابو|ام)$/u;
const SON = /^(?:بن|ابن|بنت)$/u;
const SURNAME_ENDS = /..(?:زاده|پور|نژاد|فرد|دوست|نیا)$/u;

/** `ابو صالح`, `صالح بن کریم`, `حسین مرادپور`. */
function particles(text: string): readonly Recognised[] {
  const words = easternWords(text);
  return words.flatMap(({ word, folded, start, end }, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const touches = (one: typeof before, other: typeof next): boolean =>
      one !== undefined && other !== undefined && /^[ \u200c]*$/u.test(text.slice(one.end, other.start));
    const here = { word, folded, start, end };
    if (FATHER.test(folded) && next && touches(here, next) && isNameWord(next.folded)) {
      return [rangeOf(text, start, next.end, 'particle', word)];
    }
    if (SON.test(folded) && before && next && touches(before, here) && touches(here, next)) {
      const isOne = isNameWord(before.folded) && isNameWord(next.folded);
      return isOne ? [rangeOf(text, before.start, next.end, 'particle', word)] : [];
    }
    if (SURNAME_ENDS.test(folded) && before && touches(before, here) && isNameWord(before.folded)) {
      return [rangeOf(text, before.start, end, 'particle', word)];
    }
    return [];
  });
}

const SPEAKER = /^\s*([\p{L}\p{M}\u200c’'. -]{2,40}?)\s*[:：]\s/u;
const NO_SPEAKERS =
  /^(?:q|a|question|answer|note|interviewer|source|سوال|سؤال|جواب|پاسخ|پرسش|منبع|ملاحظة|جواب|المصدر)$/iu;

/** `Farid Moradi: I was there.` */
function speakers(text: string): readonly Recognised[] {
  const match = SPEAKER.exec(text);
  const name = match?.[1]?.trim() ?? '';
  const words = name.split(/\s+/u);
  const isName = isArabicScript(name)
    ? words.every((word) => isNameWord(nameWords(word)[0] ?? ''))
    : words.every((word) => /^\p{Lu}/u.test(word));
  if (!match || name === '' || words.length > 4 || !isName || NO_SPEAKERS.test(name)) return [];
  if (NO_NAMES.has(nameWords(words[0] ?? '')[0] ?? '')) return [];
  const start = match[0].indexOf(name);
  return [rangeOf(text, start, start + name.length, 'speaker', '')];
}

interface EasternWord {
  readonly word: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function easternWords(text: string): readonly EasternWord[] {
  return Array.from(text.matchAll(EASTERN_WORD), ({ 0: word, index }) => ({
    word,
    folded: nameWords(word).join(''),
    start: index,
    end: index + word.length,
  }));
}

function isNameWord(folded: string): boolean {
  return folded.length > 1 && !NO_NAMES_EASTERN.has(folded) && !TITLES.has(folded);
}

function beginnings(
  text: string,
  words: readonly EasternWord[],
  at: number,
): readonly Omit<Recognised, 'sign' | 'by'>[] {
  const first = words[at];
  if (!first) return [];
  const found: Omit<Recognised, 'sign' | 'by'>[] = [];
  for (let index = at; index < at + MOST_EASTERN_WORDS; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (!word || !before || !/^[ \u200c]+$/u.test(text.slice(before.end, word.start))) break;
    if (!isNameWord(word.folded)) break;
    found.push(rangeOf(text, first.start, word.end, 'title', ''));
  }
  return found;
}

function rangeOf(text: string, start: number, end: number, sign: NameSign, by: string): Recognised {
  const name = text.slice(start, end);
  return {
    name,
    kind: sign === 'speaker' ? 'person' : kindOfName(name),
    sign,
    by,
    atStart: false,
    start,
    end,
  };
}

/** Whether a name has two words or more, beside titles and particles. */
export function isWhole(name: string): boolean {
  return comparedWords(nameWords(name)).length > 1;
}
