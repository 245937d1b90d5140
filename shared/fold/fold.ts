/**
 * Raised whenever the same text would fold to something else: what was indexed with another version has to be
 * indexed anew.
 */
export const FOLD_VERSION = 1;

export interface Folded {
  readonly text: string;
  /** For each code unit of `text`: where the character it comes from starts in the original. */
  readonly starts: Uint32Array;
  /** For each code unit of `text`: where that character ends, with the marks that fold away behind it. */
  readonly ends: Uint32Array;
}

/**
 * Brings spellings of the same word together, for search and comparison; never for showing. Letters lose case
 * and accents; Persian and Arabic letters that look or are used alike become one; digits of three scripts become
 * ASCII; quotes, dashes and white space become their plain forms; marks that are not seen are dropped.
 * Built on Unicode's compatibility decomposition, https://www.unicode.org/reports/tr15/, with the table below.
 */
export function fold(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const folded = foldCharacter(character);
    if (folded === '' && ends.length > 0 && character !== ZERO_WIDTH_NON_JOINER) ends[ends.length - 1] = end;
    for (let index = 0; index < folded.length; index += 1) {
      units.push(folded.charAt(index));
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The original range behind a range of folded code units. `start` must be smaller than `end`. */
export function originalRange(
  folded: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

export const ZERO_WIDTH_NON_JOINER = '\u200c';

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = Array.from(character.normalize('NFKD').toLowerCase().normalize('NFKD'), foldPart).join('');
  known.set(character, folded);
  return folded;
}

function foldPart(part: string): string {
  const replaced = TABLE.get(part);
  if (replaced !== undefined) return replaced;
  if (/^[\p{M}\p{Cf}]$/u.test(part)) return '';
  if (/^\s$/u.test(part)) return ' ';
  return digit(part) ?? part;
}

/** Every decimal digit of Unicode stands in a run of ten that starts at zero. */
function digit(part: string): string | null {
  if (!/^\p{Nd}$/u.test(part) || /^[0-9]$/.test(part)) return null;
  const code = part.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : String(code - zero);
}

const TABLE: ReadonlyMap<string, string> = new Map([
  ...all('يىېےۍ', 'ی'),
  ...all('كڪ', 'ک'),
  ...all('ةەۀہھۃۂ', 'ه'),
  ...all('ٱ', 'ا'),
  // Hamza on its own and the stretching stroke are written or left out at will.
  ...all('ء\u0640', ''),
  ...all('‘’‚‛′´`ʼʻ', "'"),
  ...all('“”„‟″«»', '"'),
  ...all('‐‑‒–—―−⁃', '-'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['þ', 'th'],
]);

function all(characters: string, folded: string): readonly (readonly [string, string])[] {
  return Array.from(characters, (character) => [character, folded] as const);
}
