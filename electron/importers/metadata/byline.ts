const LEADS = [
  /^(?:by|written by|posted by|words by)[:\s]\s*(.+)$/iu,
  /^(?:author|authors)\s*:\s*(.+)$/iu,
  /^(?:نوشته[ٔ\u200cی]*|به قلم|نویسنده|نگارنده|گزارش از)\s*:?\s+(.+)$/u,
  /^(?:بقلم|كتب|كتبه|كتبته|الكاتب|الكاتبة|تأليف)\s*:?\s+(.+)$/u,
];

/** The names in a line such as `By Mazda Parsi`, in order; null for any other line. */
export function readByline(line: string): readonly string[] | null {
  const trimmed = line.trim();
  if (trimmed.length > 120) return null;
  for (const lead of LEADS) {
    const names = lead.exec(trimmed)?.[1];
    if (names !== undefined) return namesIn(names);
  }
  return null;
}

/** More than a date and what is said of it: running text. */
const PROSE = /(?:\p{L}{2,}\p{Nd}?\s+){3}\p{L}{2,}/u;

function namesIn(text: string): readonly string[] | null {
  const isDate = (words: string): string => (PROSE.test(words) ? words : '');
  const names = text
    // A date may follow the names: `By Jane Doe, 12 March 2019`, `By Jane Doe on March 12, 2019`.
    .replace(/\s+on\s+(?:\p{L}+,?\s+){0,2}[\p{Nd}].*$/u, isDate)
    .replace(/\s*[,|–—-]\s*(?:\p{L}+\s+)?[\p{Nd}].*$/u, isDate)
    .split(/\s*(?:,|،|;|&|\band\b|\sو\s)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 && names.every(looksLikeName) ? names : null;
}

/** One to six words without digits, each with a capital where the script has any; `de`, `van` and `al-` excepted. */
export function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 6 || /[\p{Nd}!?:"]/u.test(name) || /[.…]$/.test(name.replace(/\b\p{Lu}\.$/u, '')))
    return false;
  const cased = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  return cased.length === 0 || cased.some((word) => /(?:^|[-'’])\p{Lu}/u.test(word));
}
