import { ORGANISATION_FIRST } from './name-signs.ts';
import { wordsOfAcronym } from './initials.ts';

/** A name that a text gives a shorter form of, in a range of the text. */
export interface Definition {
  readonly full: string;
  /** In the order of the text. */
  readonly short: readonly string[];
  readonly start: number;
  readonly end: number;
}

const BRACKETS = /\(([^()\n]{2,80})\)|（([^（）\n]{2,80})）/gu;
/** A full form of more words is a sentence. */
const MOST_WORDS = 12;
const MOST_QUOTED = 8;
const WORD = /[\p{L}\p{M}\p{N}\u200c][\p{L}\p{M}\p{N}\u200c'’.&-]*/gu;
const ACRONYM = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})\p{Lu}[\p{L}\p{N}.&’'-]{1,14}$/u;
const ARABIC = /\p{sc=Arabic}/u;
/** What may stand before a short form in its bracket. */
const INTRODUCTION =
  /^(?:the|or|and|also|known as|abbreviated|hereafter|hereinafter|henceforth|acronym|in short|short|به اختصار|مخفف|معروف به|موسوم به|اختصارا|المعروفة? بـ?|المعروفة? باسم|اختصارًا|يا|یا|أو)[\s:]+/iu;
/** Parts the short forms in one bracket. */
const BETWEEN = /\s*[,،;؛/]\s*|\s+(?:or|and|و|یا|أو|يا)\s+/u;
const QUOTED = /^[«"“'‘](.+)[»"”'’]$/u;
const QUOTED_BEFORE = /[«"“]([^«»"“”]{4,100})[»"”]\s*$/u;
const SENTENCE_END = /[.!?؟:;؛،,\n«»"“”()]/u;

/**
 * Short forms that a text explains, in brackets behind the full one: `Mujahedin Khalq Organization (MKO, MEK PMOI, NCRI)`,
 * `«سازمان دیده‌بانان دره» (سدد)`. At least one has to fit: by its initials, or because one of the two stands in quotation
 * marks.
 */
export function definitionsIn(text: string): readonly Definition[] {
  const found: Definition[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inside = (match[1] ?? match[2] ?? '').trim();
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    const end = match.index + match[0].length;
    const definition = explained(before, inside) ?? explainedInside(before, inside);
    if (!definition) continue;
    const start = match.index - (before.length - definition.at);
    found.push({ full: definition.full, short: definition.short, start, end });
  }
  return found;
}

interface Explained {
  readonly full: string;
  readonly short: readonly string[];
  /** Where it begins in what stands before the bracket. */
  readonly at: number;
}

function explained(before: string, inside: string): Explained | null {
  const { short, isQuoted } = shortForms(inside);
  if (short.length === 0) return null;
  const quoted = QUOTED_BEFORE.exec(before);
  const full = quoted?.[1]?.trim() ?? '';
  if (quoted && isNameOf(full, short)) return { full, short, at: quoted.index };
  return (
    byInitials(before, short) ?? (isQuoted ? (byFirstWord(before, short) ?? byCapitals(before, short)) : null)
  );
}

/** What stands in quotation marks before a bracket may be a sentence, and the bracket then says whose. */
function isNameOf(full: string, short: readonly string[]): boolean {
  const words = full.match(WORD) ?? [];
  if (words.length < 2 || words.length > MOST_QUOTED) return false;
  return (
    short.some((form) => ACRONYM.test(form) || wordsOfAcronym(words, form) === words.length) ||
    ORGANISATION_FIRST.test(words[0] ?? '')
  );
}

/** The short form first: `MKO (Mujahedin Khalq Organization)`. */
function explainedInside(before: string, inside: string): Explained | null {
  const word = /(\S+)\s*$/u.exec(before);
  const short = word?.[1] ?? '';
  if (!ACRONYM.test(short)) return null;
  const words = inside.match(WORD) ?? [];
  return wordsOfAcronym(words, short) === words.length && /^\p{Lu}/u.test(inside)
    ? { full: inside, short: [short], at: word?.index ?? 0 }
    : null;
}

function shortForms(inside: string): { readonly short: readonly string[]; readonly isQuoted: boolean } {
  const forms = inside
    .replace(INTRODUCTION, '')
    .split(BETWEEN)
    .map((form) => form.replace(INTRODUCTION, '').trim())
    .filter((form) => form !== '');
  const isQuoted = forms.length > 0 && forms.every((form) => QUOTED.test(form));
  const bare = forms.map(
    (form) =>
      QUOTED.exec(form)?.[1]
        ?.replace(/^the\s+/iu, '')
        .trim() ?? form,
  );
  const short = bare.flatMap((form) =>
    form.split(/\s+/u).every((word) => ACRONYM.test(word)) ? form.split(/\s+/u) : [form],
  );
  const areShort = short.every(
    (form) =>
      ACRONYM.test(form) ||
      (ARABIC.test(form) && form.split(/\s+/u).length <= (isQuoted ? 3 : 1)) ||
      isQuoted,
  );
  return { short: areShort && short.length <= 6 ? short : [], isQuoted };
}

/** The nearest words whose initials one of the forms has. */
function byInitials(before: string, short: readonly string[]): Explained | null {
  const words = lastWords(before);
  for (const form of short) {
    const count = wordsOfAcronym(
      words.map(({ word }) => word),
      form,
    );
    const first = count === null ? undefined : words.at(-count);
    if (first && (ARABIC.test(first.word) || /^\p{Lu}/u.test(first.word))) {
      return { full: before.slice(first.at).trim(), short, at: first.at };
    }
  }
  return null;
}

/** From the word that names of bodies begin with in Persian and Arabic. */
function byFirstWord(before: string, short: readonly string[]): Explained | null {
  const words = lastWords(before);
  const first = words.findLast(({ word }) => ORGANISATION_FIRST.test(word));
  if (!first || first === words.at(-1)) return null;
  return { full: before.slice(first.at).trim(), short, at: first.at };
}

/** The words with capital letters right before the bracket: `the Society of Salt Carriers (“the Carriers”)`. */
function byCapitals(before: string, short: readonly string[]): Explained | null {
  if (!short.every((form) => /^\p{Lu}/u.test(form))) return null;
  const words = lastWords(before);
  const other = words.findLastIndex(({ word }) => !/^(?:\p{Lu}|(?:of|for|and|de|al)$)/u.test(word));
  const run = words.slice(other + 1);
  const first = run.find(({ word }) => /^\p{Lu}/u.test(word));
  const named = run.filter(({ word }) => /^\p{Lu}/u.test(word));
  if (!first || named.length < 2) return null;
  return { full: before.slice(first.at).trim(), short, at: first.at };
}

/** Within the sentence. */
function lastWords(before: string): readonly { readonly word: string; readonly at: number }[] {
  const trimmed = before.trimEnd();
  let from = 0;
  for (let at = trimmed.length - 1; at >= 0 && from === 0; at -= 1) {
    const isEnd = SENTENCE_END.test(trimmed.charAt(at));
    const isInitial = trimmed.charAt(at) === '.' && /\p{L}/u.test(trimmed.charAt(at + 1));
    if (isEnd && !isInitial) from = at + 1;
  }
  return [...trimmed.slice(from).matchAll(WORD)]
    .map(({ 0: word, index }) => ({ word, at: from + index }))
    .slice(-MOST_WORDS);
}
