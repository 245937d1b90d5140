import { foldText } from '#shared/fold/fold.ts';

/**
 * A word in folded text. Of the letters left out, Unicode has made letters after FTS5's tokenizer was made: with
 * them, a word here would be two to FTS5.
 */
export const WORD = /(?:(?![\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3])[\p{L}\p{N}\p{Co}])+/gu;

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
let bytes = Buffer.alloc(4096);

/** Null where there is another character. Several times as fast as with regular expressions. */
function indexedAscii(text: string): string | null {
  if (bytes.length < text.length) bytes = Buffer.alloc(text.length * 2);
  let length = 0;
  let last = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= ASCII.length) return null;
    const letter = ASCII[unit] ?? SPACE;
    if (letter === SPACE && last === SPACE) continue;
    bytes[length] = letter;
    length += 1;
    last = letter;
  }
  return bytes.toString('latin1', 0, last === SPACE ? Math.max(0, length - 1) : length);
}

/** By code unit. Folding goes character by character, and so does what is a letter of a word. */
const KNOWN: (string | undefined)[] = Array.from({ length: 0x10000 });

function indexedAny(text: string): string {
  let words = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isHighSurrogate(unit)) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      words += wordLetters(character);
      at += character.length - 1;
    } else words += KNOWN[unit] ??= wordLetters(String.fromCharCode(unit));
  }
  return words.replace(/ {2,}/g, ' ').trim();
}

function wordLetters(character: string): string {
  const folded = foldText(character);
  return Array.from(folded, (part) => (wordsOf(part).length > 0 ? part : ' ')).join('');
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
