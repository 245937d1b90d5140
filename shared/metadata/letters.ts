/** How many letters of the scripts that tell the direction of a text, and how many words. */
export interface LetterCount {
  readonly arabic: number;
  readonly hebrew: number;
  readonly latin: number;
  /** Runs of letters of any script. */
  readonly words: number;
}

const [LETTER, ARABIC, HEBREW, LATIN, KNOWN] = [1, 2, 4, 8, 16];
const KINDS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [ARABIC, /\p{Script=Arabic}/u],
  [HEBREW, /\p{Script=Hebrew}/u],
  [LATIN, /\p{Script=Latin}/u],
];
const PLANE = 0x1_0000;
/** By UTF-16 code unit, filled as characters are met. */
const kinds = new Uint8Array(PLANE);

/** In one pass: every block of every document is counted, and an expression for each script would look at it again. */
export function countLetters(text: string): LetterCount {
  let [arabic, hebrew, latin, words] = [0, 0, 0, 0];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code >= PLANE) at += 1;
    const kind = code < PLANE && kinds[code] !== 0 ? (kinds[code] ?? 0) : kindOf(code);
    if ((kind & LATIN) !== 0) latin += 1;
    else if ((kind & ARABIC) !== 0) arabic += 1;
    else if ((kind & HEBREW) !== 0) hebrew += 1;
    const isLetter = (kind & LETTER) !== 0;
    if (isLetter && !inWord) words += 1;
    inWord = isLetter;
  }
  return { arabic, hebrew, latin, words };
}

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  const kind = KINDS.reduce((sum, [bit, pattern]) => (pattern.test(character) ? sum | bit : sum), KNOWN);
  if (code < PLANE) kinds[code] = kind;
  return kind;
}
