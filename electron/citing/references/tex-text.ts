const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** What TeX makes one sign of several: a dash of hyphens, a quotation mark of two. */
const JOINED = /--|``|''|!`|\?`|,,|<<|>>/g;
const TAGS: Readonly<Record<string, string>> = {
  i: '\\emph{',
  b: '\\textbf{',
  sup: '\\textsuperscript{',
  sub: '\\textsubscript{',
};
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
  '\u0331': 'b',
};
const LETTERS: Readonly<Record<string, string>> = {
  ß: '\\ss',
  ø: '\\o',
  Ø: '\\O',
  ł: '\\l',
  Ł: '\\L',
  æ: '\\ae',
  Æ: '\\AE',
  œ: '\\oe',
  Œ: '\\OE',
  ı: '\\i',
};

/** Words as TeX prints them. `ascii`: accents as commands, for programs of before UTF-8; other scripts stay as they are. */
export function texText(words: string, ascii: boolean): string {
  const safe = words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/(<\/?(?:i|b|sup|sub)>)/)
    .map((part, index) => (index % 2 === 1 ? tagged(part) : escaped(part)))
    .join('');
  return ascii ? accented(safe) : safe;
}

function escaped(words: string): string {
  return words
    .replaceAll(JOINED, (run) => run.split('').join('\ue0f6'))
    .replaceAll(/[\\{}$&#_%~^]/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll('\ue0f6', '{}');
}

function tagged(tag: string): string {
  return tag.startsWith('</') ? '}' : (TAGS[tag.slice(1, -1)] ?? '');
}

function accented(words: string): string {
  return words
    .replaceAll(/[A-Za-z\u00c0-\u024f\u1e00-\u1eff]\p{M}*/gu, (cluster) => {
      const [letter = '', ...marks] = cluster.normalize('NFD');
      const known = marks.map((mark) => ACCENTS[mark]);
      if (marks.length === 0 || !/[A-Za-z]/.test(letter) || known.includes(undefined)) return cluster;
      return known.reduce<string>((inner, mark) => `{\\${mark}{${inner}}}`, letter);
    })
    .replaceAll(/[ßøØłŁæÆœŒı]/g, (letter) => `{${LETTERS[letter]}}`);
}
