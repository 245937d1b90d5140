import type { Block } from '#shared/model/text.ts';

/** How many words the body has as a person counts them: “don’t” is one. */
export function countBodyWords(blocks: readonly Pick<Block, 'text' | 'footnote'>[]): number {
  let words = 0;
  for (const { text, footnote } of blocks) {
    if (footnote === null) words += countAscii(text) ?? text.match(WORD)?.length ?? 0;
  }
  return words;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'\u200c-]*/gu;

const [BETWEEN, WITHIN, LETTER] = [0, 1, 2];
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[a-z0-9]/i.test(character)) return LETTER;
  return /['-]/.test(character) ? WITHIN : BETWEEN;
});

/** For each character whether a word goes on with it: behind what is no word, and in the second half behind one. */
const IN_WORD = Uint8Array.from({ length: 2 * ASCII.length }, (_, at) => {
  const kind = ASCII[at % ASCII.length];
  return Number(kind === LETTER || (kind === WITHIN && at >= ASCII.length));
});

/**
 * As many as `WORD` finds, several times as fast; null where there is another character. Without a branch at each word, which
 * no processor can foretell.
 */
function countAscii(text: string): number | null {
  let words = 0;
  let inWord = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= ASCII.length) return null;
    const next = IN_WORD[inWord * ASCII.length + unit] ?? 0;
    words += next & ~inWord;
    inWord = next;
  }
  return words;
}
