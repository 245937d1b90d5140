import { UNKNOWN } from './glyph.ts';

/** Ligatures and the shapes that letters of Hebrew and Arabic take in words. */
const PRESENTATION = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc]/u;
const SPACES = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/u;
/** Marks that order and join text, of no use once it is in order; the zero-width non-joiner is a letter's neighbour. */
const UNSEEN = /[\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const NO_LETTER = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu;
/** Where Symbol, Wingdings and their like keep the signs that lists begin with. */
const BULLETS = /^[\uf0a7\uf0a8\uf0b7\uf06c\uf06e\uf076\uf0d8\uf0fc\uf075\uf071]$/u;

const known = new Map<string, string>();

/** The letters that a sign stands for. */
export function lettersOf(sign: string): string {
  const seen = known.get(sign);
  if (seen !== undefined) return seen;
  const letters = read(sign);
  if (known.size < 50_000) known.set(sign, letters);
  return letters;
}

function read(sign: string): string {
  if (SPACES.test(sign)) return ' ';
  if (BULLETS.test(sign)) return '•';
  const plain = Array.from(sign, (character) =>
    // A vowel sign that stands alone decomposes into a space and the sign.
    PRESENTATION.test(character) ? character.normalize('NFKC').replaceAll(/^ (?=\p{M})/gu, '') : character,
  ).join('');
  return plain
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\t\n\r\u00a0]/gu, ' ')
    .replaceAll(NO_LETTER, UNKNOWN);
}
