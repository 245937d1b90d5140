/** How two lines of one paragraph are joined. */
export type Joint =
  /** The words go on behind a space. */
  | 'space'
  /** A word, or an address, was parted between two of its signs: nothing is put in. */
  | 'close'
  /** A word was parted with a hyphen that is not its own. */
  | 'hyphen';

export interface Vocabulary {
  has(word: string): boolean;
}

const HYPHENS = '-\u2010\u00ad';
const WORD = /[\p{L}\p{M}'’]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;
/** Code units at the end of a line in which a word or an address is looked for. */
const LONGEST = 300;
const PARTED = /(\p{L}[\p{L}\p{M}'’]*)([-\u2010\u00ad])$/u;
const GOES_ON = /^\p{Ll}[\p{L}\p{M}]*(?:-\p{L}+)*/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S*[/\-._=&?%]$/iu;

/** The words of a document, for telling a hyphen at a line's end from one that belongs to its word. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  let words: ReadonlySet<string> | null = null;
  return { has: (word) => (words ??= wordsIn(lines)).has(word) };
}

function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    // Half a word is none.
    const whole = HYPHENS.includes(line.at(-1) ?? ' ') ? line.slice(0, line.lastIndexOf(' ') + 1) : line;
    for (const [word] of whole.toLowerCase().matchAll(WORD)) words.add(word.replaceAll('\u2010', '-'));
  }
  return words;
}

/** Undone is a hyphen only where the document itself, or nothing in it, speaks for the joined word. */
export function jointOf(before: string, after: string, words: Vocabulary): Joint {
  const end = before.slice(-LONGEST);
  if (
    ADDRESS.test(end) &&
    /^[\p{L}\p{Nd}%_~]\S*$/u.test(after.split(' ')[0] ?? '') &&
    !/^\p{Lu}/u.test(after)
  )
    return 'close';
  const [, first = '', hyphen = ''] = HYPHENS.includes(end.at(-1) ?? ' ') ? (PARTED.exec(end) ?? []) : [];
  if (hyphen === '') return 'space';
  const second = GOES_ON.exec(after)?.[0] ?? '';
  if (second === '') return 'close';
  if (hyphen === '\u00ad') return 'hyphen';
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(head + tail)) return 'hyphen';
  if (words.has(`${head}-${tail}`)) return 'close';
  const isCompound = head.length > 2 && tail.length > 2 && words.has(head) && words.has(tail);
  return isCompound || PREFIXES.has(head) || (TENS.test(head) && DIGITS.test(tail)) ? 'close' : 'hyphen';
}

const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/;
const DIGITS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/;

/** Before these a hyphen is mostly the word's own. */
const PREFIXES = new Set([
  'self',
  'ex',
  'non',
  'quasi',
  'well',
  'half',
  'all',
  'so',
  'co',
  'vice',
  'al',
  'el',
]);
