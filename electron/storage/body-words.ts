import type { Block } from '#shared/model/text.ts';

/** How many words the body has as a person counts them: “don’t” is one. */
export function countBodyWords(blocks: readonly Pick<Block, 'text' | 'footnote'>[]): number {
  let words = 0;
  for (const { text, footnote } of blocks) {
    if (footnote === null) words += countByUnits(text) ?? text.match(WORD)?.length ?? 0;
  }
  return words;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'\u200c-]*/gu;

/** The lowest bit says that a word begins or goes on with a code unit, the next that one that has begun goes on. */
const [LETTER, WITHIN, BETWEEN, HALF] = [0b101, 0b110, 0b100, 0b111];
/** 0 for what has not been met yet. */
const KINDS = new Uint8Array(0x10000);

/**
 * As many as `WORD` finds, many times as fast; null where there is half of a character. Without a branch at each word, which
 * no processor can foretell.
 */
function countByUnits(text: string): number | null {
  let words = 0;
  let inWord = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit] || learned(unit);
    if (kind === HALF) return null;
    const next = (kind & 1) | ((kind >> 1) & inWord);
    words += next & ~inWord;
    inWord = next;
  }
  return words;
}

function learned(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit));
  KINDS[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/[\ud800-\udfff]/.test(character)) return HALF;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /[\p{M}’'\u200c-]/u.test(character) ? WITHIN : BETWEEN;
}
