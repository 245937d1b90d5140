import { findUrl } from './find-url.ts';
import { isProse } from './prose.ts';

/** A full stop, or a line's end, and what begins behind it. */
const BOUNDARY = /(?<=[.!?؟>)»”"]["”»]?)\s+(?=[\p{Lu}\p{Lo}\p{Nd}"“«(])|[;؛]\s+|\n/gu;
const EVIDENCE =
  /[12۱۲١٢]\p{Nd}{3}|(?<!\p{L})n\.\s?d\.|بی[\s\u200c]تا|د\.\s?ت|https?:|www\.|(?<!\p{L})(?:pp?\.|صص?\.?)\s*\p{Nd}/u;
/** `Brandt, Fares, 43.`, `Ibid.`: nothing is missing in what stands for a work named before. */
const POINTS_BACK =
  /^.{2,120}[,،]["”»]?[,،]?\s(?:\p{L}{1,2}\.?\s?)?\p{Nd}{1,4}(?:[-–]\p{Nd}+)?\.?$|^.{0,60}(?<!\p{L})(?:[Ii]bid|[Ii]d\.|[Cc]it\.|همان|پیشین|نفسه|السابق)/su;
/** `Brandt, H. (1999).` has its date in front. */
const DATE_IN_FRONT = /^[^()]*(?:\([^()]{1,12}\)\.?\s*)?\([^()]*\p{Nd}{4}[^()]*\)\.?\s*$/u;
const EMPTIED = /<(?=\s|$)(?!\s?(?:https?:|www\.))/u;

/** No reference is longer than this, in code units. */
const LONGEST = 1500;

/** Where the reference ends and what its writer says about it begins, in code units. */
export function referenceEnd(note: string): number {
  const raw = note.slice(0, LONGEST);
  const emptied = findUrl(raw).state === 'emptied' ? raw.search(EMPTIED) : -1;
  const text = emptied < 0 ? raw : raw.slice(0, emptied);
  let from = 0;
  let isComplete = false;
  for (const match of [...text.matchAll(BOUNDARY), null]) {
    const to = match?.index ?? text.length;
    const sentence = text.slice(from, to);
    if (isComplete && isRemark(sentence)) return from;
    isComplete ||= POINTS_BACK.test(text.slice(0, to).trim());
    isComplete ||= EVIDENCE.test(sentence) && !DATE_IN_FRONT.test(text.slice(0, to));
    from = match ? match.index + match[0].length : to;
  }
  return text.length;
}

/** A sentence rather than a part of a reference: it has a word of a sentence, or many words that are written small. */
function isRemark(sentence: string): boolean {
  const bare = sentence.replaceAll(/(?:https?:|www\.)\S+/gu, ' ');
  if (isProse(bare)) return true;
  const words = bare.split(/\s+/u).filter((word) => /^\p{Ll}{4,}/u.test(word));
  return words.length >= 4 && bare === sentence && !/\p{Nd}{4}/u.test(sentence);
}
