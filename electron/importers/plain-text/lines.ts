/** One line of a text, with its place. */
export interface Line {
  readonly start: number;
  /** Behind the line feed that ends it, if one does. */
  readonly end: number;
  /** Without the line feed. */
  readonly text: string;
}

/** Lines that stand together, parted from the others by blank lines. */
export type Group = readonly Line[];

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    lines.push({ start, end, text: text.slice(start, feed < 0 ? end : feed) });
    start = end;
  }
  return lines;
}

export function groupsOf(lines: readonly Line[]): readonly Group[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text.trim() === '') open = null;
    else if (open) open.push(line);
    else groups.push((open = [line]));
  }
  return groups;
}

/** Columns of white space before the first word; a tab reaches to the next multiple of four. */
export function indentOf(line: Line): number {
  let column = 0;
  for (const character of line.text) {
    if (character === '\t') column += 4 - (column % 4);
    else if (character === ' ') column += 1;
    else break;
  }
  return column;
}

export function isIndented(line: Line): boolean {
  return indentOf(line) >= 2;
}

export function firstWord(line: Line | undefined): string {
  return /\S+/u.exec(line?.text ?? '')?.[0] ?? '';
}

/** One running text of several lines. A hyphen at a line's end is kept: it may belong to the word. */
export function rejoin(lines: Group): string {
  return lines.reduce((joined, line) => {
    const words = line.text.trim();
    if (joined === '') return words;
    return isBrokenWord(joined, words) || isBrokenAddress(joined, words)
      ? joined + words
      : `${joined} ${words}`;
  }, '');
}

function isBrokenWord(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** `<https://…` that the next line closes: white space is no part of an address. */
function isBrokenAddress(before: string, after: string): boolean {
  return /<(?:https?|ftp):\/\/[^\s<>]*$/iu.test(before) && /^[^\s<>]*>/u.test(after);
}
