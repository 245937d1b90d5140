import { widthOf } from './typeface.ts';

/** A letter with how it is set. */
export interface Letter {
  readonly text: string;
  /** Above the line or below it, in smaller type. */
  readonly script: 'sup' | 'sub' | null;
  readonly bold: boolean;
  /** Where a link on it leads. */
  readonly href: string | null;
}

/** Share of the size of the type. */
export const SMALL = 0.62;
export const RISE = { sup: 0.36, sub: -0.16 };

/** The letters of words with `sup`, `sub`, `b`, `em` and `a`. */
export function lettersOf(words: string): readonly Letter[] {
  let bold = false;
  let script: Letter['script'] = null;
  let href: string | null = null;
  return words.split(/(<[^>]+>)/).flatMap((part): Letter[] => {
    const tag = /^<(\/?)(\w+)(?: href="([^"]*)")?[^>]*>$/.exec(part);
    if (!tag) return Array.from(part, (text) => ({ text, script, bold, href }));
    const isOpen = tag[1] === '';
    if (tag[2] === 'sup' || tag[2] === 'sub') script = isOpen ? tag[2] : null;
    if (tag[2] === 'b') bold = isOpen;
    if (tag[2] === 'a') href = isOpen ? (tag[3] ?? null) : null;
    return [];
  });
}

/** Breaks letters into lines that are no wider than the measure, the first of them set in. In points. */
export function brokenInto(
  letters: readonly Letter[],
  size: number,
  measure: number,
  indent: number,
): readonly (readonly Letter[])[] {
  const lines: Letter[][] = [];
  let line: Letter[] = [];
  for (const word of wordsOf(letters)) {
    const longer = line.length === 0 ? word : [...line, space(word), ...word];
    const room = lines.length === 0 ? measure - indent : measure;
    if (line.length > 0 && lengthOf(longer, size) > room) {
      lines.push(line);
      line = [...word];
    } else line = [...longer];
  }
  return line.length > 0 ? [...lines, line] : lines;
}

function wordsOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const words: Letter[][] = [[]];
  for (const letter of letters) {
    if (letter.text === ' ') words.push([]);
    else words.at(-1)?.push(letter);
  }
  return words.filter((word) => word.length > 0);
}

function space(word: readonly Letter[]): Letter {
  return { text: ' ', script: null, bold: word[0]?.bold ?? false, href: null };
}

export function lengthOf(letters: readonly Letter[], size: number): number {
  return letters.reduce(
    (sum, { text, script }) => sum + (widthOf(text) / 1000) * size * (script ? SMALL : 1),
    0,
  );
}
