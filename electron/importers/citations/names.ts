import type { CslName } from '#shared/model/citation.ts';
import { bodyName, directName, invertedName, surname } from './name.ts';
import { plain } from './reading.ts';

export interface FoundNames {
  readonly names: readonly CslName[];
  readonly confidence: number;
}

const NOBODY = /^(?:author unknown|unknown author|unknown|anonymous|anon|n\.a|ناشناس|بی‌نام|مجهول)\.?$/iu;
const AND_OTHERS = /[,،]?\s*(?:et al\.?|and others|و دیگران|و همکاران|وآخرون|و آخرون)$/iu;
const AND = /\s*[,،]?\s+(?:and|&|und|et|و)\s+|\s*[,،]?\s*&\s*|\s*[;؛]\s*/u;

/** True for words that say that nobody knows the author. */
export function isNobody(words: string): boolean {
  return NOBODY.test(plain(words));
}

/**
 * The people or the body in a list of names in any of its orders: `Brandt, Hanne, and Jan Orval`, `Brandt, H., & Orval,
 * J. M.`, `Hanne Brandt and Jan Orval`, `آذین، میرا و نوری، سمیرا`. Null when a single one of them is no sure name.
 */
export function readNames(text: string): FoundNames | null {
  const words = bare(text);
  if (words === '' || words.length > 200) return null;
  const alone = AND.test(words) ? null : directName(words);
  // Before a full stop stand names with the surname first: what does not is as likely a body's.
  if (alone && isEnded(text)) return { names: [{ literal: words }], confidence: 0.8 };
  const people = inverted(words) ?? (alone ? [alone] : direct(words)) ?? initialed(words);
  if (people) return { names: people, confidence: 0.9 };
  const body = bodyName(words);
  return body && { names: [body], confidence: 0.85 };
}

/** Surnames alone: `Brandt`, `Orval and Marsh`, or a name in full. */
export function readShortNames(text: string): FoundNames | null {
  const words = bare(text);
  const names = words.split(AND).map((part) => surname(part) ?? directName(part) ?? bodyName(part));
  return names.every((name) => name !== null) && names.length <= 3 ? { names, confidence: 0.85 } : null;
}

/** Without `et al.`, and without the full stop that ends a part of the citation: that of an initial stays. */
function bare(text: string): string {
  const words = plain(text).replace(AND_OTHERS, '').trim();
  const whole = words.replace(/(?<!(?<!\p{L})\p{Lu})\.$/u, '');
  return /(?<!\p{L})\p{Lu}$/u.test(whole) ? words : whole.replace(/[,،]$/u, '');
}

/** The first name inverted, the others either way. */
function inverted(words: string): readonly CslName[] | null {
  const pieces = words.split(AND).flatMap((part) => inPairs(part));
  const names = pieces.map((piece, index) => invertedName(piece) ?? (index > 0 ? directName(piece) : null));
  return names.every((name) => name !== null) ? names : null;
}

/** `Brandt, H., Orval, J. M.` as its names; `Orval, Jan, Lena Marsh` too, since a name that has two words is whole. */
function inPairs(list: string): readonly string[] {
  const pieces = list.split(/[,،]\s+/u).filter((piece) => piece !== '');
  const pairs: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const here = pieces[at] ?? '';
    const next = pieces[at + 1];
    const pair = next === undefined ? null : invertedName(`${here}, ${next}`);
    const isWhole = at > 0 && directName(here) !== null && !/^(?:\p{Lu}\.[\s-]?)+$/u.test(next ?? '');
    pairs.push(pair && !isWhole ? `${here}, ${next ?? ''}` : here);
    at += pair && !isWhole ? 2 : 1;
  }
  return pairs;
}

function isEnded(text: string): boolean {
  return /(?<!(?<!\p{L})\p{Lu})\.\s*$/u.test(text);
}

/** `Brandt H, Orval JM`, as medical journals list them: from two names on, since one alone may be a king. */
function initialed(words: string): readonly CslName[] | null {
  const names = words
    .replace(/\.$/u, '')
    .split(/,\s+/u)
    .map((name) => /^(\p{Lu}[\p{L}’'-]+)\s(\p{Lu}{1,3})$/u.exec(name));
  if (names.length < 2 || !names.every((name) => name !== null)) return null;
  return names.map((name) => ({ family: name[1] ?? '', given: name[2] ?? '' }));
}

function direct(words: string): readonly CslName[] | null {
  // Two pieces of a sentence may look like two names.
  if (/[,،]\s/u.test(words) && !AND.test(words)) return null;
  const names = words
    .split(AND)
    .flatMap((part) => part.split(/[,،]\s+/u))
    .map((part) => directName(part.trim()));
  return names.every((name) => name !== null) ? names : null;
}
