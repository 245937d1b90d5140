/**
 * A change of a quotation, made by somebody who edits the Markdown. `words` are those of the source, and the answer is Markdown;
 * `other` is a quotation from another source.
 */
export type Mutation = (words: string, other: string) => string;

/** Words as Markdown that says them. */
export function written(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>&~#$|]/g, String.raw`\$&`);
}

const plain =
  (change: (words: string) => string): Mutation =>
  (words) =>
    written(change(words));
function nextDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const isNine = [0x39, 0x669, 0x6f9].includes(code);
  return String.fromCodePoint(isNine ? code - 9 : code + 1);
}
const MONTH =
  /January|March|April|June|September|October|November|فروردین|خرداد|تیر|شهریور|مهر|آبان|اسفند|كانون الثاني|شباط|نيسان|أيار|حزيران|تموز|أيلول/;
const isLatin = (words: string): boolean => /[a-z]/.test(words);

/** Each makes another statement, or hides what was said; none of them may pass. */
export const FORGERIES: Readonly<Record<string, Mutation>> = {
  'a negation is dropped': plain((words) =>
    words.replace('did not open', 'did open').replace('باز نکردند', 'باز کردند').replace('لم يفتح', 'يفتح'),
  ),
  'a negation is put in': plain((words) =>
    words
      .replace('had been read', 'had not been read')
      .replace('خوانده شده بود', 'خوانده نشده بود')
      .replace('قد قُرئت', 'ما قُرئت'),
  ),
  'two digits are swapped': plain((words) => words.replace(/(\p{Nd})(?!\1)(\p{Nd})/u, '$2$1')),
  'a digit is another': plain((words) => words.replace(/\p{Nd}/u, nextDigit)),
  'a number has lost a digit': plain((words) => words.replace(/(\p{Nd}{2})\p{Nd}/u, '$1')),
  'a month is another': plain((words) =>
    words.replace(MONTH, isLatin(words) ? 'August' : words.includes('نگهبان') ? 'مرداد' : 'آب'),
  ),
  'a name is another': plain((words) =>
    words
      .replace(/that is what \S+ /, 'that is what Anna ')
      .replace(/که (\S+)/, 'که داریوش')
      .replace(/كتب \S+/, 'كتب حسن'),
  ),
  'two names have changed places': plain((words) =>
    words.replace(/(?<=what |که |كتب )(\S+) (\S+)(?= wrote| می‌نویسد| – لم)/u, '$2 $1'),
  ),
  'two clauses have changed places': plain((words) =>
    words.replace(/([^,،؛;]+)([,،؛;])([^,،؛;]+)(?=[,،؛;])/u, '$3$2$1'),
  ),
  'a clause in the middle is gone': plain((words) => words.replace(/ – [^–]+ – /, ' ')),
  'the end is gone': plain((words) => words.replace(/[;؛].*$/, '.')),
  'the beginning is gone': plain((words) => words.replace(/^.*? – [^–]+ – /, '')),
  'it is from another source': (_words, other) => written(other),
  'a letter is one of another script that looks the same': plain((words) =>
    words.replace(isLatin(words) ? 'a' : 'ه', isLatin(words) ? 'а' : 'ہ'),
  ),
  'an alef maksura stands for a yeh': plain((words) =>
    isLatin(words) ? words.replace('i', 'ı') : words.replace(/[يی]/, 'ى'),
  ),
  'a hamza is dropped, or an accent set': plain((words) =>
    words.replace('guards', 'guárds').replace('أ', 'ا').replace('آ', 'ا').replace('نگهبان', 'نگهبآن'),
  ),
  'a capital is set': plain((words) =>
    isLatin(words)
      ? words.replace('guards', 'Guards')
      : words.replace(/ه(?=\s)/, 'ة').replace('الذين', 'اللذين'),
  ),
  'quotation marks are gone': plain((words) => words.replaceAll(/[“”«»]/g, '')),
  'a word is put in': plain((words) => words.replace(/ (?=\S+$)/, ' 7 ')),
  'two words are joined': plain((words) => words.replace(/(\p{L}) (?=\p{L})/u, '$1')),
  'two words are joined by a half-space in Latin script, or parted': plain((words) =>
    isLatin(words)
      ? words.replace(/([a-z]) (?=[a-z])/, '$1\u200c')
      : words.replace(/(\p{L}{3})(?=\p{L})/u, '$1 '),
  ),
  'direction is overridden': plain((words) => words.replace(/\p{Nd}+/u, '\u202e$&\u202c')),
  'a word is struck out': (words) => written(words).replace(/ (\S+) (?=\S+$)/, ' ~~$1~~ '),
  'a word is hidden in a comment': (words) => written(words).replace(/ (\S+) (?=\S+$)/, ' <!-- $1 --> '),
  'a word is deleted in HTML': (words) => written(words).replace(/ (\S+) (?=\S+$)/, ' <del>$1</del> '),
  'a word is a link’s address': (words) => written(words).replace(/ (\S+) (?=\S+$)/, ' [](x "$1") '),
  'a line below goes on with it': (words) => `${written(words)} MARKER\nAnd they were never seen again.`,
};

