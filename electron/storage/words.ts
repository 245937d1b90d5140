import { foldText } from '#shared/fold/fold.ts';

/**
 * A word in folded text. Of the letters left out, Unicode has made letters after FTS5's tokenizer was made: with
 * them, a word here would be two to FTS5.
 */
export const WORD = /(?:(?![\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3])[\p{L}\p{N}\p{Co}])+/gu;

/** The words of a folded text, as the index cuts them. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/**
 * What the index is given of a text: its words alone. FTS5 takes signs that are younger than itself for letters,
 * and would glue them to the word they touch.
 */
export function indexed(text: string): string {
  return indexedAscii(text) ?? indexedAny(text);
}

const SPACE = 32;
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) =>
  wordLetters(String.fromCharCode(unit)).charCodeAt(0),
);
/** 1 for what is a space then. */
const GAPS = ASCII.map((letter) => Number(letter === SPACE));
let bytes = Buffer.alloc(4096);

/**
 * Null where there is another character. Several times as fast as with regular expressions, and twice as fast as with a
 * branch at each space, which no processor can foretell.
 */
function indexedAscii(text: string): string | null {
  if (bytes.length < text.length) bytes = Buffer.alloc(text.length * 2);
  let length = 0;
  let gap = 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= ASCII.length) return null;
    bytes[length] = ASCII[unit] ?? SPACE;
    const next = GAPS[unit] ?? 1;
    // The second space of two is written over by what comes next.
    length += 1 - (next & gap);
    gap = next;
  }
  return bytes.toString('latin1', 0, Math.max(0, length - gap));
}

/** What a code unit becomes. Folding goes character by character, and so does what is a letter of a word. */
const UNITS = new Uint16Array(0x10000);
const NOTHING = 0xfffe;
const SEVERAL = 0xffff;
let units = new Uint16Array(4096);

function indexedAny(text: string): string {
  if (units.length < text.length) units = new Uint16Array(text.length * 2);
  let length = 0;
  let last = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = UNITS[unit] || learned(unit);
    if (letter === SEVERAL) return Array.from(text, wordLetters).join('').replace(/ {2,}/g, ' ').trim();
    if (letter === NOTHING || (letter === SPACE && last === SPACE)) continue;
    units[length] = letter;
    length += 1;
    last = letter;
  }
  const end = last === SPACE ? Math.max(0, length - 1) : length;
  return Buffer.from(units.buffer, 0, end * 2).toString('utf16le');
}

/** Half of a character is told as several: the text is then looked at character by character. */
function learned(unit: number): number {
  const letters = /[\ud800-\udfff]/.test(String.fromCharCode(unit))
    ? '??'
    : wordLetters(String.fromCharCode(unit));
  const isBetween = letters !== '' && letters.trim() === '';
  const one = isBetween ? SPACE : letters.charCodeAt(0);
  const letter = letters === '' ? NOTHING : letters.length === 1 || isBetween ? one : SEVERAL;
  UNITS[unit] = letter;
  return letter;
}

function wordLetters(character: string): string {
  const folded = foldText(character);
  return Array.from(folded, (part) => (wordsOf(part).length > 0 ? part : ' ')).join('');
}
