/** Accents that TeX sets over or under the letter behind them, as characters that combine with the letter before. */
const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};
const BACKSLASH = '\ue0f0';
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  ng: 'ŋ',
  NG: 'Ŋ',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  guillemotleft: '«',
  guillemotright: '»',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textregistered: '®',
  copyright: '©',
  textdegree: '°',
  textasciitilde: '~',
  // Stands for itself until what it stands before has been read.
  textbackslash: BACKSLASH,
  textasciicircum: '^',
  S: '§',
  P: '¶',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  textbullet: '•',
};
// Their words stay, however they are set.
const SETTING =
  /\\(?:emph|textit|textbf|textsc|textrm|textsf|texttt|textup|textsl|textsuperscript|textsubscript|underline|mbox|enquote|mkbibquote|mkbibemph|uppercase|url|href)(?![a-zA-Z])\s*/g;

const ACCENT =
  /\\(?:(['`^"~=.])\s*|([uvHckrdb])(?=[\s{\\])\s*)(?:\{\s*(\\?[ij]|\p{L}?)\s*\}|(\\[ij](?![a-zA-Z])|\p{L}))/gu;

/** The words of a field as TeX would print them, without its setting. What is not known stays as it is written. */
export function plainTex(source: string): string {
  return source
    .replaceAll(
      ACCENT,
      (
        _,
        mark: string | undefined,
        letterMark: string | undefined,
        braced: string | undefined,
        bare: string | undefined,
      ) => {
        // A dotless i is for the accent's sake.
        const letter = (braced ?? bare ?? '').replace(/^\\/, '');
        return `${letter === '' ? ' ' : letter}${ACCENTS[mark ?? letterMark ?? ''] ?? ''}`.normalize('NFC');
      },
    )
    .replaceAll(SETTING, '')
    .replaceAll(/(?<!\\)~/g, '\u00a0')
    .replaceAll(/\\([a-zA-Z]+)(?:\{\}|\s+|(?![a-zA-Z]))/g, (whole, name: string) => LETTERS[name] ?? whole)
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll(/(?<!\\)[{}]/g, '')
    .replaceAll(/\\([&%$#_{}~^ -])/g, '$1')
    .replaceAll(BACKSLASH, '\\');
}

/** An address or a path: only what must be escaped is. */
export function plainAddress(source: string): string {
  return source.replaceAll(/^\{|\}$|\\url(?=\{)/g, '').replaceAll(/\\([&%$#_{}~])/g, '$1');
}