/** Each is another way to set the very words. */
export const TYPESETTINGS: Readonly<Record<string, Mutation>> = {
  'quotation marks are straight': plain((words) => words.replaceAll(/[“”«»]/g, '"').replaceAll('’', "'")),
  'quotation marks are those of another language': plain((words) =>
    words.replaceAll('“', '„').replaceAll('”', '“').replaceAll('«', '“').replaceAll('»', '”'),
  ),
  'dashes are long': plain((words) => words.replaceAll('–', '—')),
  'dashes are two hyphens': (words) => written(words).replaceAll('–', '--'),
  'dashes stand against their words': plain((words) => words.replaceAll(' – ', '—')),
  'spaces do not break': plain((words) => words.replaceAll(' ', '\u00a0')),
  'spaces that do not break are written out': (words) => written(words).replaceAll(' ', '&nbsp;'),
  'spaces are narrow': plain((words) => words.replaceAll(' – ', '\u202f–\u2009')),
  'half-spaces are gone': plain((words) => words.replaceAll('\u200c', '')),
  'half-spaces are spaces': plain((words) => words.replaceAll('\u200c', ' ')),
  'direction marks are set': plain((words) =>
    words
      .replaceAll(/\p{Nd}+/gu, '\u200e$&\u200e')
      .replace(/^/, '\u2067')
      .replace(/$/, '\u2069'),
  ),
  'soft hyphens and marks that are not seen are set': plain((words) =>
    words.replaceAll(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00ad').replaceAll(' ', ' \u2060'),
  ),
  'yeh and kaf are those of the other keyboard': plain((words) =>
    words.includes('ی') || words.includes('ک')
      ? words.replaceAll('ی', 'ي').replaceAll('ک', 'ك')
      : words.replaceAll('ي', 'ی').replaceAll('ك', 'ک'),
  ),
  'digits are those of another script': plain((words) =>
    words.replaceAll(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      return code < 0x100 ? String.fromCodePoint(code + 0x660 - 0x30) : String(code & 15);
    }),
  ),
  'letters have the shapes of a printer': plain((words) =>
    words.replaceAll('لا', 'ﻻ').replaceAll('ب', 'ﺑ').replaceAll('ن', 'ﻧ').replaceAll('fi', 'ﬁ'),
  ),
  'words are stretched': plain((words) => words.replaceAll(/(?<=[بتسنيیكک])(?=[بتسنيیكک])/g, 'ـ')),
  'accents and hamza are signs of their own': plain((words) => words.normalize('NFD')),
  'lines are wrapped': (words) => written(words).replaceAll(/(.{20,50}) /g, '$1\n> '),
  'lines end hard': (words) => written(words).replaceAll(/(.{20,50}) /g, '$1\\\n> '),
  'words are emphasised': (words) => written(words).replace(/ (\S+) (\S+) (?=\S+ \S+$)/, ' *$1* **$2** '),
  'words are marked': (words) => written(words).replace(/ (\S+) (?=\S+$)/, ' <mark>$1</mark> '),
  'words are a link': (words) => written(words).replace(/ (\p{L}+) (?=\S+$)/u, ' [$1](https://example.org) '),
  'signs are written as entities': (words) =>
    written(words)
      .replaceAll('“', '&ldquo;')
      .replaceAll('«', '&laquo;')
      .replaceAll('–', '&ndash;')
      .replaceAll('’', '&#8217;'),
};

/** Each leaves something out, and says so. */
export const SHORTENINGS: Readonly<Record<string, Mutation>> = {
  'a clause is left out': plain((words) => words.replace(/ – [^–]+ – /, ' … ')),
  'a clause is left out in brackets': plain((words) => words.replace(/ – [^–]+ – /, ' […] ')),
  'two are, with dots': plain((words) => words.replace(/ – [^–]+ – /, ' ... ').replace(/[;؛] .*$/, ' (...)')),
  'the beginning is': plain((words) => words.replace(/^.*? – [^–]+ – /, '[...] ')),
  'the end is': plain((words) => words.replace(/[;؛].*$/, ' . . .')),
};
